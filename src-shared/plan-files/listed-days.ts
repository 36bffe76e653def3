import { type WrittenDay, writtenDay } from '#shared/domain/time/said/written-day.ts'

/** Days that a cell lists and what stands after the last of them: a time, several. */
export type ListedDays = { readonly days: readonly [WrittenDay, WrittenDay, ...WrittenDay[]]; readonly rest: string }

const mark = /\s*(?:[,;&+]\s*(?:и|and)\s|[,;&+]|\s(?:и|and)\s)\s*/iu
/** Longer words are a text. */
const longest = 120
const bareDate = /^(?<d>0?[1-9]|[12]\d|3[01])(?:-?(?:го|е)|st|nd|rd|th)?$/iu
const year = /^20\d\d(?:\s?г(?:\.|ода)?)?$/iu
const inPoints = /^\d{1,2}\.(?<minutes>\d{2})\.?$/u

/**
 * The days that words list: «7, 9 и 11 декабря», `Dec 7, 9 and 11, 2026`, «07.12, 14.12». A bare number is of the month beside it, or of `month` where none
 * is named at all. Null: they list none, or could as well be a day and its time («05.11, 18.10»).
 */
export function listedDays(words: string, month: number | null): ListedDays | null {
  if (words.length > longest || !/\d.*[,;&+и]|\d\s+and/iu.test(words)) return null
  const said = partsOf(words)
  const days = withMonths(said.days, month)
  const [first, second, ...more] = days ?? []
  if (first === undefined || second === undefined) return null
  return isClockToo(said) ? null : { days: [first, second, ...more], rest: said.rest }
}

/** A whole day, or a number that waits for its month. */
type Part = { readonly words: string; readonly day: WrittenDay | number }
type Parts = { readonly days: readonly Part[]; readonly rest: string }

/** The days that the words begin with, and the rest of them. */
function partsOf(words: string): Parts {
  const days: Part[] = []
  let left = words
  while (left !== '') {
    const found = mark.exec(left)
    const one = found ? left.slice(0, found.index) : left
    const after = found ? left.slice(found.index + found[0].length) : ''
    const day = dayIn(one)
    if (day === null && year.test(one) && days.length > 0) {
      const of = one.slice(0, 4)
      days.splice(0, days.length, ...days.map((part) => ({ ...part, day: inYear(part.day, of) })))
    } else if (day === null) break
    else days.push({ words: one, day: day.day })
    if (day !== null && day.rest !== '') return { days, rest: [day.rest, after].filter((part) => part !== '').join(', ') }
    left = after
  }
  return { days, rest: left }
}

function inYear(day: Part['day'], of: string): Part['day'] {
  return typeof day === 'number' || day.year !== null ? day : { ...day, year: of }
}

function dayIn(words: string): { readonly day: Part['day']; readonly rest: string } | null {
  const date = bareDate.exec(words)?.groups?.d
  if (date !== undefined) return { day: Number(date), rest: '' }
  const day = writtenDay(words)
  return day && { day: { ...day, rest: '' }, rest: day.rest }
}

/** Each with a month: that of the next one that has one, or else of the one before that begins with it (`Dec 7, 9`). Null: some number has none. */
function withMonths(parts: readonly Part[], month: number | null): readonly WrittenDay[] | null {
  const whole = parts.map(({ day }) => (typeof day === 'number' ? null : day))
  // After «7 декабря» a number may be an hour.
  const before = parts.map(({ day, words }) => (typeof day === 'number' || !/^\p{L}/u.test(words) ? null : day))
  const named = whole.some((one) => one !== null)
  const days = parts.map(({ day }, at): WrittenDay | null => {
    if (typeof day !== 'number') return day
    const beside = whole.slice(at).find((one) => one !== null) ?? before.slice(0, at).findLast((one) => one !== null)
    if (!named && month !== null) return { year: null, parts: { month, date: day }, rest: '' }
    return !beside || 'either' in beside.parts ? null : { ...beside, parts: { month: beside.parts.month, date: day } }
  })
  return days.every((one) => one !== null) ? days : null
}

/** Two days in points, the second in another month: «18.10» is an hour as well. */
function isClockToo({ days: [first, second, ...more] }: Parts): boolean {
  if (!first || !second || more.length > 0) return false
  const [one, other] = [first, second].map(({ words }) => inPoints.exec(words)?.groups?.minutes)
  return one !== undefined && other !== undefined && one !== other
}
