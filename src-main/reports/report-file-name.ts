import type { PeriodChoice } from '#shared/domain/metrics/metrics-period.ts'
import { periodName } from '#shared/domain/reports/report-period.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'

/** `Булочная №1, ноябрь 2026.pdf`: the brand's name without what file systems refuse, and the period in words. */
export function reportFileName(brandName: string, period: PeriodChoice, language: Language): string {
  return `${fileNameOf(brandName)}, ${periodWords(period, language)}.pdf`
}

/** A name without what file systems refuse, at most 120 letters. */
export function fileNameOf(words: string): string {
  const safe = [...words]
    .map((sign) => (sign < ' ' || '<>:"/\\|?*'.includes(sign) ? ' ' : sign))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
  return safe.slice(0, 120) || 'Rubrika'
}

function periodWords(period: PeriodChoice, language: Language): string {
  switch (period.kind) {
    case 'month':
      return `${monthWord(period.day, language)} ${period.day.slice(0, 4)}`
    case 'custom':
      return `${period.from} – ${period.to}`
    default:
      return periodName(period)
  }
}

function monthWord(day: DayKey, language: Language): string {
  const noon = new Date(`${day}T12:00:00Z`)
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { month: 'long', timeZone: 'UTC' }).format(noon)
}
