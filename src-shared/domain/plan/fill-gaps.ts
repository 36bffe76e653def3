import type { Rubric } from '#shared/domain/brands/brand.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { quietOn } from '#shared/domain/publishing/quiet-days.ts'
import { addDays, daysBetween } from '#shared/domain/time/wall-time.ts'
import { daysApart, mondayOf } from '#shared/domain/time/week.ts'
import type { ChannelId, RubricId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import { mostWanted } from './balance.ts'
import { type OpenSlot, openSlots, type Placed, type SlotRules, type WeekGap, weekGaps, weeksOf } from './rhythm.ts'
import type { Slot } from './slot.ts'

/** Why a post is proposed for a channel: its week is under the goal, or a slot stands empty. */
export type Lack =
  | { readonly kind: 'goal'; readonly channelId: ChannelId; readonly planned: number; readonly goal: number }
  | { readonly kind: 'slot'; readonly channelId: ChannelId }

/** A post that would close gaps: a time, the channels that want one then, and the rubric that is furthest under its target. */
export type Proposal = { readonly wallTime: WallTime; readonly lacks: readonly Lack[]; readonly rubricId: RubricId | null }

export type PlanState = {
  readonly channels: readonly Channel[]
  readonly rubrics: readonly Rubric[]
  readonly slots: readonly Slot[]
  readonly placed: readonly Placed[]
  /** The rubric of each post of the period, as `balanceOf` takes them. */
  readonly ofPosts: readonly (RubricId | null)[]
  readonly rules: SlotRules
}

/** The period to fill; what is before `now` on the brand's wall clock is past. */
export type FillPeriod = { readonly first: DayKey; readonly last: DayKey; readonly now: WallTime }

/** Where neither slots nor earlier posts say when a channel usually posts. */
const plainTime = '10:00'

/**
 * Proposes posts for the gaps of a period, soonest first. A channel with a goal gets what its weeks lack: at its free slots
 * first, else at its usual time, on days as far as can be from its other posts. A channel without a goal gets its free
 * slots. Weeks are looked at whole; only days of the period that are still to come, and not quiet, are filled.
 */
export function proposals(state: PlanState, period: FillPeriod): readonly Proposal[] {
  const weeks = weeksOf(period.first, period.last)
  const gaps = Map.groupBy(weekGaps(state.channels, state.placed, weeks), (gap) => gap.channelId)
  const times = state.channels.flatMap((channel): readonly Time[] => {
    const own = ofChannel(state, channel, period)
    const free = own.open.filter(({ wallTime }) => wallTime > period.now)
    if (channel.postsPerWeek === null) {
      return free.map(({ wallTime, rubricId }) => ({ wallTime, rubricId, lack: { kind: 'slot', channelId: channel.id } }))
    }
    return (gaps.get(channel.id) ?? []).flatMap((gap) => fillWeek({ ...own, open: free }, gap, state, period))
  })
  return withRubrics(merge(times), state)
}

type Time = { readonly wallTime: WallTime; readonly rubricId: RubricId | null; readonly lack: Lack }
type OwnState = { readonly placed: readonly Placed[]; readonly open: readonly OpenSlot[]; readonly usual: string }

function ofChannel({ slots, placed, rules }: PlanState, { id }: Channel, { first, last }: FillPeriod): OwnState {
  const mine = placed.filter((one) => one.channelId === id)
  const ownSlots = slots.filter((one) => one.channelId === id)
  const usual = commonest(mine.map((one) => one.wallTime.slice(11, 16))) ?? commonest(ownSlots.map((one) => one.time)) ?? plainTime
  return { placed: mine, open: openSlots(ownSlots, mine, { first, last }, rules), usual }
}

/** The commonest of some words, the first of equals; null of none. */
function commonest(words: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].reduce<readonly [string, number] | null>((best, one) => (best && best[1] >= one[1] ? best : one), null)?.[0] ?? null
}

