import { Temporal } from 'temporal-polyfill'
import { dayPartHours, halfOfPart } from './day-parts.ts'
import { monthPlaces } from './month-places.ts'
import { partTimes } from './part-times.ts'
import { lengthOf, mondayOf, nextDayOf, nextNumber, realDay, realTime, type Said } from './pieces.ts'
import {
  anyMonth,
  anyNumber,
  anyNumberWord,
  anyOrdinalDay,
  anyUnit,
  anyWeekday,
  monthOfNumeral,
  monthOfWord,
  numberOf,
  ordinalDayOf,
  unitOf,
  weekdayOf,
} from './words.ts'

/** What is known while a phrase is read: today, and what has been said so far. */
export type Reading = { readonly today: Temporal.PlainDate; readonly said: Said }

/** One way to say something. `take` answers null where the words are of that shape but say nothing real. */
type Rule = { readonly pattern: RegExp; take(found: readonly string[], reading: Reading): Said | null }

/** The piece ends where no letter or digit goes on, and no dot or colon leads to further digits. */
function rule(source: string, take: (found: readonly string[], reading: Reading) => Said | null): Rule {
  return { pattern: new RegExp(`^(?:${source})(?![\\p{L}\\p{N}]|[.:/-]\\p{N})`, 'u'), take: (found, reading) => take(found, reading) }
}

const day = (found: Temporal.PlainDate | null): Said | null => (found ? { day: found } : null)
const time = (found: Temporal.PlainTime | null): Said | null => (found ? { time: found } : null)
const clock = (hour: number): Said => ({ time: Temporal.PlainTime.from({ hour }) })
const part = (name: NonNullable<Said['part']>): Said => ({ part: name })

/** «в», “at” before a time; «во», “on” before a day; «на», “to” before a day's own word. */
const at = '(?:(?:в|к|at|@) )?'
const on = '(?:(?:в|во|на|on|к|to|by) )?'
const to = '(?:(?:на|to|by) )?'
const year = '(?:,? ?(20\\d\\d)(?: ?г\\.?| года?)?)?'

function counted(count: string, unit: string, from: 'now' | 'own', sign: 1 | -1 = 1): Said | null {
  const known = unitOf(unit)
  return known ? { length: { ...lengthOf(sign * numberOf(count), known), from } } : null
}

const lengths: readonly Rule[] = [
  rule('in a fortnight', () => counted('2', 'week', 'now')),
  rule('(?:через|спустя) полчаса|in half an hour', () => ({ length: { ...lengthOf(30, 'minutes'), from: 'now' } })),
  rule('(?:через|спустя) полтора часа|in an hour and a half', () => ({ length: { ...lengthOf(90, 'minutes'), from: 'now' } })),
  rule(`(?:через|спустя|in) (${anyNumber}) ?(${anyUnit})`, ([, count = '', unit = '']) => counted(count, unit, 'now')),
  rule(`(?:через|спустя) (${anyUnit})`, ([, unit = '']) => counted('1', unit, 'now')),
  rule('(?:в )?следующ(?:ем|ий) месяце?|next month', () => counted('1', 'month', 'now')),
  rule(`([+-]) ?(\\d{1,4}) ?(${anyUnit})?`, ([, sign, count = '', unit]) => counted(count, unit ?? 'day', 'own', sign === '-' ? -1 : 1)),
  rule(`(?:на )?(${anyNumber}) ?(${anyUnit}) (позже|вперед|later|раньше|назад|earlier)`, ([, count = '', unit = '', way = '']) =>
    counted(count, unit, 'own', isEarlier(way) ? -1 : 1),
  ),
  rule(`на (${anyUnit}) (позже|вперед|раньше|назад)`, ([, unit = '', way = '']) => counted('1', unit, 'own', isEarlier(way) ? -1 : 1)),
]

function isEarlier(way: string): boolean {
  return ['раньше', 'назад', 'earlier'].includes(way)
}

