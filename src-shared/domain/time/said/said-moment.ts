import { Temporal } from 'temporal-polyfill'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import { dayPartHours } from './day-parts.ts'
import { plainPhrase, readPhrase } from './phrase.ts'
import { mondayOf, type Said } from './pieces.ts'
import { wordlyMoment } from './wordly-moment.ts'

/** By 24:00 of a day all of it is still to come. */
const lastMinute = Temporal.PlainTime.from('23:59')

/** What a phrase is understood against. */
export type SaidAgainst = {
  /** The clock on the wall now, in the zone the phrase is meant in. */
  readonly now: WallTime
  /** Where the post stands; null: it has no time. */
  readonly own: WallTime | null
}

/** The time of a post that is given a day and has none: as everywhere in the calendar. */
const plainTime = Temporal.PlainTime.from('10:00')

/**
 * The wall time a person means by «завтра в 10», «пт 18:30», “next Tuesday 9am”, «+2 дня», in Russian or English; null where the
 * words, all of them, are not exactly one moment. A day without a time keeps the post's time, a time without a day its day. A
 * weekday is the one that comes, *next* that of the coming week; a date without a year is the next such. What is counted («через»,
 * “in”) counts from now, what is added («+2 дня», “2 days later”) is added to the post's own time.
 */
export function saidMoment(typed: string, against: SaidAgainst): WallTime | null {
  const text = plainPhrase(typed)
  if (text === '') return null
  const now = Temporal.PlainDateTime.from(against.now)
  const own = against.own === null ? null : Temporal.PlainDateTime.from(against.own)
  const found = readPhrase(text, now.toPlainDate())
  const said = timed('said' in found ? found.said : null)
  const meant = said ? moment(said, now, own) : wordlyMoment(text, now, own?.toPlainTime() ?? plainTime)
  return meant ? (meant.toString({ smallestUnit: 'minute' }) as WallTime) : null
}

/** Why a phrase means no moment; `otherWeekday`: `day` is on another weekday than the one that is said. */
export type SaidFault = { readonly kind: 'unclear' | 'noSuchDay' | 'noSuchTime' } | { readonly kind: 'otherWeekday'; readonly day: DayKey }

/** What is wrong with a phrase that `saidMoment` finds no moment in. */
export function saidFault(typed: string, { now }: Pick<SaidAgainst, 'now'>): SaidFault {
  const found = readPhrase(plainPhrase(typed), Temporal.PlainDateTime.from(now).toPlainDate())
  if (!('said' in found)) return { kind: found.unreal === null ? 'unclear' : found.unreal === 'day' ? 'noSuchDay' : 'noSuchTime' }
  const { day, weekday } = found.said
  const differ = day && weekday && weekday.number !== day.dayOfWeek
  return differ ? { kind: 'otherWeekday', day: day.toString() as DayKey } : { kind: 'unclear' }
}

/** The part of the day is an hour where none is said, and turns an hour that is: «вечером в 8», `at 2 in the afternoon`, but «ночью в 2». */
function timed(said: Said | null): Said | null {
  if (!said?.part) return said
  const { part, time, ...rest } = said
  if (!time) return { ...rest, time: Temporal.PlainTime.from({ hour: dayPartHours[part] }) }
  const turned = part !== 'morning' && time.hour > (part === 'night' ? 6 : 0) && time.hour < 12
  return { ...rest, time: turned ? time.add({ hours: 12 }) : time }
}

function moment(said: Said, now: Temporal.PlainDateTime, own: Temporal.PlainDateTime | null): Temporal.PlainDateTime | null {
  if (said.length) return afterLength(said, said.length, now, own)
  const time = said.time ?? own?.toPlainTime() ?? plainTime
  const day = said.dayLater ? dayOf(said, now, { time: lastMinute, own })?.add({ days: 1 }) : dayOf(said, now, { time, own })
  return day?.toPlainDateTime(time) ?? null
}

function afterLength(
  said: Said,
  { from, months, days, minutes }: NonNullable<Said['length']>,
  now: Temporal.PlainDateTime,
  own: Temporal.PlainDateTime | null,
): Temporal.PlainDateTime | null {
  const named = said.day || said.weekday || said.week
  if (named || (minutes !== 0 && said.time)) return null
  const keptTime = own?.toPlainTime() ?? plainTime
  const origin = from === 'own' && own ? own : minutes === 0 ? now.toPlainDate().toPlainDateTime(keptTime) : now
  const moved = origin.add({ months }).add({ days }).add({ minutes })
  return said.time
    ? moved
        .toPlainDate()
        .add({ days: said.dayLater ? 1 : 0 })
        .toPlainDateTime(said.time)
    : moved
}

function dayOf(
  { day, weekday, week }: Said,
  now: Temporal.PlainDateTime,
  { time, own }: { readonly time: Temporal.PlainTime; readonly own: Temporal.PlainDateTime | null },
): Temporal.PlainDate | null {
  const today = now.toPlainDate()
  const ahead = Temporal.PlainTime.compare(time, now.toPlainTime()) > 0
  if (day) return !week && (!weekday || weekday.number === day.dayOfWeek) ? day : null
  if (week) return week.add({ days: (weekday?.number ?? own?.dayOfWeek ?? 1) - 1 })
  if (weekday) return weekdayFrom(weekday, today, ahead)
  return own?.toPlainDate() ?? (ahead ? today : today.add({ days: 1 }))
}

/** @param ahead whether the time of day is still to come today */
function weekdayFrom(
  { number, which, weeksLater = 0 }: NonNullable<Said['weekday']>,
  today: Temporal.PlainDate,
  ahead: boolean,
): Temporal.PlainDate {
  if (weeksLater > 0) return weekdayFrom({ number, which }, today, ahead).add({ days: 7 * weeksLater })
  if (which !== 'coming') return mondayOf(today).add({ days: number - 1 + (which === 'next' ? 7 : 0) })
  const coming = today.add({ days: (number - today.dayOfWeek + 7) % 7 })
  return coming.equals(today) && !ahead ? coming.add({ days: 7 }) : coming
}
