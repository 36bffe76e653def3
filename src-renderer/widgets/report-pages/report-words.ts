import type { i18n, TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { createFormat, type Format } from '#renderer/ui/format-rules.ts'
import { type FigureChange, type FigureId, figureKinds } from '#shared/domain/metrics/figures.ts'
import type { MetricsPeriod } from '#shared/domain/metrics/metrics-period.ts'
import { isMonth } from '#shared/domain/reports/report-period.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'

/** The words and formats of a report, which has a language of its own. */
export type ReportWords = {
  readonly t: TFunction<'report'>
  readonly format: Format
  /** `1–30 ноября 2026`, `28 октября – 3 ноября 2026`. */
  readonly days: (from: DayKey, to: DayKey) => string
  /** `Социальные сети в ноябре`, or with the days of another period. */
  readonly title: (period: MetricsPeriod) => string
  /** What the document is called: `Булочная №1 — отчёт за октябрь 2026`. */
  readonly document: (brand: string, period: MetricsPeriod) => string
  /** What the period is compared with: `октябрю`, or its days. */
  readonly comparedTo: (period: MetricsPeriod) => string
  /** `+18 %`, `−11 %`, `+0,7 п. п.`. */
  readonly change: (change: FigureChange) => string
  /** A count, a rate or the words for "no data". */
  readonly figure: (figure: FigureId, value: number | null) => string
  readonly count: (value: number | null) => string
  readonly rate: (value: number | null) => string
}

export function useReportWords(language: Language): ReportWords {
  const { i18n } = useTranslation('report')
  return useMemo(() => createReportWords(i18n, language), [i18n, language])
}

/** The same outside of React. */
export function createReportWords(words: i18n, language: Language): ReportWords {
  const t = words.getFixedT(language, 'report')
  const common = words.getFixedT(language, 'common')
  const format = createFormat(language, (key, values) => String(common(`duration.${key}`, values ?? {})))
  const days = createDays(t)
  const count = (value: number | null) => (value === null ? String(t('noData')) : format.number(value))
  const rate = (value: number | null) => (value === null ? String(t('noData')) : format.percent(value))
  return {
    ...{ t, format, days, count, rate },
    title: (period) => {
      const year = wholeYear(period.fromDay, period.wholeToDay)
      if (year !== null) return String(t('titleYear', { year }))
      if (isMonth(period)) return String(t('title', { month: t(`monthIn.${monthOf(period.fromDay)}`) }))
      return String(t('titleOf', { period: days(period.fromDay, period.wholeToDay) }))
    },
    document: (brand, period) => {
      const { fromDay, wholeToDay } = period
      const month = isMonth(period) ? t('monthYear', { month: t(`monthFor.${monthOf(fromDay)}`), year: fromDay.slice(0, 4) }) : null
      return String(t('document', { brand, period: month ?? days(fromDay, wholeToDay) }))
    },
    comparedTo: (period) => {
      const { previousFromDay, previousToDay } = period
      const year = wholeYear(previousFromDay, previousToDay)
      if (year !== null) return String(t('yearTo', { year }))
      const whole = isMonth({ fromDay: previousFromDay, wholeToDay: previousToDay })
      return whole ? String(t(`monthTo.${monthOf(previousFromDay)}`)) : days(previousFromDay, previousToDay)
    },
    change: ({ kind, by }) => {
      if (kind === 'points') return String(t('points', { value: signed(by * 100, (n) => format.number(Math.round(n * 10) / 10)) }))
      return signed(by, (n) => format.percent(Math.round(n * 100) / 100))
    },
    figure: (figure, value) => {
      if (figureKinds[figure] === 'rate') return rate(value)
      return figureKinds[figure] === 'gain' && value !== null && value > 0 ? `+${format.number(value)}` : count(value)
    },
  }
}

/** The number of a day's month, 1 to 12, as texts are keyed. */
export function monthOf(day: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 {
  return Number(day.slice(5, 7)) as 1
}

/** The year some days are the whole of; else null. */
function wholeYear(from: DayKey, to: DayKey): string | null {
  const year = to.slice(0, 4)
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : null
}

function createDays(t: TFunction<'report'>): ReportWords['days'] {
  const whole = (day: DayKey) => String(t('date', { day: Number(day.slice(8)), month: t(`monthOf.${monthOf(day)}`) }))
  return (from, to) => {
    const year = to.slice(0, 4)
    if (wholeYear(from, to) !== null) return String(t('year', { year }))
    if (from.slice(0, 7) === to.slice(0, 7)) {
      const month = t(`monthOf.${monthOf(to)}`)
      const [first, last] = [Number(from.slice(8)), Number(to.slice(8))]
      return String(first === last ? t('dateYear', { date: whole(to), year }) : t('period', { first, last, month, year }))
    }
    const start = from.slice(0, 4) === year ? whole(from) : String(t('dateYear', { date: whole(from), year: from.slice(0, 4) }))
    return String(t('span', { from: start, to: t('dateYear', { date: whole(to), year }) }))
  }
}

/** With its sign; nothing has none. */
function signed(value: number, format: (value: number) => string): string {
  const text = format(value)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}
