import { Temporal } from 'temporal-polyfill'
import { dayPartHours, halfOfPart } from './day-parts.ts'
import { anyLength, lengthSaid } from './lengths.ts'
import { monthPlaces } from './month-places.ts'
import { partTimes } from './part-times.ts'
import { mondayOf, nextDayOf, nextNumber, realDay, realTime, type Said } from './pieces.ts'
import {
  anyEnglishOrdinal,
  anyHourWord,
  anyMinuteWord,
  anyMonth,
  anyNumber,
  anyNumberWord,
  anyOrdinalDay,
  anyUnit,
  anyWeekday,
  englishOrdinalOf,
  hourOfWord,
  minuteOfWord,
  monthOfNumeral,
  monthOfWord,
  numberOf,
  ordinalDayOf,
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

/** «в», «часов в», «около», “at” before a time; «во», “on” before a day; «на», “to” before a day's own word. */
const at = '(?:(?:(?:часа |часов )?в|к|на|около|ровно в|at|by|about|around|@) )?'
const on = '(?:(?:в|во|на|on|к|to|by) )?'
const to = '(?:(?:на|to|by) )?'
const year = '(?:,? ?(20\\d\\d)(?: ?г\\.?| года?)?)?'

function counted(words: string, from: 'now' | 'own', sign: 1 | -1 = 1): Said | null {
  const length = lengthSaid(words)
  if (!length) return null
  const { months, days: whole, minutes } = length
  return { length: { months: sign * months, days: sign * whole, minutes: sign * minutes, from } }
}

const later = '(позже|вперед|later|раньше|назад|earlier)'

const lengths: readonly Rule[] = [
  rule('in a fortnight', () => counted('2 weeks', 'now')),
  rule(`(?:через|спустя|in) (${anyLength})`, ([, words = '']) => counted(words, 'now')),
  rule(`(?:через|спустя) (${anyUnit})`, ([, unit = '']) => counted(`1 ${unit}`, 'now')),
  rule(`(?:в следующем месяце|next month)(?: on)?(?: the)? (\\d{1,2})(?:-?(?:го|е|ое)|th|st|nd|rd)?(?: числа| число)?`, ([, d], reading) =>
    ofNextMonth(Number(d), reading),
  ),
  rule('(?:в )?следующ(?:ем|ий) месяце?|next month', () => counted('1 month', 'now')),
  rule(`([+-]) ?(\\d{1,4}) ?(${anyUnit})?`, ([, sign, count = '', unit]) =>
    counted(`${count} ${unit ?? 'day'}`, 'own', sign === '-' ? -1 : 1),
  ),
  rule(`(?:на )?(${anyLength}) ${later}`, ([, words = '', way = '']) => counted(words, 'own', isEarlier(way) ? -1 : 1)),
  rule(`на (${anyUnit}) ${later}`, ([, unit = '', way = '']) => counted(`1 ${unit}`, 'own', isEarlier(way) ? -1 : 1)),
]

function ofNextMonth(number: number, { today }: Reading): Said | null {
  const { year: y, month } = today.toPlainYearMonth().add({ months: 1 })
  return day(realDay(y, month, number))
}

function isEarlier(way: string): boolean {
  return ['раньше', 'назад', 'earlier'].includes(way)
}

const days: readonly Rule[] = [
  rule(`${to}(?:(?:the )?day after tomorrow|послезавтра)`, (_, { today }) => day(today.add({ days: 2 }))),
  rule(`${to}(?:завтра|tomorrow|tmrw|tmr)`, (_, { today }) => day(today.add({ days: 1 }))),
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
  rule('(?:в|на) следующи[ех] выходны[ех]|(?:at |on )?(?:the )?next weekend', () => ({ weekday: { number: 6, which: 'next' } })),
  rule(`(${anyNumber}) (days?|weeks?) from (today|tomorrow)`, ([, count = '', unit = '', from], { today }) =>
    day(today.add({ days: numberOf(count) * (unit.startsWith('week') ? 7 : 1) + (from === 'today' ? 0 : 1) })),
  ),
  rule('tonight', (_, { today }) => ({ day: today, ...clock(dayPartHours.evening) })),
  rule('(?:the )?week after next', (_, { today }) => ({ week: mondayOf(today).add({ days: 14 }) })),
  rule('(?:на )?следующ(?:ая|ей|ую) недел[яеюи]|next week', (_, { today }) => ({ week: mondayOf(today).add({ days: 7 }) })),
  rule(`${on}(следующ(?:ий|ая|ую|ее|ей)|будущ(?:ий|ая|ую|ее)|след\\.?|next) (${anyWeekday})`, ([, , name = '']) => ({
    weekday: { number: weekdayOf(name), which: 'next' },
  })),
  rule(`${on}(?:(${anyWeekday}) week|(${anyNumber}) weeks? (?:from|on) (${anyWeekday}))`, ([, first, count = '1', second = '']) => ({
    weekday: { number: weekdayOf(first ?? second), which: 'coming', weeksLater: numberOf(count) },
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
  // The American order, where it can be no other: 12/25/2026.
  rule('(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})', ([, m, d, y = '']) => day(realDay(Number(y.padStart(4, '20')), Number(m), Number(d)))),
  rule(`${on}(\\d{1,2})(?:-?(?:го|е|ое)|th|st|nd|rd)?(?: числа)? (?:следующего месяца|of next month)`, ([, d], reading) =>
    ofNextMonth(Number(d), reading),
  ),
  rule(`${on}(?:the )?(?:(${anyEnglishOrdinal})(?: of)? (${anyMonth})|(${anyMonth}) (?:the )?(${anyEnglishOrdinal}))`, (found, { today }) =>
    day(dated(englishOrdinalOf(found[1] ?? found[4] ?? ''), found[2] ?? found[3] ?? '', undefined, today)),
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

/** Without a word before it only a round time after its day: «завтра 20 00». */
const afterDay = rule('(\\d{1,2}) (00|15|30|45)', ([, h, m], { said }) => (isDated(said) ? time(realTime(Number(h), Number(m))) : null))

/** A bare hour only after its day: «вс 11». */
const bareHour = rule('(\\d{1,2})', ([, h], { said }) => (isDated(said) ? time(realTime(Number(h), 0)) : null))

const times: readonly Rule[] = [
  // The midnight a day ends with.
  rule(`${at}24[:.]00`, () => ({ ...clock(0), dayLater: true })),
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
  rule(`${at}(${anyHourWord}) (${anyMinuteWord})(?: (утра|дня|вечера|ночи)| ?(am|pm))?`, ([, word = '', minutes = '', half, ampm]) =>
    time(
      realTime(
        hourOfWord(word),
        minuteOfWord(minutes),
        half ? halfOfPart(hourOfWord(word), half) : ((ampm as 'am' | 'pm' | undefined) ?? null),
      ),
    ),
  ),
  rule(`${at}(\\d{1,2}) ?(?:o['’]?clock|ровно|sharp)`, ([, h]) => time(realTime(Number(h), 0))),
  rule('(?:в|к|на|at|@) (\\d{1,2}) (\\d{2})', ([, h, m]) => time(realTime(Number(h), Number(m)))),
  afterDay,
  rule(`(?:в|к|at|@) (${anyNumberWord})(?: (утра|вечера|ночи))?`, ([, word = '', half]) =>
    time(realTime(numberOf(word), 0, half ? halfOfPart(numberOf(word), half) : null)),
  ),
  rule('(?:(?:в|к) )?час (дня|ночи)', ([, half]) => clock(half === 'дня' ? 13 : 1)),
  rule(`${at}(?:12 )?(?:полдень|noon|midday)`, () => clock(dayPartHours.noon)),
  rule(`${at}(?:12 )?(?:полночь|midnight)`, () => clock(dayPartHours.midnight)),
  rule('утром|с утра|(?:in the )?morning|до обеда|в первой половине дня', () => part('morning')),
  rule('в обед|к обеду|(?:at )?lunch(?:time)?', () => clock(dayPartHours.lunch)),
  rule('днем|после обеда|во второй половине дня|(?:in the )?afternoon', () => part('afternoon')),
  rule('вечером|(?:ближе )?к вечеру|(?:in the )?evening', () => part('evening')),
  rule('ночью|(?:at )?night', () => part('night')),
  rule(`(?:(?:часа |часов )?в|к|на|около|at|by|about|around|@) (\\d{1,2})`, ([, h]) => time(realTime(Number(h), 0))),
  bareHour,
]

function isDated({ day: date, weekday, week, length }: Said): boolean {
  return Boolean(date || weekday || week || length)
}

/** In this order: what counts lengths comes before what names hours, since «2 дня» could be either. */
export const rules: readonly Rule[] = [...lengths, ...days, ...dates, ...times]

/** Whether the words are of the shape of a day or of a time and there is none such: «31 ноября», «25:00». */
export function unrealPiece(rest: string, reading: Reading): 'day' | 'time' | null {
  const isUnreal = ({ pattern, take }: Rule) => {
    const found = pattern.exec(rest)
    return found !== null && take(found, reading) === null
  }
  if (!reading.said.day && dates.some(isUnreal)) return 'day'
  const hours = isDated(reading.said) ? times : times.filter((one) => one !== afterDay && one !== bareHour)
  return hours.some(isUnreal) ? 'time' : null
}
