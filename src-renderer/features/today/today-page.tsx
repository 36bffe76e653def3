import { Button } from '@mantine/core'
import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo } from '#renderer/routes/route.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { useFormat } from '#renderer/ui/format.ts'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import { BrandMarksContext, useMarksOf } from '#renderer/widgets/calendar/index.ts'
import { TwoClocks } from '#renderer/widgets/zoned-time/two-clocks.tsx'
import { dayOf, minuteOf } from '#shared/domain/time/wall-time.ts'
import { Approvals } from './parts/approvals.tsx'
import { Asking } from './parts/asking.tsx'
import { Briefs } from './parts/briefs.tsx'
import { Gaps } from './parts/gaps.tsx'
import { OutToday } from './parts/out-today.tsx'
import { Week } from './parts/week.tsx'
import styles from './today.module.css'
import { dayStarts, daysAhead, todoCount } from './today-view.ts'

/** Figures load after the lists: they bring the Metrics room along. */
const MonthGoals = lazy(async () => ({ default: (await import('#renderer/features/metrics/index.ts')).MonthGoals }))

/** Occasions come when the page rests. */
const SoonSection = lazy(async () => ({ default: (await import('#renderer/features/occasions/index.ts')).SoonSection }))

/** As many rows of the queue as one looks through. */
const mostRows = 200

/** What needs me now: what did not go out, what waits for a word or a review, what is overdue, and where the plan is empty. */
export function TodayPage() {
  const { t } = useTranslation('today')
  const format = useFormat()
  const now = useNow()
  const zone = useViewZone()
  const { brandId } = useBrandChoice()
  const days = useMemo(() => daysAhead(now, zone), [now, zone])
  const asOf = minuteOf(now)
  const starts = dayStarts(days, zone)
  const { value, problem } = useQuery('today.list', { brandId, asOf, days: starts })
  const queue = useQuery('queue.list', { asOf, limit: mostRows })
  const asking = (queue.value ?? []).filter((row) => row.state === 'asking' && (brandId === null || row.brandId === brandId))
  const marks = useMarksOf(brandId)
  const todo = value ? todoCount(asking, value) : 0
  return (
    <div className={styles.room}>
      <PageHead>
        <PageTitle>{format.longDay(now, zone)}</PageTitle>
        {value ? <span className={styles.soft}>{t('todo', { count: todo })}</span> : null}
        <TwoClocks zone={zone} from={asOf} to={starts.at(-1) ?? asOf} />
      </PageHead>
      {(problem ?? queue.problem) && !value ? (
        <div className={styles.trouble}>
          <UnreadPanel problem={problem ?? queue.problem} />
        </div>
      ) : null}
      {value ? (
        <BrandMarksContext value={marks}>
          <div className={styles.page}>
            <div className={styles.lists}>
              {todo === 0 ? <AllWell /> : null}
              <Asking rows={asking} now={now} zone={zone} />
              <Approvals cards={value.approvals} now={now} zone={zone} />
              <Briefs kind="reviews" briefs={value.reviews} now={now} zone={zone} />
              <Briefs kind="overdue" briefs={value.overdue} now={now} zone={zone} />
              <Gaps gaps={value.gaps} days={days} allBrands={brandId === null} />
            </div>
            <div className={styles.side}>
              <OutToday cards={value.week[0] ?? []} now={now} zone={zone} />
              <Week week={value.week} days={days} />
              {brandId === null ? null : (
                <Suspense>
                  <SoonSection brandId={brandId} today={dayOf(now, zone)} findBrand={(go) => go({ id: brandId })} />
                  <MonthGoals brandId={brandId} zone={zone} />
                </Suspense>
              )}
            </div>
          </div>
        </BrandMarksContext>
      ) : null}
    </div>
  )
}

/** Nothing to do is a good state, and says so. */
function AllWell() {
  const { t } = useTranslation('today')
  return (
    <div className={styles.well}>
      <Empty
        glyph={<StatusGlyph status="published" size={18} decorative />}
        title={t('nothing')}
        line={t('nothingLine')}
        action={<Button onClick={() => goTo({ room: 'calendar' })}>{t('toCalendar')}</Button>}
      />
    </div>
  )
}
