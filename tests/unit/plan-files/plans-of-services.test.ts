import { expect, it } from 'vitest'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { channelsOf } from '#shared/plan-files/channel-words.ts'
import { read, sheetOf } from './a-sheet.ts'
import { check } from './check-plan.ts'

check(
  'Monday: groups named by months, its own words of status',
  sheetOf(`
  December | | | | |
  Name | Person | Status | Publish date | Channel | Copy
  Teaser | Kate | Working on it | 2026-12-03 | Instagram, TikTok | Something is coming.
  Launch | Kate | Done | 2026-12-10 10:00 | Instagram | It is here!
  Recap | Lee | Stuck | 2026-12-12 | LinkedIn |
  January | | | | |
  Name | Person | Status | Publish date | Channel | Copy
  Planning tips | Lee | | 2027-01-05 | LinkedIn | Three tips.
  `),
  [
    '2026-12-03 - [Instagram; TikTok] Teaser//Something is coming. (inWork)',
    '2026-12-10 10:00 [Instagram] Launch//It is here! (approved)',
    '2026-12-12 - [LinkedIn] Recap (inWork)',
    '2027-01-05 - [LinkedIn] Planning tips//Three tips.',
  ],
)
check(
  'Smartsheet: quarters on lines of their own',
  sheetOf(`
  Task Name | Start Date | Channel | Status
  Q4 2026 | | |
  Countdown | 12/01/26 | Facebook | Complete
  Teaser | 12/16/26 | LinkedIn | Incomplete
  1 квартал 2027 | | |
  Review | 01/14/27 | Facebook | Completed
  `),
  ['2026-12-01 - [Facebook] Countdown (approved)', '2026-12-16 - [LinkedIn] Teaser (draft)', '2027-01-14 - [Facebook] Review (approved)'],
)
check(
  'the page of a post names its network',
  sheetOf(`
  Page | Scheduled date | Scheduled time | Content | Labels
  Fern & Co (Facebook Page) | Tue, Dec 1, 2026 | 8:45 AM | Ferns for dark flats. | Tips
  fern.and.co (Instagram Business) | Thu, Dec 3, 2026 | 12:00 PM | Repotting 101 | Education
  `),
  [
    '2026-12-01 08:45 [Fern & Co (Facebook Page)] Ferns for dark flats. (Tips)',
    '2026-12-03 12:00 [fern.and.co (Instagram Business)] Repotting 101 (Education)',
  ],
)
check(
  'ClickUp: labels in square brackets, hours spent',
  sheetOf(`
  Task Name | Task Content | Status | Due Date | Platform (labels) | Time Estimated
  Store tour | Walk in | in progress | 12/2/2026 | [Instagram, TikTok] | 3600000
  Newsletter | | to do | 12/18/2026 | [LinkedIn] |
  `),
  ['2026-12-02 - [Instagram; TikTok] Store tour//Walk in (inWork)', '2026-12-18 - [LinkedIn] Newsletter (draft)'],
)
check(
  'weeks that begin on days written in digits, a row for two networks',
  sheetOf(`
  Week of 12/7/2026 | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
  Instagram | 5 gift ideas | | Unboxing | | | |
  FB/IG | | Quote | | | | | Sunday read
  Week of 12/14/2026 | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
  Instagram | | Workshop | | | Giveaway | |
  `),
  [
    '2026-12-07 - [Instagram] 5 gift ideas',
    '2026-12-08 - [FB; IG] Quote',
    '2026-12-09 - [Instagram] Unboxing',
    '2026-12-13 - [FB; IG] Sunday read',
    '2026-12-15 - [Instagram] Workshop',
    '2026-12-18 - [Instagram] Giveaway',
  ],
)
check(
  'themes and holidays of the days over rows of networks are no posts',
  sheetOf(`
  | Mon 12/7 | Tue 12/8 | Wed 12/9 | Thu 12/10 | Fri 12/11
  Theme | Gratitude | Gratitude | Product | Product | Fun
  Instagram | 9am: Thank you, customers | | 5pm: Mug in three colors | | 12pm: Office dog
  LinkedIn | | 8:30am: Team milestone | | 10am: How the mug is made |
  Holidays | | | | Human Rights Day |
  `),
  [
    '2026-12-07 09:00 [Instagram] Thank you, customers',
    '2026-12-08 08:30 [LinkedIn] Team milestone',
    '2026-12-09 17:00 [Instagram] Mug in three colors',
    '2026-12-10 10:00 [LinkedIn] How the mug is made',
    '2026-12-11 12:00 [Instagram] Office dog',
  ],
)
check(
  'a network beside the profile it is of',
  sheetOf(`
  Profile | Network | Scheduled Time | Caption
  @fernandco | instagram | 2026-12-01T09:30 | Winter light
  @fernandco | tiktok | 2026-12-02T18:00 | Repot with me
  `),
  ['2026-12-01 09:30 [instagram] Winter light', '2026-12-02 18:00 [tiktok] Repot with me'],
)
check(
  'Trello: cards without a description are posts, lists are stages',
  sheetOf(`
  Card | List | Labels | Due | Description | Channel
  Interview: head baker | Scheduled | Blog | 03/12/2026 10:30 | Why bread? | LinkedIn
  Taster Saturday | Ready | Event | 05/12/2026 09:00 | | Instagram & Facebook
  Xmas orders close | Ideas | Sales | 18/12/2026 12:00 | | Instagram
  `),
  [
    '2026-12-03 10:30 [LinkedIn] Interview: head baker//Why bread? (approved Blog)',
    '2026-12-05 09:00 [Instagram; Facebook] Taster Saturday (approved Event)',
    '2026-12-18 12:00 [Instagram] Xmas orders close (idea Sales)',
  ],
)
check(
  'a month of cells with the time of a post below it',
  sheetOf(
    `
  SUN | MON | TUE | WED | THU | FRI | SAT
  27 | 28 | 29 | 30 | 31 | 1 | 2
  | | | | Last call | |
  | | | | 6pm | |
  3 | 4 | 5 | 6 | 7 | 8 | 9
  | FB + IG: We are back | | TikTok: reset | | |
  | 10:30 | | | | |
  `,
    { name: 'January 2027' },
  ),
  ['2026-12-31 18:00 [] Last call', '2027-01-04 10:30 [FB; IG] We are back', '2027-01-06 - [TikTok] reset'],
)
it('a day with the month in letters and hyphens is one day', () => {
  const sheet = sheetOf(`
  Date | Message
  01-Dec-26 | Cold snap
  08-Dec-26 | Boiler myths
  `)
  expect(read(sheet).posts.map(({ day, lastDay }) => [day, lastDay])).toEqual([
    ['2026-12-01', null],
    ['2026-12-08', null],
  ])
})
it('two networks in a heading are the channels of both', () => {
  const [vk, tg, ok] = (['vk', 'telegram', 'ok'] as const).map((network) => ({ id: network, network, title: 'Сад' }) as unknown as Channel)
  const all = [vk, tg, ok].filter((one) => one !== undefined)
  expect(channelsOf('VK + TG', all, {})).toEqual(['vk', 'telegram'])
  expect(channelsOf('VK + Дзен', all, {})).toBeNull()
})
check(
  'hours with one letter after them, a question for a link',
  sheetOf(`
  Week Starting | Day | Time | Platform | Post | Link in bio?
  12/7/26 | Mon | 9a | IG | Monday mood | yes
  | Fri | 5:15p | TT | Weekend dance | no
  12/14/26 | Tue | 12p | LI | Board update |
  `),
  ['2026-12-07 09:00 [IG] Monday mood', '2026-12-11 17:15 [TT] Weekend dance', '2026-12-15 12:00 [LI] Board update'],
)
