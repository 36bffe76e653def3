import { Temporal } from 'temporal-polyfill'
import { anyMonth, anyWeekday, monthOfWord, weekdayOf } from './words.ts'

/** A place in a month, as the source of a pattern whose groups come before those of `ofMonth`; null where that month has no such day. */
type MonthPlace = readonly [
  source: string,
  groups: number,
  find: (month: Temporal.PlainYearMonth, found: readonly string[]) => Temporal.PlainDate | null,
]

/** «месяца», «следующего месяца», «декабря», `of next month`, `in December`: groups of the next month and of a named one. */
const ofMonth = `[ -](?:of |in )?(?:(?:the |this |этого )?(?:month|месяца)|(next month|следующего месяца)|(${anyMonth}))`
const before = '(?:(?:в|во|к|на|at|on|to|by) )?(?:the )?'

const ordinals: readonly (readonly [words: string, number: number])[] = [
  ['перв(?:ый|ая|ую|ое)|first|1st', 1],
  ['втор(?:ой|ая|ую|ое)|second|2nd', 2],
  ['трет(?:ий|ья|ью|ье)|third|3rd', 3],
  ['четверт(?:ый|ая|ую|ое)|fourth|4th', 4],
  ['пят(?:ый|ая|ую|ое)|fifth|5th', 5],
  ['последн(?:ий|яя|юю|ее)|last', -1],
]
const anyOrdinal = ordinals.map(([words]) => words).join('|')

const places: readonly MonthPlace[] = [
  ['(?:начал[оеу]|перв(?:ый|ого) день|beginning|start|first day)', 0, (month) => month.toPlainDate({ day: 1 })],
  ['(?:середин[аеуы]|middle|mid)', 0, (month) => month.toPlainDate({ day: 15 })],
  ['(?:кон(?:ец|це|цу)|последн(?:ий|его) день|end|last day)', 0, (month) => month.toPlainDate({ day: month.daysInMonth })],
  [`(${anyOrdinal}) (${anyWeekday})`, 2, (month, [, nth = '', weekday = '']) => weekdayIn(month, ordinalOf(nth), weekdayOf(weekday))],
]

function ordinalOf(word: string): number {
  return ordinals.find(([words]) => new RegExp(`^(?:${words})$`, 'u').test(word))?.[1] ?? 0
}

/** @param nth 1 to 5, or -1 for the last one */
function weekdayIn(month: Temporal.PlainYearMonth, nth: number, weekday: number): Temporal.PlainDate | null {
  const first = month.toPlainDate({ day: 1 })
  const day = 1 + ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7
  if (nth > 0) return day <= month.daysInMonth ? month.toPlainDate({ day }) : null
  const last = month.toPlainDate({ day: month.daysInMonth })
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 })
}

/** «конец месяца», «в середине декабря», «последняя пятница месяца», `first Monday of December`: such a day of that month that is not over yet. */
export const monthPlaces = places.map(([source, groups, find]) => ({
  source: `${before}${source}${ofMonth}`,
  day(found: readonly string[], today: Temporal.PlainDate): Temporal.PlainDate | null {
    const [next, name] = [found[groups + 1], found[groups + 2]]
    if (next) return find(today.toPlainYearMonth().add({ months: 1 }), found)
    return firstToCome((month) => find(month, found), name === undefined ? null : monthOfWord(name), today)
  },
}))

/** @param number of the month that was named; null: this one, or the next where the day is over */
function firstToCome(
  find: (month: Temporal.PlainYearMonth) => Temporal.PlainDate | null,
  number: number | null,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  for (let months = 0; months <= 12; months += 1) {
    const month = today.toPlainYearMonth().add({ months })
    if (number !== null && month.month !== number) continue
    const found = find(month)
    if (!found && number !== null) return null
    if (found && Temporal.PlainDate.compare(found, today) >= 0) return found
  }
  return null
}
