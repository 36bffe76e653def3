import { useTranslation } from 'react-i18next'

/** What the pages of a calendar of days are called; days of other months, too pale to be read, are left out. */
export function useMonthWords(): { readonly previousLabel: string; readonly nextLabel: string; readonly hideOutsideDates: true } {
  const { t } = useTranslation('calendar')
  return { previousLabel: t('earlier.month'), nextLabel: t('later.month'), hideOutsideDates: true }
}