function fillWeek(own: OwnState, gap: WeekGap, { rules }: PlanState, { first, last, now }: FillPeriod): readonly Time[] {
  const days = daysBetween(gap.week, addDays(gap.week, 6)).filter((day) => day >= first && day <= last && !quietOn(day, rules.quiet))
  const taken = new Set(own.placed.map((one) => one.wallTime.slice(0, 10) as DayKey))
  const slots = own.open.filter(({ wallTime }) => mondayOf(wallTime.slice(0, 10) as DayKey) === gap.week)
  const atUsual = days
    .map((day): OpenSlot => ({ channelId: gap.channelId, wallTime: `${day}T${own.usual}` as WallTime, rubricId: null }))
    .filter(({ wallTime }) => wallTime > now && !taken.has(wallTime.slice(0, 10) as DayKey))
  const chosen: OpenSlot[] = []
  const lacking = gap.goal - gap.planned
  for (const candidates of [slots, atUsual]) {
    const free = chosen.length === 0 && !isTouched(gap.week, taken)
    const picked = free ? evenly(candidates, lacking) : apart(candidates, lacking - chosen.length, taken)
    chosen.push(...picked)
    for (const { wallTime } of picked) taken.add(wallTime.slice(0, 10) as DayKey)
  }
  const lack: Lack = { kind: 'goal', channelId: gap.channelId, planned: gap.planned, goal: gap.goal }
  return chosen.map(({ wallTime, rubricId }) => ({ wallTime, rubricId, lack }))
}

function isTouched(week: DayKey, taken: ReadonlySet<DayKey>): boolean {
  return daysBetween(week, addDays(week, 6)).some((day) => taken.has(day))
}

/** Some of the candidates, spread evenly over all of them; three of seven days are Tuesday, Thursday and Saturday. */
function evenly(candidates: readonly OpenSlot[], wanted: number): readonly OpenSlot[] {
  const count = Math.min(wanted, candidates.length)
  return Array.from({ length: count }, (_, i) => candidates[Math.floor(((2 * i + 1) * candidates.length) / (2 * count))]).filter(
    (one) => one !== undefined,
  )
}

/** Some of the candidates, each time the one whose day is furthest from every day that has a post; the earliest of equals. */
function apart(candidates: readonly OpenSlot[], wanted: number, taken: ReadonlySet<DayKey>): readonly OpenSlot[] {
  const days = new Set(taken)
  const chosen: OpenSlot[] = []
  while (chosen.length < wanted) {
    const next = furthest(
      candidates.filter((one) => !chosen.includes(one)),
      days,
    )
    if (!next) break
    chosen.push(next)
    days.add(next.wallTime.slice(0, 10) as DayKey)
  }
  return chosen
}

function furthest(candidates: readonly OpenSlot[], taken: ReadonlySet<DayKey>): OpenSlot | null {
  let best: { readonly slot: OpenSlot; readonly distance: number } | null = null
  for (const slot of candidates) {
    const day = slot.wallTime.slice(0, 10) as DayKey
    const distance = Math.min(...[...taken].map((other) => Math.abs(daysApart(day, other))))
    if (!best || distance > best.distance) best = { slot, distance }
  }
  return best?.slot ?? null
}

/** What several channels want at one time is one post. */
function merge(times: readonly Time[]): readonly Proposal[] {
  const byTime = Map.groupBy(times, (one) => one.wallTime)
  return [...byTime]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([wallTime, own]) => ({
      wallTime,
      lacks: own.map((one) => one.lack),
      rubricId: own.find((one) => one.rubricId !== null)?.rubricId ?? null,
    }))
}

/** A slot's own rubric stays; the others take in turn whichever is furthest under its target, counting what was given before. */
function withRubrics(found: readonly Proposal[], { rubrics, ofPosts }: PlanState): readonly Proposal[] {
  const counts = new Map<RubricId, number>()
  for (const id of ofPosts) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  const known = new Set(rubrics.map((rubric) => rubric.id))
  let total = ofPosts.length
  return found.map((proposal) => {
    const own = proposal.rubricId !== null && known.has(proposal.rubricId) ? proposal.rubricId : null
    const rubricId = own ?? mostWanted(counts, total, rubrics)
    if (rubricId !== null) counts.set(rubricId, (counts.get(rubricId) ?? 0) + 1)
    total += 1
    return { ...proposal, rubricId }
  })
}
