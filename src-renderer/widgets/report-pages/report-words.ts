import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { createFormat, type Format } from '#renderer/ui/format-rules.ts'
import type { MonthKey } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'

/** The words and formats of a report, which has a language of its own. */
export type ReportWords = {
  readonly t: TFunction<'report'>
  readonly format: Format
  /** `1–30 ноября 2026`. */
  readonly period: (month: MonthKey) => string
  /** `+18 %`, `−11 %`. */
  readonly change: (share: number) => string
  /** A figure, or the words for "no data". */
  readonly figure: (value: number | null) => string
}

export function useReportWords(language: Language): ReportWords {
  const { i18n } = useTranslation('report')
  return useMemo(() => {
    const t = i18n.getFixedT(language, 'report')
    const common = i18n.getFixedT(language, 'common')
    const format = createFormat(language, (key, values) => String(common(`duration.${key}`, values ?? {})))
    return {
      t,
      format,
      period: (month) => {
        const lastDay = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
        return String(t('period', { last: lastDay, month: t(`monthOf.${Number(month.slice(5, 7))}`), year: month.slice(0, 4) }))
      },
      change: (share) => `${share > 0 ? '+' : ''}${format.percent(Math.round(share * 100) / 100)}`,
      figure: (value) => (value === null ? String(t('noData')) : format.number(value)),
    }
  }, [i18n, language])
}
