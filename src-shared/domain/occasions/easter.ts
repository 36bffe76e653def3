import type { DayKey } from '#shared/kernel/time.ts'
import { dayAt, daysAfter } from './day-key.ts'

/** Easter Sunday of the western churches: the Gregorian computus in the form of Meeus, Jones and Butcher, for years from 1583. */
export function westernEaster(year: number): DayKey {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayAt(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Days the Julian calendar is behind the Gregorian one from 1900 to 2099. */
const julianLag = 13

/** Easter Sunday of the orthodox churches: the Julian computus of Meeus, told in the Gregorian calendar, for 1900 to 2099. */
export function orthodoxEaster(year: number): DayKey {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  return daysAfter(dayAt(year, Math.floor(n / 31), (n % 31) + 1), julianLag)
}
