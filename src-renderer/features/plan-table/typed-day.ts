import { saidMoment } from '#shared/domain/time/said/said-moment.ts'
import { writtenDay } from '#shared/domain/time/said/written-day.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import { realDay } from '#shared/tables/read-day.ts'

/**
 * The day somebody typed or pasted into a cell; null when it is none, or more than a day («завтра в 10»). A written day («5 ноября», `05.11`,
 * 05.11.2026, 2026-11-05, `5 Nov 2026`) without a year is the one nearest to `about`, and a slash puts the day first; all else
 * is understood as in *Move to…* («завтра», «пт», «через неделю», “next Tuesday”).
 *
 * @param about a day of the shown period
 */
export function typedDay(typed: string, today: DayKey, about: DayKey): DayKey | null {
  // Two bare numbers, however parted, are a day and its month: the shortest thing to type.
  const words = typed
    .trim()
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace(/^(\d{1,2})[-. ](\d{1,2})\.?$/, '$1/$2')
  const written = writtenDay(words)
  if (!written) return saidDay(words, today)
  const { year, parts, rest } = written
  const { month, date } = 'either' in parts ? { month: parts.either[1], date: parts.either[0] } : parts
  if (year === null) return rest === '' ? nearest(month, date, about) : null
  return realDay(year, month, date)
}

/** A moment of whose time nothing is said, so that it keeps whatever time the post has. */
function saidDay(words: string, today: DayKey): DayKey | null {
  const meant = ['T03:33', 'T04:44'].map((own) => {
    const said = saidMoment(words, { now: `${today}T00:00` as WallTime, own: `${today}${own}` as WallTime })
    return said?.endsWith(own) ? said.slice(0, 10) : null
  })
  return meant[0] === meant[1] ? (meant[0] as DayKey | null) : null
}

/** A day and month with the year that brings it nearest to a day. */
function nearest(month: number, date: number, about: DayKey): DayKey | null {
  const year = Number(about.slice(0, 4))
  const found = [year - 1, year, year + 1].flatMap((one) => realDay(String(one), month, date) ?? [])
  const distance = (day: DayKey) => Math.abs(Date.parse(`${day}T12:00Z`) - Date.parse(`${about}T12:00Z`))
  return found.toSorted((one, other) => distance(one) - distance(other))[0] ?? null
}
