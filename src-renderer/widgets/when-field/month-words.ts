import { useTranslation } from 'react-i18next'

type MonthWords = {
  readonly previousLabel: string
  readonly nextLabel: string
  readonly hideOutsideDates: true
  readonly valueFormat: 'DD.MM.YYYY' | 'DD/MM/YYYY'
}

/** How a field writes its day, and what the pages of its calendar are called; days of other months, too pale to be read, are left out. */
export function useMonthWords(): MonthWords {
  const { t, i18n } = useTranslation('calendar')
  const valueFormat = i18n.language === 'ru' ? 'DD.MM.YYYY' : 'DD/MM/YYYY'
  return { previousLabel: t('earlier.month'), nextLabel: t('later.month'), hideOutsideDates: true, valueFormat }
}
