import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

export type Weekday = { readonly short: string; readonly long: string }

/** The days of the week from Monday in the interface's language. */
export function useWeekdays(): readonly Weekday[] {
  const { i18n } = useTranslation()
  const locale = i18n.language === 'ru' ? 'ru-RU' : 'en-GB'
  return useMemo(() => {
    const [short, long] = (['short', 'long'] as const).map((weekday) => new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }))
    // The first of January 2024 is a Monday.
    const days = Array.from({ length: 7 }, (_, i) => Date.UTC(2024, 0, 1 + i))
    return days.map((day) => ({ short: upperFirst(short?.format(day) ?? ''), long: upperFirst(long?.format(day) ?? '') }))
  }, [locale])
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
