import type { i18n as I18n } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/text/index.ts'
import { createFormat, type Format } from './format-rules.ts'

/** Intl's formatters cost about a millisecond a set: one for each language, not one for each part of a page that asks. */
const known = new WeakMap<I18n, Map<Language, Format>>()

/** Numbers, dates and durations in the interface's language and its typography. The same object as long as the language is. */
export function useFormat(): Format {
  const { i18n } = useTranslation('common')
  return formatIn(i18n, i18n.language === 'ru' ? 'ru' : 'en')
}

function formatIn(i18n: I18n, language: Language): Format {
  const formats = known.get(i18n) ?? new Map<Language, Format>()
  known.set(i18n, formats)
  const found = formats.get(language)
  if (found) return found
  const t = i18n.getFixedT(language, 'common')
  const format = createFormat(language, (key, values) => t(`duration.${key}`, values ?? {}))
  formats.set(language, format)
  return format
}
