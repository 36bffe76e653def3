import { useTranslation } from 'react-i18next'

type MonthWords = { readonly previousLabel: string; readonly nextLabel: string; readonly hideOutsideDates: true }

/** What the pages of a calendar of days are called; days of other months, too pale to be read, are left out. */
export function useMonthWords(): MonthWords {
  const { t } = useTranslation('calendar')
  return { previousLabel: t('earlier.month'), nextLabel: t('later.month'), hideOutsideDates: true }
}

/** The same for a field, with how it writes its day. */
export function useDayWords(): MonthWords & { readonly valueFormat: string } {
  const { i18n } = useTranslation()
  return { ...useMonthWords(), valueFormat: i18n.language === 'ru' ? 'DD.MM.YYYY' : 'DD/MM/YYYY' }
}
