import { pictureFacts } from '#shared/commands/planning/picture-facts.ts'
import { defaultPlanRules, rubricColors } from '#shared/domain/brands/brand.ts'
import { defaultOccasionRules } from '#shared/domain/occasions/occasion-rules.ts'
import { plainPost } from '#shared/domain/posts/plain-post.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { deriveJob } from '#shared/domain/publishing/derive-job.ts'
import type { TableName } from '#shared/domain/rows.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { addDays, addMonths, dayOf, daysBetween, instantOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, MonthKey, WallTime, ZoneId } from '#shared/kernel/time.ts'

/** A workspace's row with the table it belongs to, as a backup carries it. */
export type NamedRow = readonly [table: TableName | 'operations', row: Readonly<Record<string, unknown>>]

/** What the measures must know of the filled workspace. */
export type Filled = {
  readonly brandId: string
  readonly zone: ZoneId
  readonly posts: number
  /** The month that is shown at the start, and the one after it; all posts of the latter can be moved. */
  readonly month: MonthKey
  readonly nextMonth: MonthKey
}

export const brandName = 'Булочная №1'
const zone = 'Europe/Moscow' as ZoneId
const monthsBefore = 48
/** Of each post and each variant; a month of about 30 days then holds a thousand posts. */
const postsPerMonth = 1000
/** What is due sooner stays a draft, so that nothing goes out while it is measured. */
const quietMs = 3 * 86_400_000
/** Written once, before all changes the measures make. */
const firstClock = '000000001-0000-000000000000'

const words = (
  'свежий хлеб утро печь мука ржаной тесто закваска корочка аромат булочная сегодня завтра приходите готовим рецепт пекарь ' +
  'ваниль корица яблоко пирог кофе чашка столик праздник скидка новинка история семья традиция зерно мельница поле осень зима'
).split(' ')

/** A small generator of numbers from 0 to 1, the same ones each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** 470 letters and spaces: a title of its own and the rest in sentences. */
function textOf(random: () => number, n: number): string {
  const word = () => words[Math.floor(random() * words.length)] ?? 'хлеб'
  let text = `${word()} ${word()} ${word()} ${n}\n\n`
  while (text.length < 470) text += `${word()}${random() < 0.1 ? '. ' : ' '}`
  return text.slice(0, 470).trimEnd()
}

/** UUID v7 look-alikes in order of time, so that indexes grow as they do in real life. */
function idMaker(): () => string {
  let n = 0
  return () => {
    n += 1
    const hex = n.toString(16).padStart(12, '0')
    return `01900000-${hex.slice(0, 4)}-7000-8000-${hex}`
  }
}

/** Facts of the workspace for a moment: which month is shown first. */
export function filledAt(now: EpochMs, posts: number): Filled {
  const month = dayOf(now, zone).slice(0, 7) as MonthKey
  return { brandId: '01900000-0000-7000-8000-00000000b001', zone, posts, month, nextMonth: addMonths(month, 1) }
}

/**
 * One brand, two channels, six rubrics, and so many posts of 470 letters with two variants each, about a thousand a month,
 * ending with next month. Past ones are published, later ones scheduled (with their jobs); next month's are drafts.
 */
