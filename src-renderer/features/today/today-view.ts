import { addDays, dayOf, dayStart } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { PostCard, QueueRow, Today } from '#shared/queries/index.ts'

export const weekDays = 7

/** The next seven days on the wall of a zone, today first. */
export function daysAhead(now: EpochMs, zone: ZoneId): readonly DayKey[] {
  const today = dayOf(now, zone)
  return Array.from({ length: weekDays }, (_, i) => addDays(today, i))
}

/** Where each of the next seven days begins, and where the last ends. */
export function dayStarts(days: readonly DayKey[], zone: ZoneId): EpochMs[] {
  const last = days.at(-1)
  return [...days, ...(last ? [addDays(last, 1)] : [])].map((day) => dayStart(day, zone))
}

/** How many things want something of a person now; a gap in the plan is a hint, not a thing to do. */
export function todoCount(asking: readonly QueueRow[], today: Today): number {
  return asking.length + today.approvals.length + today.reviews.length + today.overdue.length
}

/** Why a post waits for a word, as a key of `today:waits`. */
export function waitOf(card: Pick<PostCard, 'status' | 'at'>): 'scheduled' | 'review' | 'undated' {
  if (card.status === 'scheduled') return 'scheduled'
  return card.at === null ? 'undated' : 'review'
}

/** Days in a row as pairs of first and last: 0, 1, 2, 5 gives [0, 2], [5, 5]. */
export function runsOf(days: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last && last[1] === day - 1) last[1] = day
    else runs.push([day, day])
  }
  return runs
}

/** Where "now" stands among today's posts: before the first that is still to come. */
export function nowPlace(cards: readonly { readonly at: EpochMs }[], now: EpochMs): number {
  const place = cards.findIndex((card) => card.at > now)
  return place < 0 ? cards.length : place
}
