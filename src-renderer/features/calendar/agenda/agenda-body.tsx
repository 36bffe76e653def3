import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CardTip, type PlanBodyProps } from '#renderer/widgets/calendar/index.ts'
import { addDays, dayOf } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { shownDays } from '../calendar-view.ts'
import styles from './agenda.module.css'
import { AgendaDay } from './agenda-day.tsx'
import { type AgendaItem, agendaItems, keyOfItem } from './agenda-items.ts'
import { AgendaRow } from './agenda-row.tsx'
import { useAgendaDrag } from './use-agenda-drag.ts'
import { useAgendaKeys } from './use-agenda-keys.ts'

const dayHeight = 36
const rowHeight = 46

/** The month as a list: every day with its posts, of which only those in sight are drawn. */
export function AgendaBody(props: PlanBodyProps) {
  const { view, day, zone, now, cards, every, acts } = props
  const { t } = useTranslation('calendar')
  const list = useRef<HTMLDivElement>(null)
  const { first, end } = shownDays({ view, day })
  const items = useMemo(() => agendaItems(cards, every, { first, last: addDays(end, -1), zone }), [cards, every, first, end, zone])
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: (i) => (items[i]?.kind === 'day' ? dayHeight : rowHeight),
    getItemKey: (i) => keyAt(items, i),
    overscan: 12,
  })
  const keys = useAgendaKeys({ items, acts, list, zone, show: (i) => rows.scrollToIndex(i, { align: 'auto' }) })
  const over = useAgendaDrag(acts, zone, (id) => cards.find((card) => card.id === id))
  const today = dayOf(now, zone)
  useFirstSight(items, dayToSee(day, today), (i) => rows.scrollToIndex(i, { align: 'start' }))
  return (
    <section
      ref={list}
      className={styles.list}
      aria-label={t('agenda.label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
      tabIndex={0}
      onFocus={keys.onFocus}
      onKeyDown={keys.onKeyDown}
    >
      <div className={styles.all} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index]
          if (!item) return null
          return (
            <div
              key={key}
              className={styles.item}
              style={{ transform: `translateY(${start}px)`, height: item.kind === 'day' ? dayHeight : rowHeight }}
              data-date={item.day}
              data-over={over === item.day || undefined}
            >
              {item.kind === 'day' ? (
                <AgendaDay
                  day={item.day}
                  count={item.count}
                  hidden={item.hidden}
                  today={item.day === today}
                  nowAt={now}
                  zone={zone}
                  write={acts.write}
                />
              ) : (
                <AgendaRow {...props} card={item.card} />
              )}
            </div>
          )
        })}
      </div>
      <CardTip root={list} find={(id: PostId) => cards.find((card) => card.id === id)} zone={zone} />
    </section>
  )
}

function keyAt(items: readonly AgendaItem[], i: number): string {
  const item = items[i]
  return item ? keyOfItem(item) : String(i)
}

/** Today where its month is shown, else the day the address names. */
function dayToSee(day: string, today: string): string {
  return day.slice(0, 7) === today.slice(0, 7) ? (day.endsWith('-01') ? today : day) : day
}

/** Scrolls to a day when another one is to be seen; not when posts come and go. */
function useFirstSight(items: readonly AgendaItem[], day: string, scrollTo: (index: number) => void): void {
  const latest = useRef({ items, scrollTo })
  latest.current = { items, scrollTo }
  useEffect(() => {
    const index = latest.current.items.findIndex((item) => item.day === day)
    if (index >= 0) latest.current.scrollTo(index)
  }, [day])
}
