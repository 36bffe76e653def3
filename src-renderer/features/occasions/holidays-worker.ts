// Counts holidays beside the page and ends: the library with the holidays of the world is 1.4 MB of code, which a page that has
// once read it keeps for good.
import type { PublicHoliday } from '#shared/domain/occasions/public-holiday.ts'
import { holidayCountries, holidaysOf } from './world-holidays.ts'

export type CountryYear = { readonly country: string; readonly year: number }

/** `holidays` are in the order of what was asked. */
export type HolidaysAnswer = { readonly holidays: readonly (readonly PublicHoliday[])[]; readonly countries: readonly string[] }

/** The holidays of some countries and years; none asked for: the countries there are. */
addEventListener('message', ({ data: asked }: MessageEvent<readonly CountryYear[]>) => {
  const holidays = asked.map(({ country, year }) => holidaysOf(country, year))
  postMessage({ holidays, countries: asked.length === 0 ? holidayCountries() : [] } satisfies HolidaysAnswer)
})
