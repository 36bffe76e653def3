/** What a post's place in the plan is warned about, and the remedies. */
export const warnings = {
  untitled: 'no text',
  tooNear_one: '{{count}} minute from “{{other}}” in the same channel, at least {{limit}} are wanted',
  tooNear_other: '{{count}} minutes from “{{other}}” in the same channel, at least {{limit}} are wanted',
  sameMinute: 'Comes out in the same minute as “{{other}}” in the same channel',
  sameText: 'The same text is planned for this channel on {{when}}',
  nearlySame: 'Nearly the same text ({{share}} alike) is planned for this channel on {{when}}',
  noAdLabel: {
    label: 'The rubric is advertising, the post is not marked as an ad',
    erid: 'An ad without its ERID',
    advertiser: 'The ad label names no advertiser',
  },
  act: {
    moveTo: 'Move to {{when}}',
    openOther: 'Open the other post',
    rewrite: 'Rewrite',
    addLabel: 'Add the label',
    meant: 'It is meant so',
    meantHint: 'Say nothing more until the time, the text or the label changes',
    askApproval: 'Ask for approval',
  },
  label: {
    title: 'Ad label',
    erid: 'ERID',
    advertiser: 'Advertiser',
    line: 'An ad data operator gives the ERID before publication. The post itself must carry the word “Реклама”, the advertiser and the ERID.',
  },
  rules: {
    title: 'Warnings in the plan',
    line: 'What cards of the calendar and the editor point out. A rule that is off says nothing.',
    minutesApart: 'Posts of one channel nearer to one another than',
    minutes: 'min',
    sameTextDays: 'The same or nearly the same text in a channel within',
    days: 'days',
    shareOff: 'A rubric is off its share by more than',
    percent: '%',
  },
} as const
