import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '#renderer/bridge/index.ts'
import type { Language } from '#shared/text/index.ts'

/** Follows the language preference: words change at once, the document says its language to screen readers and hyphenation. */
export function useLanguage(): Language {
  const { language } = useAppState('preferences')
  const { i18n } = useTranslation()
  useEffect(() => {
    document.documentElement.lang = language
    if (i18n.language !== language) void i18n.changeLanguage(language)
  }, [language, i18n])
  return language
}
