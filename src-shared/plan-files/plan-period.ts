import { type WrittenDay, writtenDay } from '#shared/domain/time/said/written-day.ts'

type Period = readonly [first: WrittenDay, last: WrittenDay]

/** What parts the first day of a period from its last. */
const upTo = /\s*(?:[-–—→]|\s(?:по|to|until|through)\s)\s*/giu
/** Longer words are a text. */
const longest = 60
const bareDate = /^\d{1,2}$/

/**
 * The ways words can be a first and a last day: «3–5 ноября», «30.11–02.12», «с 7 по 9 декабря 2026», `Dec 1–3`, `Dec 1, 2026 → Dec 3, 2026`. Whether
 * there are such days, and near each other, is for the caller to see.
 */
export function writtenPeriods(words: string): readonly Period[] {
  if (words.length > longest || !/\d/.test(words)) return []
  const bare = words.replace(/^(?:с|from)\s+/iu, '')
  return [...bare.matchAll(upTo)].flatMap(({ 0: sign, index }) => {
    const period = periodOf(bare.slice(0, index), bare.slice(index + sign.length))
    return period === null ? [] : [period]
  })
}

function periodOf(from: string, to: string): Period | null {
  const first = wholeDay(from) ?? (bareDate.test(from) ? ofMonth(wholeDay(to), from) : null)
  // After a month the last day may be a bare number; after a day it is a time: «5 ноября 18-30».
  const last = wholeDay(to) ?? (bareDate.test(to) && /^\p{L}/u.test(from) ? ofMonth(first, to) : null)
  return first && last ? [inYearOf(last, first), last] : null
}

/** A day with nothing after it. */
function wholeDay(words: string): WrittenDay | null {
  const day = bareDate.test(words) ? null : writtenDay(words)
  return day?.rest === '' ? day : null
}

function ofMonth(other: WrittenDay | null, date: string): WrittenDay | null {
  return other === null || 'either' in other.parts ? null : { ...other, parts: { month: other.parts.month, date: Number(date) } }
}

/** The first day is of the year of the last, or of the one before where a year ends between: «30 декабря – 2 января 2027». */
function inYearOf(last: WrittenDay, first: WrittenDay): WrittenDay {
  if (first.year !== null || last.year === null || 'either' in first.parts || 'either' in last.parts) return first
  const year = first.parts.month > last.parts.month ? Number(last.year) - 1 : Number(last.year)
  return { ...first, year: String(year).padStart(2, '0') }
}
