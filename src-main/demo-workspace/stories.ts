import type { BriefStatus } from '#shared/domain/briefs/brief.ts'
import type { PersonRole } from '#shared/domain/people/person.ts'
import type { Stage } from '#shared/domain/posts/post.ts'

/** Who works with me in the demo. */
export const colleagues = {
  dmitry: 'copywriter',
  olga: 'copywriter',
  maria: 'designer',
  timur: 'designer',
  irina: 'client',
} as const satisfies Record<string, PersonRole>

export type Colleague = keyof typeof colleagues

/** Whose word the first brand's posts wait for, and for how many days they have. */
export const approver: Colleague = 'irina'
export const approvalDays = 14

/** When a post is due: at an hour of a day counted from today, or some minutes ago. */
export type StoryTime = { readonly inDays: number; readonly hour: string } | { readonly minutesAgo: number }

/** A post with a life of its own: work behind it, a client's word, a channel a person publishes to. */
export type Story = {
  /** Index into the brands. */
  readonly brand: number
  /** Index into the brand's rubrics. */
  readonly rubric: number
  readonly time: StoryTime
  readonly madeDaysAgo: number
  /** Indexes into the brand's channels; `hand`: the one a person publishes to. */
  readonly channels: readonly (number | 'hand')[]
  /** Index into the brand's pictures. */
  readonly picture: number | null
  readonly stage: Stage
  readonly isScheduled: boolean
  /** What the client said of it; `changed`: approved, and written anew after it. */
  readonly word: 'approved' | 'changed' | 'returned' | null
  /** Which of the brand's own columns of a kind it lies in on the board; null: where the work puts it. */
  readonly column: { readonly kind: Stage; readonly index: number } | null
}

const at = (inDays: number, hour: string): StoryTime => ({ inDays, hour })

const made = { brand: 0, madeDaysAgo: 10, picture: null, stage: 'draft', isScheduled: false, word: null, column: null } as const
const out = { ...made, stage: 'approved', isScheduled: true } as const

/** Everything that goes on in the demo beside the plain plan. */
export const stories = {
  stollen: { ...made, rubric: 0, time: at(5, '18:00'), channels: [0, 1, 'hand'], column: { kind: 'review', index: 0 } },
  starter: { ...made, rubric: 1, time: at(2, '12:30'), channels: [0], column: { kind: 'inWork', index: 0 } },
  zina: { ...made, rubric: 2, time: at(4, '19:30'), channels: [0, 3], column: { kind: 'inWork', index: 2 } },
  preorder: { ...made, rubric: 3, time: at(6, '11:00'), channels: [0, 2] },
  breakfast: { ...made, rubric: 1, time: at(3, '09:00'), channels: [0, 1], picture: 0, column: { kind: 'review', index: 1 } },
  difference: { ...out, rubric: 1, time: at(1, '10:00'), madeDaysAgo: 4, channels: [0, 1, 'hand'], picture: 5, word: 'approved' },
  teaSet: { ...out, rubric: 3, time: at(2, '18:00'), madeDaysAgo: 3, channels: [0, 2], picture: 3, word: 'changed' },
  companies: {
    ...made,
    rubric: 3,
    time: at(7, '16:15'),
    madeDaysAgo: 5,
    channels: [0, 2],
    stage: 'review',
    word: 'returned',
    column: { kind: 'inWork', index: 0 },
  },
  guests: {
    ...made,
    rubric: 2,
    time: at(4, '11:00'),
    madeDaysAgo: 2,
    channels: [0, 3],
    picture: 2,
    stage: 'review',
    column: { kind: 'review', index: 1 },
  },
  handFirst: { ...out, rubric: 2, time: at(-34, '12:30'), madeDaysAgo: 37, channels: [0, 'hand'], picture: 0 },
  handSecond: { ...out, rubric: 0, time: at(-20, '18:00'), madeDaysAgo: 23, channels: [0, 'hand'], picture: 4 },
  handThird: { ...out, rubric: 0, time: at(-8, '10:00'), madeDaysAgo: 11, channels: [0, 'hand'], picture: 6, word: 'approved' },
  handWaits: { ...out, rubric: 4, time: { minutesAgo: 25 }, madeDaysAgo: 3, channels: ['hand'], picture: 2, word: 'approved' },
  storage: { ...made, brand: 1, rubric: 0, time: at(3, '18:00'), channels: [0, 2] },
  routeMap: { ...made, brand: 1, rubric: 1, time: at(6, '10:00'), channels: [0, 3] },
  season: { ...made, brand: 1, rubric: 2, time: at(2, '12:30'), channels: [0, 1] },
  snow: { ...made, brand: 1, rubric: 1, time: at(5, '19:30'), channels: [0] },
} as const satisfies Record<string, Story>

export type StoryKey = keyof typeof stories

/** How far the work on a brief has come, and for which post it is. */
export type BriefLife = {
  readonly brand: number
  readonly story: StoryKey | null
  readonly by: Colleague
  readonly madeDaysAgo: number
  readonly dueInDays: number
  readonly status: BriefStatus
}

/** Briefs in every state, text and design. */
export const briefLives = {
  stollenText: { brand: 0, story: 'stollen', by: 'dmitry', madeDaysAgo: 8, dueInDays: 1, status: 'review' },
  stollenPicture: { brand: 0, story: 'stollen', by: 'maria', madeDaysAgo: 7, dueInDays: 2, status: 'review' },
  starterText: { brand: 0, story: 'starter', by: 'olga', madeDaysAgo: 6, dueInDays: -1, status: 'returned' },
  zinaScript: { brand: 0, story: 'zina', by: 'dmitry', madeDaysAgo: 4, dueInDays: 3, status: 'inWork' },
  preorderStory: { brand: 0, story: 'preorder', by: 'maria', madeDaysAgo: 2, dueInDays: 4, status: 'assigned' },
  breakfastText: { brand: 0, story: 'breakfast', by: 'olga', madeDaysAgo: 9, dueInDays: -2, status: 'accepted' },
  cafeBanner: { brand: 0, story: null, by: 'maria', madeDaysAgo: 1, dueInDays: 9, status: 'draft' },
  storageText: { brand: 1, story: 'storage', by: 'olga', madeDaysAgo: 6, dueInDays: 1, status: 'review' },
  routePicture: { brand: 1, story: 'routeMap', by: 'timur', madeDaysAgo: 8, dueInDays: -3, status: 'accepted' },
  seasonText: { brand: 1, story: 'season', by: 'dmitry', madeDaysAgo: 5, dueInDays: -1, status: 'assigned' },
  snowStory: { brand: 1, story: 'snow', by: 'timur', madeDaysAgo: 5, dueInDays: 2, status: 'returned' },
} as const satisfies Record<string, BriefLife>

export type BriefKey = keyof typeof briefLives