const days: readonly Rule[] = [
  rule(`${to}(?:(?:the )?day after tomorrow|послезавтра)`, (_, { today }) => day(today.add({ days: 2 }))),
  rule(`${to}(?:завтра|tomorrow)`, (_, { today }) => day(today.add({ days: 1 }))),
  rule(`${to}(?:сегодня|today)`, (_, { today }) => day(today)),
  rule('вчера|yesterday', (_, { today }) => day(today.subtract({ days: 1 }))),
  ...monthPlaces.map((place) => rule(place.source, (found, { today }) => day(place.day(found, today)))),
  rule('(?:(?:в|к) )?кон(?:ец|це|цу) недели|(?:at )?(?:the )?end of (?:the )?week', () => ({ weekday: { number: 5, which: 'coming' } })),
  rule('(?:(?:в|к) )?кон(?:ец|це|цу) следующей недели|(?:at )?(?:the )?end of next week', () => ({
    weekday: { number: 5, which: 'next' },
  })),
  rule('(?:в )?начал[оеу] (?:следующей )?недели|(?:at )?(?:the )?(?:beginning|start) of (?:the |next )?week', () => ({
    weekday: { number: 1, which: 'next' },
  })),
  rule('в выходные|на выходных|(?:at |on )?(?:the |this )?weekend', () => ({ weekday: { number: 6, which: 'coming' } })),
  rule('tonight', (_, { today }) => ({ day: today, ...clock(dayPartHours.evening) })),
  rule('(?:the )?week after next', (_, { today }) => ({ week: mondayOf(today).add({ days: 14 }) })),
  rule('(?:на )?следующ(?:ая|ей|ую) недел[яеюи]|next week', (_, { today }) => ({ week: mondayOf(today).add({ days: 7 }) })),
  rule(`${on}(следующ(?:ий|ая|ую|ее|ей)|след\\.?|next) (${anyWeekday})`, ([, , name = '']) => ({
    weekday: { number: weekdayOf(name), which: 'next' },
  })),
  rule(`${on}(?:(${anyWeekday}) week|(?:a )?week (?:from|on) (${anyWeekday}))`, ([, first, second = '']) => ({
    weekday: { number: weekdayOf(first ?? second), which: 'week later' },
  })),
  rule(`${on}(эт(?:от|а|у|о)|this) (${anyWeekday})`, ([, , name = '']) => ({ weekday: { number: weekdayOf(name), which: 'this' } })),
  rule(`${on}(?:ближайш(?:ий|ая|ую|ее) |coming )?(${anyWeekday})`, ([, name = '']) => ({
    weekday: { number: weekdayOf(name), which: 'coming' },
  })),
]

const dates: readonly Rule[] = [
  rule('(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})', ([, y, m, d]) => day(realDay(Number(y), Number(m), Number(d)))),
  rule('(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})', ([, d, m, y = '']) =>
    day(realDay(Number(y.padStart(4, '20')), Number(m), Number(d))),
  ),
  rule('(\\d{1,2})[./](\\d{1,2})', ([, d, m], { today, said }) => (said.day ? null : day(nextDayOf(Number(m), Number(d), today)))),
  rule('(\\d{1,2})[./-]([ivxіх]{1,4})(?:[./-](\\d{4}|\\d{2}))?', ([, d, numeral = '', y], { today }) => {
    const month = monthOfNumeral(numeral)
    return day(y === undefined ? nextDayOf(month, Number(d), today) : realDay(Number(y.padStart(4, '20')), month, Number(d)))
  }),
  rule(`${on}(\\d{1,2})(?:-?(?:го|е|ое)|th|st|nd|rd)?(?: of)? (${anyMonth})${year}`, ([, d, name = '', y], { today }) =>
    day(dated(Number(d), name, y, today)),
  ),
  rule(`${on}(${anyOrdinalDay}) (?:(${anyMonth})|числа)`, ([, words = '', name], { today }) => {
    const number = ordinalDayOf(words)
    return day(name === undefined ? nextNumber(number, today) : dated(number, name, undefined, today))
  }),
  rule(`${on}(${anyMonth}) (\\d{1,2})(?:th|st|nd|rd)?${year}`, ([, name = '', d, y], { today }) => day(dated(Number(d), name, y, today))),
  rule(`${on}(\\d{1,2})(?:(?:-?(?:го|ое|е))? (?:числа|число)|-?го|th|st|nd|rd)`, ([, number], { today }) =>
    day(nextNumber(Number(number), today)),
  ),
  rule('(?:on )?the (\\d{1,2})(?:th|st|nd|rd)', ([, number], { today }) => day(nextNumber(Number(number), today))),
]

