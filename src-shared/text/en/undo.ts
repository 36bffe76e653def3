/** What was done, by command, as a toast says it beside "Undo". */
export const undo = {
  brand: {
    create: 'Brand added',
    update: 'Brand changed',
    archive: 'Brand archived',
    delete: 'Brand deleted',
  },
  rubric: {
    create: 'Rubric added',
    update: 'Rubric changed',
    delete: 'Rubric deleted',
  },
  channel: { remove: 'Channel disconnected' },
  post: {
    create: 'Post created',
    setText: 'Text changed',
    setChannels: 'Channels chosen',
    reschedule: 'Post moved',
    setRubric: 'Rubric set',
    setStage: 'Stage changed',
    setLateRule: 'Late rule changed',
    schedule: 'Post scheduled',
    unschedule: 'Post taken off the schedule',
    publishNow: 'Post sent to be published',
    duplicate: 'Post copied',
    delete: 'Post moved to the trash',
    restore: 'Post taken out of the trash',
  },
  variant: { setText: 'The channel’s own text was changed', clearText: 'The channel says what the post says' },
  posts: { move: 'Posts moved' },
  postMedia: {
    add: 'Picture added',
    remove: 'Picture removed',
    move: 'Picture moved',
    setAlt: 'Picture description changed',
  },
  settings: {
    setPaused: 'Pause switched',
    setLateMinutes: 'Late rule changed',
  },
  report: { save: 'Report changed' },
  publication: {
    retry: 'Being sent again',
    skip: 'Publication skipped',
    sendLate: 'Being sent late',
  },
} as const
