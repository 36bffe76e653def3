export const problems = {
  // calls
  badCall: 'Rubrika did not understand “{{name}}”. Nothing was changed. Restart Rubrika if this happens again',
  notAllowed: 'This cannot be done right now. Nothing was changed',
  unknownCommand: 'Rubrika does not know “{{name}}”. The window seems older than the program: restart Rubrika',
  internal:
    'Something went wrong inside Rubrika and this was not done. Everything saved before is there. The details for support can be copied',
  storageGone: 'The storage is restarting. Wait a few seconds: what is unsaved will be written by itself',
  timedOut: 'No answer came in time. Try again: it will not be done twice',
  diskFull:
    'Too little room on the disk: {{freeMb}} MB are free at {{path}}, {{neededMb}} MB are needed. Free some space, earlier data are whole',
  readOnly:
    'This folder cannot be written to: {{path}}. Allow writing to it or name another: the variable RUBRIKA_DATA sets the data folder',

  // rows
  notFound: 'This is gone, perhaps deleted in another window. Look in the trash or undo the deletion',
  alreadyExists: 'This exists already, there is no need to make it again',
  nothingToUndo: 'There is nothing to undo',
  nothingToRedo: 'There is nothing to redo',
  tooManyRecords: 'Too many records at once: more than {{limit}}. Split them into parts',
  badName: 'A name is needed: not empty and no longer than {{limit}} characters',
  badColor: 'The colour “{{color}}” was not understood. Write it as #RRGGBB, for example #AC5D13',
  badZone: 'There is no time zone “{{zone}}”. Choose one from the list, for example Europe/London',
  otherBrandsChannel: '“{{channel}}” is a channel of another brand: the post cannot go there',
  noFreeSlot:
    'The channels of the post have no free slot for {{days}} days ahead. Add slots in the settings of the brand, or move the post yourself',
  badDays: 'The last day is before the first: {{toDay}} is before {{fromDay}}. Change the days',
  badTag: 'A tag is longer than {{limit}} characters, or there are more than {{most}} tags. Shorten them',
  badErid: 'The ERID “{{erid}}” does not look right: it has only Latin letters and figures. Copy it from the ad data operator',
  ownDaysTooLong: 'The event is longer than {{limit}} days. Make it shorter, or say that it comes every year',
  occasionTaken: 'There is a post for “{{name}}” already. Open it, or delete it to make a new one',

  // posts
  alreadyPublished: 'The post is published already and cannot be changed here. Make a copy, or edit it in the network itself',
  handedOver:
    'The post is with the network already, and the network does not let it be changed from here. Take it back in the network itself, then move it here',
  someRefused: 'It cannot be done for {{count}} of {{total}}. The rest can be changed without them',
  beingSent: 'The post is being published right now. Wait until that ends and try again',
  noTime: 'No time is set. Choose a day and an hour, or publish now',
  inThePast: 'That time has passed. Choose one ahead, or publish now',
  noChannels: 'No channel is chosen. Tick at least one',
  emptyPost: 'The post is empty. Add text or a picture',
  textTooLong: 'The text is longer than {{network}} takes: {{used}} of {{limit}}. Shorten it by {{over}}',
  textTooLong_caption:
    'With a picture the text becomes a caption, and {{network}} takes shorter ones: {{used}} of {{limit}}. Shorten it by {{over}} or remove the pictures',
  textTooBig: 'The text is too big to be saved whole. Split it into several posts; the earlier text is kept',
  tooManyPictures: 'Too many pictures: {{count}} where {{limit}} are allowed. Remove the extra ones',
  pictureRefused: '{{network}} does not take the moving picture “{{name}}”. Replace it with a JPEG or a PNG',
  picturesMissing: '{{network}} takes no post without a picture. Add at least one',
  pictureTooBig: 'The picture “{{name}}” is over {{limitMb}} MB. Make it smaller and add it again',
  altTooLong: 'The picture’s description is longer than {{network}} takes: {{used}} of {{limit}}. Shorten it',
  notScheduled: 'The post is not scheduled: there is nothing to take off the schedule',
  notWaiting: 'This publication no longer waits to be sent. The queue shows where it stands',
  fateUnknown: 'It is not known whether the post is out. Check that in the queue first, or it may go out twice',
  noSuchTime: 'There is no such date or time: {{wallTime}}. Choose another one',
  emptyTemplate: 'No post of this period has a date, there is nothing to keep. Choose another period',
  badRepeat: 'It cannot repeat like this: choose days, and an end that is not before the beginning',
  notRepeating: 'This post does not repeat: the repeating was stopped. It can be started again',

  // briefs and people
  briefMove: 'The brief is “{{briefStatus}}” now, so this cannot be done. Open it again: it may have been changed in another window',
  briefAccepted: 'The work on this brief is accepted already. To change it, put the brief back in work',
  noAssignee: 'Nobody is chosen for the brief. Say who does it',
  emptyDelivery: 'There is nothing to deliver yet. Add a text or a picture',
  noRemarks: 'Work cannot be returned without a remark: its author would not know what to mend. Write at least one',
  emptyRemark: 'The remark is empty. Write what to mend',
  personIsMe: 'This is you: you cannot be removed from the list. Your name is changed in the general settings',
  // approval
  approvalMissing: 'The brand lets out only what was approved, and the post as it is now was not. Have it approved',
  approvalOff: 'The brand “{{brand}}” asks for no approval. Switch it on in the brand’s settings',
  approverOnly: 'Only {{person}} may correct a post that is out: this brand lets out what was approved',
  notMover: 'Only {{people}} may move posts to this stage. Who may is chosen in the brand’s settings',
  notApprover: '{{person}} does not approve posts of this brand. Who does is chosen in the brand’s settings',
  notApprovedYet: 'Nothing to withdraw: the post is not approved',
  contentChanged: 'The post changed while you were looking. See what it says now and decide again',
  noteMissing: 'Write what to mend: a post does not go back without a remark',

  // media
  textUnread: 'The file “{{name}}” cannot be read. Save it as .docx or .txt and drop it again',
  textCut: 'The file “{{name}}” is too long: its first {{limit}} characters were taken',
  cannotTake:
    'Cannot be taken: {{name}}. Pictures (JPEG, PNG, WebP, GIF), texts (.docx, .txt, .md), tables with a plan (.xlsx, .csv), links and selected text can',
  notAPicture: 'The file “{{name}}” is not a picture. JPEG, PNG, WebP and GIF will do',
  emptyFile: 'The file “{{name}}” is empty. Check the original and add it again',
  tooManyPixels:
    'The picture "{{name}}" is too large: {{megapixels}} MP, the limit is {{maxMegapixels}} MP. Make it smaller and add it again',
  fileTooBig: 'The file “{{name}}” is over {{maxMb}} MB. Make it smaller and add it again',
  pictureThere: 'The picture “{{name}}” is in this post already: no second one was added, and its file on the disk is whole',
  brokenPicture: 'The picture “{{name}}” is damaged and does not open. Save it anew and add it once more',

  // channels and secrets
  emptyToken: 'The app password or key is empty. Paste it here: what was saved earlier is unchanged',
  wrongToken: 'The network did not accept the name or the password. Check them and try again: what was saved earlier is unchanged',
  serverUnreachable: 'The server does not answer. Check the connection and the server address and try again',
  proxyFailed:
    'The proxy {{proxy}} does not answer or lets nothing through ({{reason}}). Check the proxy in the system’s settings and try again',
  notThisServer: 'This account does not live on {{server}}. Name its own server or leave the field empty',
  badServerAddress: 'This server address will not do. It must look like https://example.com',
  channelExists: 'The channel “{{channel}}” is connected to this brand already',
  vaultLocked: 'The key vault is locked. Enter the passphrase and publishing goes on',
  vaultNotChosen: 'Rubrika does not know yet where to keep keys. Choose that in the settings and connect the channel again',
  wrongPassphrase: 'The passphrase does not fit. Check the keyboard layout and enter it again',
  weakPassphrase: 'The passphrase is too short. Use at least {{min}} characters',
  signInExpired: 'The sign-in to this channel has expired. Sign in again under channels: posts and schedule are kept',
  networkRefused: 'The network refused to answer. Try again later',
  namedByNetwork: 'The network itself names “{{channel}}”: rename the account there, and it follows here',
  manualChannel: 'A person publishes to “{{channel}}”: the program neither asks it nor keeps a sign-in for it',
  phoneNotSet: 'No phone is connected. Connect your own bot in Settings, under Phone',
  phoneNotStarted: 'The bot {{bot}} does not know yet whom to write to. Open it in Telegram, press Start and look for the chat again',
  phoneBlocked: 'The bot {{bot}} is blocked on the phone. Unblock it in Telegram and try again',
  badBotToken: 'This does not look like a bot token. Copy it whole from @BotFather: digits, a colon and letters',
  badChatName:
    'The channel was not understood. Give its @name, a t.me link or a number like -100…: a private chat will not do, and a bot finds no channel by an invitation link',
  chatNotFound: 'The bot found no such channel. Check the name; to a private channel the bot has to be added as an administrator first',
  botMayNotPost:
    '{{bot}} may not post in “{{channel}}”. Make it an administrator of the channel with the right “Post messages” and try again',
  botNoRights:
    'The bot was removed from the channel or lost its rights. Make it an administrator with the right “Post messages” and try again',
  notOut: 'This post is not out in the network, there is nothing to change there. The queue shows where it stands',
  placeUnknown: 'The program does not know where this post is in the network: it was confirmed by hand. Change it in the network itself',
  notChangeable: '{{network}} does not let the program do this to a post that is out. Open it in the network itself',
  postGone: 'The network no longer has this post: it was deleted there',
  removeTooLate:
    'More than 48 hours have passed, and without the right “Delete messages” the bot cannot remove the post. Give the bot that right or delete the post in the network itself',
  changeRefused: 'The network did not take the change and still shows what it did. What you typed is kept, the details are below',

  // workspaces, backups
  secondInstance: 'Rubrika is open already. Switch to its window',
  portTaken: 'Port {{port}} is taken by another program. Close that one or start Rubrika on another port',
  newerDatabase: 'A newer Rubrika wrote these data. Update the program: the old one leaves them untouched',
  brokenBackup: 'The backup is damaged or incomplete. Choose another one, the present data are whole',
  newerBackup: 'A newer Rubrika made this backup. Update the program and try again, the present data are whole',
  copiedWorkspace: 'The data folder seems to be a copy. Confirm this device in the queue and publishing starts',
  otherShellRuns: 'Rubrika already works on these data in its other shell ({{shell}}, process {{pid}}). Close that one and try again',
  otherShellNewer: 'The work in Rubrika’s other form is newer. Bring it over or go on there',
  backupFailed: 'The backup was not written. Check the disk space and the rights on the folder, earlier backups are whole',
  noBackups: 'There are no backups yet. The first one comes by itself, or make one now',
  demoOnly: 'This exists only in the demo',

  // briefs
  dictionaryBroken: 'The dictionary of word forms did not open. Install Rubrika again or look for the exact phrase; details are below',

  // metrics
  badFigure: 'The number {{value}} cannot be used. Give a whole one, not below zero; leave empty what you do not know',
  dayAhead: 'The day {{day}} has not come yet. Choose today or an earlier one',
  noSuchDay: 'There is no day {{day}} in the calendar. Correct the date',
  dayBeforePost: 'The post came out on {{day}} and has no figures before that. Choose a later day',
  notPublished: 'The post is not out yet, so it has no figures. Type them after it was published',
  badGoal: 'A goal must be above zero. Leave the field empty to take the goal away',
  tooManyGoals: 'There are {{limit}} goals already. Take one away to set another',
  // reports
  nothingToReport: 'Nothing was published in this month. Choose another month',
  printFailed: 'The pages were not printed. Try again; if that fails, choose another format. Details below',
  pdfFailed: 'The report was not printed. Try again: the conclusion you typed is kept, the details are below',

  /** Why a publication did not succeed, by its kind. */
  workbookFailed: 'The spreadsheet could not be read or written. Save it again as XLSX or CSV and try once more',
  publish: {
    unreachable: 'The network does not answer. It will be sent again as soon as it does',
    proxyFailed:
      'The proxy does not answer or lets nothing through. Check it in the system’s settings: it will be sent again as soon as it does',
    timedOut: 'The network did not answer in time. It will be sent again by itself',
    rateLimited: 'The network asks to wait: too many requests. It will be sent when that is over',
    serverFault: 'The network’s server is in trouble. It will be sent again by itself',
    signInExpired: 'The sign-in to this channel has expired. Sign in again: the post is kept and goes out by itself',
    noRights: 'The key is not allowed to publish. Grant that in the network’s settings and retry',
    channelGone: 'The network does not find this channel: it was deleted, moved or closed. Connect it again and retry, the post is kept',
    removedFromChannel: 'The bot was removed from the channel. Make it an administrator who may publish and retry, the post is kept',
    captcha: 'The network wants to be sure you are a person. Sign in to it in a browser, then retry',
    textTooLong: 'The text is longer than the network takes. Shorten it and retry',
    emptyPost: 'The post is empty. Add text or a picture and retry',
    mediaTooBig: 'A picture is bigger than the network takes. Make it smaller and retry',
    mediaRefused: 'The network did not take a picture. Replace it and retry',
    mediaMissing: 'A picture’s file on the disk is gone or was changed from outside. Add the picture again and retry',
    rejected: 'The network rejected the post. Its words are under the details: correct the post and retry',
    answerLost: 'The network’s answer was lost: the post may be out. Check in the network before sending again',
    vaultLocked: 'The key vault is locked. Enter the passphrase and the post goes out',
    late: 'The time passed while Rubrika could not send the post. Send it now or skip it',
    restored: 'The data came from a backup, and the post may have gone out since. Check in the network and answer',
    ledgerFailed: 'The publication ledger cannot be written, so the post was not sent. Free some disk space and retry',
    networkUnsupported: 'This version of Rubrika cannot publish to this network. Update the program',
    notApproved: 'This brand lets out only approved posts. Have the post approved and it goes on by itself',
  },
} as const
