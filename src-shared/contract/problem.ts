/**
 * Why a command or call was refused, as data. `kind` picks the sentence in `text/<language>/problems.ts`, `values` fill it in;
 * `field` names the input at fault, so that a form can mark it.
 */
export type Problem = {
  readonly kind: ProblemKind
  readonly field?: string
  readonly values?: Readonly<Record<string, string | number>>
  /** Technical words for the folded part of an error panel; never a secret. */
  readonly detail?: string
  /** Of an act on many posts (`someRefused`): which could not be done, by the post's first line, each with its own reason. */
  readonly refused?: readonly { readonly post: string; readonly problem: Problem }[]
}

/** Every kind has a sentence in Russian and English; a test compares the lists. */
export const problemKinds = [
  // calls
  'badCall',
  'notAllowed',
  'unknownCommand',
  'internal',
  'storageGone',
  'timedOut',
  'diskFull',
  'readOnly',
  // rows
  'notFound',
  'alreadyExists',
  'nothingToUndo',
  'nothingToRedo',
  'tooManyRecords',
  'badName',
  'badColor',
  'badZone',
  'badDays',
  'noFreeSlot',
  'otherBrandsChannel',
  'badTag',
  'badErid',
  'ownDaysTooLong',
  'occasionTaken',
  // posts
  'alreadyPublished',
  'beingSent',
  'handedOver',
  'someRefused',
  'noTime',
  'inThePast',
  'noChannels',
  'emptyPost',
  'textTooLong',
  'textTooBig',
  'tooManyPictures',
  'pictureRefused',
  'picturesMissing',
  'pictureTooBig',
  'altTooLong',
  'notWaiting',
  'notScheduled',
  'fateUnknown',
  'noSuchTime',
  'badRepeat',
  'emptyTemplate',
  'notRepeating',
  // briefs and people
  'briefMove',
  'briefAccepted',
  'noAssignee',
  'emptyDelivery',
  'noRemarks',
  'emptyRemark',
  'personIsMe',
  // approval
  'approvalMissing',
  'approvalOff',
  'approverOnly',
  'notApprover',
  'notMover',
  'notApprovedYet',
  'contentChanged',
  'noteMissing',
  // media
  'cannotTake',
  'textUnread',
  'textCut',
  'notAPicture',
  'emptyFile',
  'tooManyPixels',
  'fileTooBig',
  'brokenPicture',
  'pictureThere',
  // channels and secrets
  'emptyToken',
  'wrongToken',
  'serverUnreachable',
  'proxyFailed',
  'notThisServer',
  'badServerAddress',
  'channelExists',
  'vaultLocked',
  'vaultNotChosen',
  'wrongPassphrase',
  'weakPassphrase',
  'signInExpired',
  'networkRefused',
  'manualChannel',
  'namedByNetwork',
  'phoneNotSet',
  'phoneNotStarted',
  'phoneBlocked',
  'badBotToken',
  'badChatName',
  'chatNotFound',
  'botMayNotPost',
  'botNoRights',
  'notOut',
  'placeUnknown',
  'notChangeable',
  'postGone',
  'removeTooLate',
  'changeRefused',
  // workspaces, backups
  'secondInstance',
  'portTaken',
  'newerDatabase',
  'brokenBackup',
  'newerBackup',
  'copiedWorkspace',
  'otherShellRuns',
  'otherShellNewer',
  'backupFailed',
  'noBackups',
  'demoOnly',
  // briefs
  'dictionaryBroken',
  // metrics
  'badFigure',
  'dayAhead',
  'noSuchDay',
  'dayBeforePost',
  'notPublished',
  'badGoal',
  'tooManyGoals',
  // reports
  'nothingToReport',
  'pdfFailed',
  'printFailed',
  // files of plans
  'workbookFailed',
] as const
export type ProblemKind = (typeof problemKinds)[number]

/** Shorthand for a problem with words to fill in. */
export function problem(kind: ProblemKind, more: Omit<Problem, 'kind'> = {}): Problem {
  return { kind, ...more }
}
