import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, MonthKey, ZoneId } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'

/** Words of a length of time, from `common:duration`. */
export type DurationWords = (
  key: 'minutes' | 'hours' | 'hoursMinutes' | 'days' | 'moment' | 'in' | 'ago' | 'now',
  values?: Readonly<Record<string, string | number>>,
) => string

export type Format = {
  /** `09:00`, 24 hours in both languages. */
  time(at: EpochMs, zone: ZoneId): string
  /** `11 декабря`. */
  dayMonth(at: EpochMs, zone: ZoneId): string
  /** `11 дек`. */
  dayMonthShort(at: EpochMs, zone: ZoneId): string
  /** `Пт, 11 декабря`. */
  weekdayDayMonth(at: EpochMs, zone: ZoneId): string
  /** `Пятница, 11 декабря`. */
  longDay(at: EpochMs, zone: ZoneId): string
  /** `11 дек, 09:00`, with the year when it is not `now`'s. */
  moment(at: EpochMs, zone: ZoneId, now: EpochMs): string
  /** `11 декабря 2026`. */
  day(day: DayKey): string
  /** `дек`: the month of a day, for axes. */
  shortMonth(day: DayKey): string
  /** `1–26 ноября 2026`: days from the first to the last. */
  days(first: DayKey, last: DayKey): string
  /** `Декабрь 2026`. */
  month(month: MonthKey): string
  /** The same inside a sentence: `декабрь 2026`, `December 2026`. */
  monthInside(month: MonthKey): string
  /** `1 042` with narrow no-break spaces and a real minus. */
  number(n: number): string
  /** `176,3 тыс.`: three figures and a unit, where a whole number would be too long. */
  compact(n: number): string
  /** `0,7`: at most one decimal. */
  decimal(n: number): string
  /** A share of one: 0.064 gives `6,4 %`. */
  percent(share: number): string
  /** `4,2 МБ`. */
  bytes(n: number): string
  /** A length of time, `1 ч 27 мин`; under a minute says so. */
  duration(ms: number): string
  /** `через 48 мин`, `3 ч 10 мин назад`. */
  relative(at: EpochMs, now: EpochMs): string
}

const narrow = '\u202f'
const hourMinutes = 60

/** Intl shortens some Russian months to four letters and a full stop («нояб.»); a dense interface has three and none. */
const shortMonthTail = /(?<=\s\p{L}{3})\p{L}?\.?$/u

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** Intl's spaces and hyphens replaced by what a typesetter would use. */
function typeset(text: string): string {
  return text.replaceAll(/[ \u00a0]/g, narrow).replace(/^-/, '\u2212')
}

function durationText(ms: number, words: DurationWords): string {
  const minutes = Math.round(Math.abs(ms) / 60_000)
  if (minutes < 1) return words('moment')
  if (minutes < hourMinutes) return words('minutes', { n: minutes })
  const hours = Math.floor(minutes / hourMinutes)
  if (hours >= 48) return words('days', { count: Math.round(minutes / hourMinutes / 24) })
  const rest = minutes % hourMinutes
  return rest === 0 ? words('hours', { n: hours }) : words('hoursMinutes', { h: hours, m: rest })
}

/** The middle of a day, where no zone turns it into another one. */
function noonOf(day: DayKey): EpochMs {
  return Date.parse(`${day}T12:00Z`) as EpochMs
}

function dates(
  locale: string,
): Pick<
  Format,
  'time' | 'dayMonth' | 'dayMonthShort' | 'weekdayDayMonth' | 'longDay' | 'moment' | 'day' | 'shortMonth' | 'days' | 'month' | 'monthInside'
> {
  const formatters = new Map<string, Intl.DateTimeFormat>()
  // Ranges take Intl a millisecond each, and a page names the same few again and again.
  const ranges = new Map<string, string>()
  const by = (options: Intl.DateTimeFormatOptions, zone: string) => {
    const key = `${zone}|${JSON.stringify(options)}`
    const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })
    formatters.set(key, known)
    return known
  }
  const time = (at: EpochMs, zone: ZoneId) => wallTimeAt(at, zone).slice(11, 16)
  const dayMonth = (at: EpochMs, zone: ZoneId) => by({ day: 'numeric', month: 'long' }, zone).format(at)
  const monthInside = (month: MonthKey): string => {
    const at = Date.parse(`${month}-15T12:00Z`)
    return `${by({ month: 'long' }, 'UTC').format(at)} ${by({ year: 'numeric' }, 'UTC').format(at)}`
  }
  const dayMonthShort = (at: EpochMs, zone: ZoneId) => by({ day: 'numeric', month: 'short' }, zone).format(at).replace(shortMonthTail, '')
  const year = (at: EpochMs, zone: ZoneId) => by({ year: 'numeric' }, zone).format(at)
  return {
    time,
    dayMonth,
    dayMonthShort,
    weekdayDayMonth: (at, zone) => `${upperFirst(by({ weekday: 'short' }, zone).format(at))}, ${dayMonth(at, zone)}`,
    longDay: (at, zone) => `${upperFirst(by({ weekday: 'long' }, zone).format(at))}, ${dayMonth(at, zone)}`,
    moment: (at, zone, now) => {
      const withYear = year(at, zone) === year(now, zone) ? '' : ` ${year(at, zone)}`
      return `${dayMonthShort(at, zone)}${withYear}, ${time(at, zone)}`
    },
    day: (day) =>
      by({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC')
        .format(Date.parse(`${day}T12:00Z`))
        .replace(/\s?г\.$/, ''),
    shortMonth: (day) => dayMonthShort(noonOf(day), 'UTC' as ZoneId).replace(/^[^\p{L}]*/u, ''),
    days: (first, last) => {
      const name = `${first} ${last}`
      const words = ranges.get(name) ?? daysInWords(by({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC'), first, last)
      ranges.set(name, words)
      return words
    },
    month: (month) => upperFirst(monthInside(month)),
    monthInside,
  }
}

function daysInWords(formatter: Intl.DateTimeFormat, first: DayKey, last: DayKey): string {
  return formatter
    .formatRange(noonOf(first), noonOf(last))
    .replace(/\s?г\.$/, '')
    .replaceAll(/\s?–\s?/g, first.slice(0, 7) === last.slice(0, 7) ? '–' : '\u202f–\u202f')
}

/** The formatters of one language; pure but for Intl. */
export function createFormat(language: Language, words: DurationWords): Format {
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB'
  const whole = new Intl.NumberFormat(locale)
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
  const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const size = (unit: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 })
  const units = { kilobyte: size('kilobyte'), megabyte: size('megabyte'), gigabyte: size('gigabyte') }
  return {
    ...dates(locale),
    number: (n) => typeset(whole.format(n)),
    compact: (n) => typeset(short.format(n)),
    decimal: (n) => typeset(oneDecimal.format(n)),
    percent: (value) => typeset(share.format(value)),
    bytes: (n) => {
      if (n >= 1e9) return typeset(units.gigabyte.format(n / 1e9))
      return typeset(n >= 1e6 ? units.megabyte.format(n / 1e6) : units.kilobyte.format(Math.max(0.1, n / 1e3)))
    },
    duration: (ms) => durationText(ms, words),
    relative: (at, now) => {
      if (Math.abs(at - now) < 30_000) return words('now')
      return words(at > now ? 'in' : 'ago', { time: durationText(at - now, words) })
    },
  }
}
