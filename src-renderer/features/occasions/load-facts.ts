import type { Occasion } from '#shared/domain/occasions/occasion.ts'
import type { PublicHoliday } from '#shared/domain/occasions/public-holiday.ts'
import type { CountryYear, HolidaysAnswer } from './holidays-worker.ts'

/** The tables of days of ours: a chunk of its own. */
export async function loadDays(): Promise<readonly Occasion[]> {
  return (await import('#shared/domain/occasions/days/index.ts')).occasionDays
}

const known = new Map<string, readonly PublicHoliday[]>()

/**
 * The public holidays of countries in some years. Each country is counted once a year, by a worker that has ended when this
 * resolves; a country it does not know has none.
 */
export async function loadHolidays(countries: readonly string[], years: readonly number[]): Promise<readonly PublicHoliday[]> {
  const asked = countries.flatMap((country) => years.map((year) => ({ country, year })))
  const missing = asked.filter((one) => !known.has(keyOf(one)))
  if (missing.length > 0) {
    const { holidays } = await askWorker(missing)
    for (const [i, one] of missing.entries()) known.set(keyOf(one), holidays[i] ?? [])
  }
  return asked.flatMap((one) => known.get(keyOf(one)) ?? [])
}

/** Codes of the countries whose holidays are known. */
export async function loadCountries(): Promise<readonly string[]> {
  return (await askWorker([])).countries
}

function keyOf({ country, year }: CountryYear): string {
  return `${country} ${year}`
}

function askWorker(asked: readonly CountryYear[]): Promise<HolidaysAnswer> {
  const worker = new Worker(new URL('./holidays-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<HolidaysAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<HolidaysAnswer>) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.postMessage(asked)
  }).finally(() => worker.terminate())
}
