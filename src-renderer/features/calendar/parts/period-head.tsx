import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { addDays } from '#shared/domain/time/wall-time.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { monthOf, type Place, shownDays, stepOf } from '../calendar-view.ts'

type PeriodHeadProps = { readonly place: Place; readonly onGo: (place: Place) => void; readonly onToday: () => void }

/** «Декабрь 2026» or «7–13 декабря 2026», and the way to the periods beside it. */
export function PeriodHead({ place, onGo, onToday }: PeriodHeadProps) {
  const { t, i18n } = useTranslation('calendar')
  const format = useFormat()
  const { first, end } = shownDays(place)
  const title = place.view === 'month' ? format.month(monthOf(place.day)) : rangeText(first, addDays(end, -1), i18n.language)
  return (
    <PageHead>
      <PageTitle>{title}</PageTitle>
      <ActionIcon variant="subtle" aria-label={t(`earlier.${place.view}`)} onClick={() => onGo(stepOf(place, -1))}>
        <IconChevronLeft size={16} stroke={1.5} />
      </ActionIcon>
      <Button size="xs" onClick={onToday}>
        {t('today')}
      </Button>
      <ActionIcon variant="subtle" aria-label={t(`later.${place.view}`)} onClick={() => onGo(stepOf(place, 1))}>
        <IconChevronRight size={16} stroke={1.5} />
      </ActionIcon>
    </PageHead>
  )
}

function rangeText(first: DayKey, last: DayKey, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.formatRange(Date.parse(`${first}T12:00Z`), Date.parse(`${last}T12:00Z`)).replaceAll(/\s?г\./g, '')
}
