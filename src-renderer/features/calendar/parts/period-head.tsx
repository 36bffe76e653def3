import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { memo, useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '#renderer/bridge/index.ts'
import { FilterButton } from '#renderer/features/plan-filter/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { TodayButton, useNarrowHead } from '#renderer/ui/today-button.tsx'
import { stepUnit } from '#renderer/widgets/calendar/index.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from '../calendar-page.module.css'
import { monthOf, type Place, shownDays, stepOf } from '../calendar-view.ts'
import { planViews } from '../plan-views.ts'

type PeriodHeadProps = {
  readonly place: Place
  readonly brandId: BrandId | null
  readonly onGo: (place: Partial<Place>) => void
  readonly onToday: () => void
}

/** The shown period and the way to those beside it; nothing where the view has a head of its own. */
export function PeriodHead(props: PeriodHeadProps) {
  return planViews[props.place.view]?.ownHead ? null : <Head {...props} />
}

function Head({ place, brandId, onGo, onToday }: PeriodHeadProps) {
  const latest = useRef(place)
  latest.current = place
  const onStep = useCallback((by: 1 | -1) => onGo(stepOf(latest.current, by)), [onGo])
  // Whole names of two months do not fit into a narrow head.
  const narrow = useNarrowHead()
  return (
    <PageHead>
      <PageTitle>{usePeriodTitle(place, { months: narrow ? 'short' : 'long' })}</PageTitle>
      <Steps unit={stepUnit(place.view)} onStep={onStep} onToday={onToday} />
      <HeadEnd brandId={brandId} view={place.view} onGo={onGo} />
    </PageHead>
  )
}

type StepsProps = {
  readonly unit: 'month' | 'week' | 'day'
  readonly onStep: (by: 1 | -1) => void
  readonly onToday: () => void
}

/** They stay as they are while periods are leafed through. */
const Steps = memo(function Steps({ unit, onStep, onToday }: StepsProps) {
  const { t } = useTranslation('calendar')
  return (
    <>
      <ActionIcon variant="subtle" aria-label={t(`earlier.${unit}`)} onClick={() => onStep(-1)}>
        <IconChevronLeft size={16} stroke={1.5} />
      </ActionIcon>
      <TodayButton label={t('today')} onClick={onToday} />
      <ActionIcon variant="subtle" aria-label={t(`later.${unit}`)} onClick={() => onStep(1)}>
        <IconChevronRight size={16} stroke={1.5} />
      </ActionIcon>
    </>
  )
})

type HeadEndProps = Pick<PeriodHeadProps, 'brandId' | 'onGo'> & { readonly view: Place['view'] }

/** What else the top bar offers here, at its right end. */
const HeadEnd = memo(function HeadEnd({ brandId, view, onGo }: HeadEndProps) {
  return (
    <span className={styles.headEnd}>
      <FilterButton brandId={brandId} view={view} onView={(to) => onGo({ view: to as Place['view'] })} />
    </span>
  )
})

type TitleWords = {
  readonly year?: 'always' | 'whenOther'
  /** How the months of a week across two of them are named. */
  readonly months?: 'long' | 'short'
}

/** «Декабрь 2026»; «7–13 декабря», «Пт, 11 декабря», with the year where it is not the running one or is always wanted. */
export function usePeriodTitle(place: Place, { year = 'whenOther', months = 'long' }: TitleWords = {}): string {
  const { i18n } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const { first, end } = shownDays(place)
  const unit = stepUnit(place.view)
  if (unit === 'month') return format.month(monthOf(place.day))
  const last = addDays(end, -1)
  const running = String(new Date(now).getFullYear())
  const inYear = year === 'whenOther' && first.startsWith(running) && last.startsWith(running)
  if (unit === 'week') return rangeText(first, last, { language: i18n.language, withYear: !inYear, months })
  const day = format.weekdayDayMonth(Date.parse(`${first}T12:00Z`) as EpochMs, 'UTC' as ZoneId)
  return inYear ? day : `${day} ${first.slice(0, 4)}`
}

type RangeWords = { readonly language: string; readonly withYear: boolean; readonly months: 'long' | 'short' }

/** «7–13 декабря», «30 ноября – 6 декабря»; with short months «30 нояб. – 6 дек.», and still «7–13 декабря». */
export function rangeText(first: DayKey, last: DayKey, { language, withYear, months }: RangeWords): string {
  const format = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    day: 'numeric',
    month: monthOf(first) === monthOf(last) ? 'long' : months,
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  })
  return format.formatRange(Date.parse(`${first}T12:00Z`), Date.parse(`${last}T12:00Z`)).replaceAll(/\s?г\./g, '')
}
