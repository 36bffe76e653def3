import { daysAfter } from '#shared/domain/occasions/day-key.ts'
import { russianDaysOff } from '#shared/domain/occasions/days/russian-days-off.ts'
import type { Occasion, TwoNames } from '#shared/domain/occasions/occasion.ts'
import type { PublicHoliday } from '#shared/domain/occasions/public-holiday.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** The tables of days of ours: a chunk of its own. */
export async function loadDays(): Promise<readonly Occasion[]> {
  return (await import('#shared/domain/occasions/days/index.ts')).occasionDays
}

const known = new Map<string, readonly PublicHoliday[]>()

/**
 * The public holidays of countries in some years. The library with the holidays of the world (0.8 MB) is loaded with the
 * first country and each country is counted once; a country it does not know has none.
 */
export async function loadHolidays(countries: readonly string[], years: readonly number[]): Promise<readonly PublicHoliday[]> {
  const asked = countries.flatMap((country) => years.map((year) => ({ country, year, key: `${country} ${year}` })))
  const missing = asked.filter(({ key }) => !known.has(key))
  if (missing.length > 0) {
    const { default: Holidays } = await import('date-holidays')
    for (const { country, year, key } of missing)
      known.set(key, withDaysOff(holidaysOf(new Holidays(country), country, year), country, year))
  }
  return asked.flatMap(({ key }) => known.get(key) ?? [])
}

/** Codes of the countries whose holidays are known. */
export async function loadCountries(): Promise<readonly string[]> {
  const { default: Holidays } = await import('date-holidays')
  return Object.keys(new Holidays().getCountries('en'))
}

/** What is needed of a holiday the library tells; its days are those of the country's own clock. */
type Told = {
  readonly date: string
  readonly name: string
  readonly type: string
  readonly rule: string
  readonly start: Date
  readonly end: Date
}
type Teller = { getHolidays(year: number, language: string): readonly Told[] }

const msOfDay = 86_400_000

function holidaysOf(teller: Teller, country: string, year: number): readonly PublicHoliday[] {
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
