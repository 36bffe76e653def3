import type { DayKey } from '#shared/kernel/time.ts'
import { daysAfter, weekdayOf } from '../day-key.ts'
import type { PublicHoliday } from '../public-holiday.ts'
import type { OccasionSource } from '../source.ts'

/** A year's resolution of the Government of Russia on days off: the day that is worked, or was free anyway, and the free one instead. */
type Moves = { readonly number: string; readonly date: DayKey; readonly days: readonly (readonly [from: string, to: string])[] }

const resolutions: Readonly<Record<number, Moves>> = {
  2024: {
    number: '1314',
    date: '2023-08-10' as DayKey,
    days: [
      ['04-27', '04-29'],
      ['11-02', '04-30'],
      ['01-06', '05-10'],
      ['12-28', '12-30'],
      ['01-07', '12-31'],
    ],
  },
  2025: {
    number: '1335',
    date: '2024-10-04' as DayKey,
    days: [
      ['01-04', '05-02'],
      ['02-23', '05-08'],
      ['03-08', '06-13'],
      ['11-01', '11-03'],
      ['01-05', '12-31'],
    ],
  },
  2026: {
    number: '1466',
    date: '2025-09-24' as DayKey,
    days: [
      ['01-03', '01-09'],
      ['01-04', '12-31'],
    ],
  },
}

/** Holidays outside January: on a weekend their day off is the next working day (Labour Code, article 112), unless a resolution moved it. */
const holidays = ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04']
const labourCode: OccasionSource = { kind: 'act', act: 'law', number: '197-ФЗ', date: '2001-12-30' as DayKey }

/** The days off of a year in Russia that are no holidays themselves: moved by the year's resolution or by the law. */
export function russianDaysOff(year: number): readonly PublicHoliday[] {
  const moves = resolutions[year]
  const source: OccasionSource = moves ? { kind: 'act', act: 'gov', number: moves.number, date: moves.date } : labourCode
  const moved = (moves?.days ?? []).map(([from, to]) => dayOff(`${year}-${from}` as DayKey, `${year}-${to}` as DayKey, source))
  const byLaw = holidays.flatMap((holiday) => {
    const day = `${year}-${holiday}` as DayKey
    const weekday = weekdayOf(day)
    if (weekday < 6 || moves?.days.some(([from]) => from === holiday)) return []
    return [dayOff(day, daysAfter(day, 8 - weekday), labourCode)]
  })
  return [...moved, ...byLaw]
}

function dayOff(from: DayKey, day: DayKey, source: OccasionSource): PublicHoliday {
  const date = { ru: from.slice(5).split('-').reverse().join('.'), en: new Intl.DateTimeFormat('en-GB', dayMonth).format(Date.parse(from)) }
  const name = { ru: `Выходной вместо ${date.ru}`, en: `Day off instead of ${date.en}` }
  return { id: `moved ${day.slice(5)}`, country: 'RU', day, name, source }
}

const dayMonth: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' }
