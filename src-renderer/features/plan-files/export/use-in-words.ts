import { useTranslation } from 'react-i18next'

/** A period as it stands inside a name: Russian months begin small there («контент-план, ноябрь 2026»). */
export function useInWords(): (period: string) => string {
  const { i18n } = useTranslation()
  return (period) => (i18n.language === 'ru' ? period.charAt(0).toLocaleLowerCase('ru') + period.slice(1) : period)
}
