import type { MonthKey } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'

/** `Булочная №1, ноябрь 2026.pdf`: the brand's name without what file systems refuse, and the month in words. */
export function reportFileName(brandName: string, month: MonthKey, language: Language): string {
  const day = new Date(`${month}-15T12:00:00Z`)
  const monthWord = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { month: 'long', timeZone: 'UTC' }).format(day)
  const safe = [...brandName]
    .map((sign) => (sign < ' ' || '<>:"/\\|?*'.includes(sign) ? ' ' : sign))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
  return `${safe.slice(0, 80) || 'Rubrika'}, ${monthWord} ${month.slice(0, 4)}.pdf`
}