function dated(number: number, name: string, of: string | undefined, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const month = monthOfWord(name)
  return of ? realDay(Number(of), month, number) : nextDayOf(month, number, today)
}

const times: readonly Rule[] = [
  ...partTimes.map(([source, take]) => rule(source, (found) => time(take(found)))),
  rule('(?:в )?(?:это|то) же время|(?:at )?(?:the )?same time', () => ({})),
  rule(`${at}(\\d{1,2})(?::(\\d{2}))? ?(am|pm)`, ([, h, m, half]) => time(realTime(Number(h), Number(m ?? 0), half as 'am' | 'pm'))),
  rule(`${at}(\\d{1,2})(?::(\\d{2}))?(?: ?ч\\.?| час(?:а|ов)?)? ?(утра|вечера|ночи)`, ([, h, m, half = '']) =>
    time(realTime(Number(h), Number(m ?? 0), halfOfPart(Number(h), half))),
  ),
  rule(`(?:в |к )(\\d{1,2})(?::(\\d{2}))? дня|${at}(\\d{1,2}) (?:ч\\.?|час(?:а|ов)?) дня`, ([, h, m, hours]) =>
    time(realTime(Number(h ?? hours), Number(m ?? 0), 'pm')),
  ),
  rule(`${at}(\\d{1,2})(?: ?ч\\.?| час(?:а|ов)?)(?: (\\d{1,2}) ?м(?:ин(?:ут[аы]?)?)?\\.?)?`, ([, h, m]) =>
    time(realTime(Number(h), Number(m ?? 0))),
  ),
  rule(`${at}(\\d{1,2}):(\\d{2})`, ([, h, m]) => time(realTime(Number(h), Number(m)))),
  rule(`${at}(\\d{1,2})[.-](\\d{2})`, ([, h, m]) => time(realTime(Number(h), Number(m)))),
  rule('(\\d{2})(\\d{2})', ([, h, m]) => time(realTime(Number(h), Number(m)))),
  rule(`(?:в|к|at|@) (${anyNumberWord})(?: (утра|вечера|ночи))?`, ([, word = '', half]) =>
    time(realTime(numberOf(word), 0, half ? halfOfPart(numberOf(word), half) : null)),
  ),
  rule('(?:в|к) час (дня|ночи)', ([, half]) => clock(half === 'дня' ? 13 : 1)),
  rule(`${at}(?:полдень|noon|midday)`, () => clock(dayPartHours.noon)),
  rule(`${at}(?:полночь|midnight)`, () => clock(dayPartHours.midnight)),
  rule('утром|с утра|(?:in the )?morning|до обеда|в первой половине дня', () => part('morning')),
  rule('в обед|(?:at )?lunch(?:time)?', () => clock(dayPartHours.lunch)),
  rule('днем|после обеда|во второй половине дня|(?:in the )?afternoon', () => part('afternoon')),
  rule('вечером|(?:ближе )?к вечеру|(?:in the )?evening', () => part('evening')),
  rule('ночью|(?:at )?night', () => part('night')),
  rule('(?:в|к|at|@) (\\d{1,2})', ([, h]) => time(realTime(Number(h), 0))),
  // A bare hour only after its day: «вс 11».
  rule('(\\d{1,2})', ([, h], { said }) => (said.day || said.weekday || said.week || said.length ? time(realTime(Number(h), 0)) : null)),
]

/** In this order: what counts lengths comes before what names hours, since «2 дня» could be either. */
export const rules: readonly Rule[] = [...lengths, ...days, ...dates, ...times]
