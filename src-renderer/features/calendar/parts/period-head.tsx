import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { stepUnit } from '#renderer/widgets/calendar/index.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from '../calendar-page.module.css'
import { monthOf, type Place, shownDays, stepOf } from '../calendar-view.ts'
import { planViews } from '../plan-views.ts'

type PeriodHeadProps = {
  readonly place: Place
  readonly onGo: (place: Place) => void
  readonly onToday: () => void
  /** What else the top bar offers here, at its right end. */
  readonly children?: ReactNode
}

/** The shown period and the way to those beside it; nothing where the view has a head of its own. */
export function PeriodHead(props: PeriodHeadProps) {
  return planViews[props.place.view]?.ownHead ? null : <Head {...props} />
}

function Head({ place, onGo, onToday, children }: PeriodHeadProps) {
  const { t } = useTranslation('calendar')
  const unit = stepUnit(place.view)
  return (
    <PageHead>
      <PageTitle>{usePeriodTitle(place)}</PageTitle>
      <ActionIcon variant="subtle" aria-label={t(`earlier.${unit}`)} onClick={() => onGo(stepOf(place, -1))}>
        <IconChevronLeft size={16} stroke={1.5} />
      </ActionIcon>
      <Button size="xs" onClick={onToday}>
        {t('today')}
      </Button>
      <ActionIcon variant="subtle" aria-label={t(`later.${unit}`)} onClick={() => onGo(stepOf(place, 1))}>
        <IconChevronRight size={16} stroke={1.5} />
      </ActionIcon>
      {children ? <span className={styles.headEnd}>{children}</span> : null}
    </PageHead>
  )
}

/** «Декабрь 2026»; «7–13 декабря», «Пт, 11 декабря», with the year where it is not the running one or is always wanted. */
export function usePeriodTitle(place: Place, year: 'always' | 'whenOther' = 'whenOther'): string {
  const { i18n } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const { first, end } = shownDays(place)
  const unit = stepUnit(place.view)
  if (unit === 'month') return format.month(monthOf(place.day))
  const last = addDays(end, -1)
  const running = String(new Date(now).getFullYear())
  const inYear = year === 'whenOther' && first.startsWith(running) && last.startsWith(running)
  if (unit === 'week') return rangeText(first, last, { language: i18n.language, withYear: !inYear })
  const day = format.weekdayDayMonth(Date.parse(`${first}T12:00Z`) as EpochMs, 'UTC' as ZoneId)
  return inYear ? day : `${day} ${first.slice(0, 4)}`
}

type RangeWords = { readonly language: string; readonly withYear: boolean }

function rangeText(first: DayKey, last: DayKey, { language, withYear }: RangeWords): string {
  const format = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  })
  return format.formatRange(Date.parse(`${first}T12:00Z`), Date.parse(`${last}T12:00Z`)).replaceAll(/\s?г\./g, '')
}
