import { type RepeatPattern, type RepeatRule, type WeekOfMonth, weeksOfMonth } from '#shared/domain/plan/repeat-rule.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
import { weekdayOf } from '#shared/domain/time/week.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** What the dialog of repeating has chosen; fields of other patterns stay as they were, so that going back loses nothing. */
export type RepeatFields = {
  readonly kind: RepeatPattern['kind']
  readonly every: number
  readonly weekdays: readonly number[]
  /** 1 to 31, or -1 for the last day of a month. */
  readonly day: number
  readonly week: WeekOfMonth
  readonly weekday: number
  readonly end: 'never' | 'until' | 'count'
  readonly untilDay: DayKey
  readonly count: number
}

/** A week from its first day on: every week, on its weekday; the other patterns begin with its day too. */
export function fieldsFor(day: DayKey): RepeatFields {
  const ofMonth = Number(day.slice(8))
  return {
    kind: 'weekly',
    every: 1,
    weekdays: [weekdayOf(day)],
    day: ofMonth,
    week: weeksOfMonth[Math.floor((ofMonth - 1) / 7)] ?? -1,
    weekday: weekdayOf(day),
    end: 'never',
    untilDay: addDays(day, 90),
    count: 10,
  }
}

/**
 * The fields that say how a post goes on repeating: what is changed of a rule counts from that post on.
 *
 * @param nth which of the times the rule counts it is
 */
export function fieldsOf(
  { pattern, count }: RepeatRule,
  untilDay: DayKey | null,
  { day, nth }: { readonly day: DayKey; readonly nth: number },
): RepeatFields {
  const end = count !== null ? 'count' : untilDay !== null ? 'until' : 'never'
  const plain = fieldsFor(day)
  const left = count === null ? plain.count : Math.max(1, count - nth + 1)
  return { ...plain, ...pattern, end, count: left, untilDay: untilDay ?? plain.untilDay }
}

/** The rule the fields say; null while they say none (no weekday). */
export function ruleOfFields(fields: RepeatFields): RepeatRule | null {
  const { kind, every, weekdays, day, week, weekday } = fields
  const count = fields.end === 'count' ? fields.count : null
  if (kind === 'daily') return { pattern: { kind, every }, count }
  if (kind === 'weekly') return weekdays.length === 0 ? null : { pattern: { kind, every, weekdays }, count }
  return { pattern: kind === 'monthlyDay' ? { kind, every, day } : { kind, every, week, weekday }, count }
}