export function* filledRows(filled: Filled, now: EpochMs): Generator<NamedRow> {
  const { brandId, posts } = filled
  const clocks = { '~': { '': firstClock } }
  const newId = idMaker()
  const channels = ['Лента булочной', 'Вторая лента'].map((title, i) => ({ id: newId(), title, account: `bench-${i + 1}`, order: `a${i}` }))
  const rubrics = rubricColors.slice(0, 6).map((color, i) => ({ id: newId(), color, name: `Рубрика ${i + 1}`, order: `a${i}` }))
  const gone = { deletedAt: null }
  yield [
    'brands',
    {
      id: brandId,
      name: brandName,
      color: '#B4552D',
      secondColor: null,
      logo: null,
      zone,
      order: 'a0',
      approval: null,
      birthday: null,
      // Thirty-three posts a day stand 27 minutes apart: nobody who plans so keeps the rule of an hour.
      planRules: { ...defaultPlanRules, minutesApart: 15 },
      stageRules: {},
      occasions: defaultOccasionRules,
      createdAt: 1,
      archivedAt: null,
      ...gone,
      ...clocks,
    },
  ]
  yield ['people', { id: newId(), name: 'Анна Лебедева', isMe: true, role: null, contact: '', ...gone, ...clocks }]
  yield ['settings', { id: 'workspace', pausedAt: null, lateMinutes: 60, ...gone, ...clocks }]
  for (const { id, name, color, order } of rubrics)
    yield ['rubrics', { id, brandId, name, color, targetShare: null, kind: null, order, ...gone, ...clocks }]
  for (const { id, title, account, order } of channels)
    yield [
      'channels',
      {
        id,
        brandId,
        network: 'demo',
        account,
        title,
        followers: 1042,
        connectedAt: 1,
        postsPerWeek: null,
        trouble: null,
        manual: false,
        address: null,
        order,
        ...gone,
        ...clocks,
      },
    ]
  yield [
    'operations',
    {
      seq: 1,
      hlc: firstClock,
      device: newId(),
      actor: 'setup',
      requestId: newId(),
      command: 'brand.create',
      label: null,
      undoOf: null,
      redoOf: null,
      at: 1,
      changes: [],
    },
  ]
  const random = chance(20_261_122)
  for (const [n, wallTime] of wallTimes(filled, posts).entries()) {
    yield* postRows({ n, wallTime, now, filled, random, newId, channels, rubrics, clocks })
  }
}

/** So many wall times, evenly over the days up to the end of next month, soonest last; the earliest of a day at 07:00. */
function wallTimes({ nextMonth }: Filled, posts: number): readonly WallTime[] {
  const end = addDays(`${addMonths(nextMonth, 1)}-01` as DayKey, -1)
  const first = `${addMonths(nextMonth, -monthsBefore)}-01` as DayKey
  const days = daysBetween(first, end).toReversed()
  const perDay = Math.max(1, Math.round(postsPerMonth / 30))
  return days
    .flatMap((day) => Array.from({ length: perDay }, (_, i) => timeOn(day, i, perDay)))
    .slice(0, posts)
    .toReversed()
}

function timeOn(day: DayKey, i: number, perDay: number): WallTime {
  const minutes = 7 * 60 + Math.floor((i * 15 * 60) / perDay)
  return `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as WallTime
}

type Making = {
  readonly n: number
  readonly wallTime: WallTime
  readonly now: EpochMs
  readonly filled: Filled
  readonly random: () => number
  readonly newId: () => string
  readonly channels: readonly { readonly id: string }[]
  readonly rubrics: readonly { readonly id: string }[]
  readonly clocks: object
}

function* postRows({ n, wallTime, now, filled, random, newId, channels, rubrics, clocks }: Making): Generator<NamedRow> {
  const { at } = instantOf(wallTime, zone)
  const text = textFromPlain(textOf(random, n + 1))
  const publication = at < now ? 'published' : at - now < quietMs || wallTime.startsWith(filled.nextMonth) ? 'none' : 'waiting'
  const post = {
    id: newId(),
    brandId: filled.brandId,
    rubricId: rubrics[n % rubrics.length]?.id ?? null,
    stage: publication === 'none' ? 'draft' : 'approved',
    ...{ wallTime, zone, at, shelf: 'calendar', ...textFacts(text) },
    ...{
      ...pictureFacts([]),
      stageId: null,
      approvedKey: null,
      returned: false,
      workDueAt: null,
      ...plainPost,
      lateMinutes: null,
      origin: 'own',
      createdAt: at - 86_400_000,
      deletedAt: null,
    },
  } as unknown as Post
  yield ['posts', { ...post, ...clocks }]
  yield ['texts', { id: post.id, brandId: filled.brandId, text, deletedAt: null, ...clocks }]
  for (const channel of channels) {
    const published = publication === 'published'
    const id = newId()
    const variant = {
      ...{
        id,
        postId: post.id,
        channelId: channel.id,
        brandId: filled.brandId,
        wallTime: null,
        at,
        postAt: at,
        ownText: null,
        publication,
      },
      ...{
        publishedAt: published ? at : null,
        remoteId: published ? `bench-${id}` : null,
        remoteUrl: null,
        problem: null,
        deletedAt: null,
      },
    } as unknown as Variant
    yield ['variants', { ...variant, ...clocks }]
    const job = deriveJob(variant, post, undefined)
    if (publication === 'waiting' && job !== null && job !== 'keep') yield ['jobs', job]
  }
}
