import type { DemoFault } from '#shared/contract/app-contract.ts'
import type { Stage } from '#shared/domain/posts/post.ts'
import { addDays, addMonths, dayOf, daysBetween, instantOf, monthRange } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, MonthKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { DemoBrand, DemoRubric } from './content/content.ts'

/** What becomes of a demo post. */
export type DemoFate =
  | { readonly kind: 'published' }
  /** Goes out while the pretend network has these faults. */
  | { readonly kind: 'troubled'; readonly faults: readonly DemoFault[] }
  /** Its time passed while nobody was there; the late rule asks. */
  | { readonly kind: 'late' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'unscheduled'; readonly stage: Stage }

export type PlannedPost = {
  readonly rubric: DemoRubric
  readonly firstLine: string
  readonly body: string
  /** Null: it lies in the drawer. */
  readonly wallTime: WallTime | null
  readonly at: EpochMs | null
  /** Indexes into the brand's channels. */
  readonly channels: readonly number[]
  /** Index into the brand's pictures, or null. */
  readonly picture: number | null
  readonly fate: DemoFate
}

const hours = ['09:00', '12:30', '18:00', '10:00', '19:30', '11:00', '16:15'] as const
const futureStages: readonly Stage[] = ['approved', 'review', 'brief', 'inWork', 'draft', 'idea']
const drawerCount = 5

/** Deals a brand's posts over the month before, this month and the next one; the same day always gives the same plan. */
export function planBrand(brand: DemoBrand, now: EpochMs): readonly PlannedPost[] {
  const lines = interleave(brand.rubrics)
  const dated = lines.length - drawerCount
  const days = spreadDays(brand.zone, now, dated)
  const futureFrom = days.findIndex((_, i) => instantAt(days, i, brand.zone) > now)
  return lines.map((line, i): PlannedPost => {
    const wallTime = i < dated ? wallAt(days, i) : null
    const at = wallTime === null ? null : instantOf(wallTime, brand.zone).at
    const rank = futureFrom < 0 ? 0 : i - futureFrom
    return {
      ...line,
      wallTime,
      at,
      channels: channelsOf(i, brand.channels.length),
      picture: i % 5 < 3 ? i % brand.pictures.length : null,
      fate: at === null ? { kind: 'unscheduled', stage: i % 2 === 0 ? 'idea' : 'draft' } : fateOf(at, now, { rank, place: i, futureFrom }),
    }
  })
}

type Line = Pick<PlannedPost, 'rubric' | 'firstLine' | 'body'>

/** One line of each rubric in turn, so that no week belongs to one theme. */
function interleave(rubrics: readonly DemoRubric[]): readonly Line[] {
  const longest = Math.max(...rubrics.map((rubric) => rubric.posts.length))
  return Array.from({ length: longest }, (_, n) => n).flatMap((n) =>
    rubrics.flatMap((rubric) => {
      const firstLine = rubric.posts[n]
      return firstLine === undefined ? [] : [{ rubric, firstLine, body: rubric.bodies[n % rubric.bodies.length] ?? '' }]
    }),
  )
}

function spreadDays(zone: ZoneId, now: EpochMs, count: number): readonly DayKey[] {
  const month = dayOf(now, zone).slice(0, 7) as MonthKey
  const first = dayOf(monthRange(addMonths(month, -1), zone).from, zone)
  const last = addDays(dayOf(monthRange(addMonths(month, 1), zone).to, zone), -1)
  const all = daysBetween(first, last)
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] ?? first)
}

function wallAt(days: readonly DayKey[], i: number): WallTime {
  return `${days[i]}T${hours[i % hours.length]}` as WallTime
}

function instantAt(days: readonly DayKey[], i: number, zone: ZoneId): EpochMs {
  return instantOf(wallAt(days, i), zone).at
}

/** One to three channels: the main one nearly always. */
function channelsOf(place: number, count: number): readonly number[] {
  const others = [[], [1], [2], [1, 3], [], [3], [1, 2]][place % 7] ?? []
  return (place % 9 === 8 ? others : [0, ...others])
    .filter((channel) => channel < count)
    .concat(place % 9 === 8 && others.length === 0 ? [0] : [])
}

type Place = { readonly rank: number; readonly place: number; readonly futureFrom: number }

/** What befell the latest posts, counted back from now; the rest of the past simply went out. */
const pastFates: ReadonlyMap<number, DemoFate> = new Map<number, DemoFate>([
  [1, { kind: 'late' }],
  [3, { kind: 'troubled', faults: ['rejects'] }],
  [5, { kind: 'troubled', faults: ['answerLostAndBlind'] }],
  [9, { kind: 'troubled', faults: ['answerLost'] }],
  [12, { kind: 'skipped' }],
  [16, { kind: 'troubled', faults: ['rejects'] }],
])

/** Past posts went out, a few with trouble; of future ones the nearest wait, the farther ones are still made. */
function fateOf(at: EpochMs, now: EpochMs, { rank, place, futureFrom }: Place): DemoFate {
  if (at <= now) return pastFates.get((futureFrom < 0 ? place : futureFrom) - place) ?? { kind: 'published' }
  if (rank < 8 && rank % 4 !== 3) return { kind: 'scheduled' }
  return { kind: 'unscheduled', stage: futureStages[rank % futureStages.length] ?? 'draft' }
}
