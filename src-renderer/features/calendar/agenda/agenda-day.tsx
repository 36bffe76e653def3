import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { ActionIcon } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useContext, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { DayGapsContext, DayMarkButton, QuietMark, timeForNew, useDayMark } from '#renderer/widgets/calendar/index.ts'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import styles from './agenda.module.css'

type AgendaDayProps = {
  readonly day: DayKey
  readonly count: number
  /** Posts of the day that a filter hides. */
  readonly hidden: number
  readonly today: boolean
  readonly nowAt: EpochMs
  readonly zone: ZoneId
  readonly write: (at: WallTime) => void
}

const utc = 'UTC' as ZoneId

/** A day's heading, with what the plan lacks there: its button, or a double click as in the grids, writes that post then. A post dropped on it goes to that day. */
export function AgendaDay({ day, count, hidden, today, nowAt, zone, write }: AgendaDayProps) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!element.current) return
    return dropTargetForElements({ element: element.current, getData: () => ({ day }) })
  }, [day])
  const dayOff = useDayMark(day)?.dayOff
  const gap = useContext(DayGapsContext).get(day)
  const name = format.longDay(Date.parse(`${day}T12:00Z`) as EpochMs, utc)
  const add = () => (gap ? gap.write() : write(timeForNew(day, wallTimeAt(nowAt, zone))))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      ref={element}
      className={styles.day}
      data-empty={count === 0 || undefined}
      onDoubleClick={({ target }) => {
        if (target instanceof Element && !target.closest('button')) add()
      }}
    >
      <h2 data-today={today || undefined} data-day-off={dayOff || undefined}>
        {name}
      </h2>
      <QuietMark day={day} />
      <span className={styles.count}>
        {count > 0 ? t('postCount', { count }) : hidden > 0 ? t('agenda.hidden', { count: hidden }) : t('agenda.none')}
      </span>
      {gap && gap.news !== '' ? <span className={styles.gap}>{gap.news}</span> : null}
      <DayMarkButton day={day} />
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={t('agenda.write', { day: name })}
        aria-description={gap?.words}
        title={gap?.words}
        data-gap={gap ? true : undefined}
        data-line={day}
        onClick={add}
      >
        <IconPlus size={14} stroke={1.5} />
      </ActionIcon>
    </div>
  )
}
