import Holidays from 'date-holidays'
import { daysAfter } from '#shared/domain/occasions/day-key.ts'
import { russianDaysOff } from '#shared/domain/occasions/days/russian-days-off.ts'
import type { TwoNames } from '#shared/domain/occasions/occasion.ts'
import type { PublicHoliday } from '#shared/domain/occasions/public-holiday.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const msOfDay = 86_400_000

/** The public holidays of a country in a year, with the days off it moves; a country the library does not know has none. */
export function holidaysOf(country: string, year: number): readonly PublicHoliday[] {
  return withDaysOff(toldOf(country, year), country, year)
}

/** Codes of the countries whose holidays are known. */
export function holidayCountries(): readonly string[] {
  return Object.keys(new Holidays().getCountries('en'))
}

/** As the library tells them; its days are those of the country's own clock. */
function toldOf(country: string, year: number): readonly PublicHoliday[] {
  const teller = new Holidays(country)
  const russian = teller.getHolidays(year, 'ru')
  return teller.getHolidays(year, 'en').flatMap((one, i) => {
    if (one.type !== 'public') return []
    const first = one.date.slice(0, 10) as DayKey
    const length = Math.max(1, Math.round((one.end.getTime() - one.start.getTime()) / msOfDay))
    const name: TwoNames = { ru: russian[i]?.name ?? one.name, en: one.name }
    return Array.from({ length }, (_, n) => ({ id: one.rule, country, day: daysAfter(first, n), name, source: null }))
  })
}

/** The library does not know how days off are moved; in Russia a resolution does it each year. */
function withDaysOff(holidays: readonly PublicHoliday[], country: string, year: number): readonly PublicHoliday[] {
  if (country !== 'RU') return holidays
  const free = new Set(holidays.map(({ day }) => day))
  return [...holidays, ...russianDaysOff(year).filter(({ day }) => !free.has(day))]
}
