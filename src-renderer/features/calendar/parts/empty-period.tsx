import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { goTo } from '#renderer/routes/route.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { startDay, timeForNew } from '#renderer/widgets/calendar/index.ts'
import { dayOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import styles from '../calendar-page.module.css'
import type { Place } from '../calendar-view.ts'

type EmptyPeriodProps = {
  readonly acts: { write(at: WallTime): void }
  readonly place: Place
  readonly now: EpochMs
  readonly zone: ZoneId
}

/** Stands under the days of a period without posts: they are to be used, and may show gaps and occasions. */
export function EmptyPeriod({ acts, place, now, zone }: EmptyPeriodProps) {
  const { t } = useTranslation('calendar')
  const nowWall = wallTimeAt(now, zone)
  const today = dayOf(now, zone)
  return (
    <div className={styles.underGrid}>
      <Empty
        row
        glyph={<IconCalendarPlus size={20} stroke={1.5} />}
        title={t('empty.title')}
        line={t('empty.line')}
        action={
          <Button size="xs" onClick={() => acts.write(timeForNew(startDay(place.view, place.day, today), nowWall))}>
            {t('empty.action')}
          </Button>
        }
      />
    </div>
  )
}

/** No client yet: nothing can be planned. */
export function NoBrand() {
  const { t } = useTranslation('calendar')
  return (
    <Empty
      glyph={<IconCalendarPlus size={28} stroke={1.5} />}
      title={t('noBrand.title')}
      line={t('noBrand.line')}
      action={<Button onClick={() => goTo({ room: 'settings' })}>{t('noBrand.action')}</Button>}
    />
  )
}
