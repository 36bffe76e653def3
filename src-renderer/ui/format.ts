import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { createFormat, type Format } from './format-rules.ts'

/** Numbers, dates and durations in the interface's language and its typography. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation('common')
  const language = i18n.language === 'ru' ? 'ru' : 'en'
  return useMemo(() => createFormat(language, (key, values) => t(`duration.${key}`, values ?? {})), [language, t])
}
