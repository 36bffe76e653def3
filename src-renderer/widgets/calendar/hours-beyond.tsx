import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import styles from './hours-beyond.module.css'
import { type Hours, minuteOf, shownCards } from './use-hours-in-sight.ts'

const dayMinutes = 24 * 60
/** Of a card that is cut this much must be seen, minutes. */
const least = 15

type Window = { readonly from: number; readonly to: number; readonly top: number; readonly scroller: HTMLElement }

/** Posts of a week or a day above and below the hours in sight, counted at the edges; a press leads to the nearest of them. */
export function HoursBeyond({ root, ...hours }: Hours & { readonly root: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('calendar')
  const { view, day, zone, days } = hours
  const sight = useSight(root, `${zone} ${view} ${day}`)
  const minutes = useMemo(() => {
    const cards: readonly CalendarCard[] = shownCards({ view, day, zone, days })
    return cards.map(({ at }) => minuteOf(wallTimeAt(at, zone))).sort((one, other) => one - other)
  }, [view, day, zone, days])
  if (!sight) return null
  const above = minutes.filter((minute) => minute + least < sight.from)
  const below = minutes.filter((minute) => minute + least > sight.to)
  const lead = (minute: number) => {
    const { scroller } = sight
    scroller.scrollTo({ top: ((minute - least) / dayMinutes) * scroller.scrollHeight - scroller.clientHeight / 3 })
  }
  return (
    <>
      <Edge
        words={t('beyond.above', { count: above.length })}
        count={above.length}
        top={sight.top + 6}
        onLead={() => lead(above.at(-1) ?? 0)}
      />
      <Edge words={t('beyond.below', { count: below.length })} count={below.length} top={null} onLead={() => lead(below[0] ?? 0)} />
    </>
  )
}

type EdgeProps = {
  readonly words: string
  readonly count: number
  /** From the upper edge, px; null: it stands at the lower one. */
  readonly top: number | null
  readonly onLead: () => void
}

/** Stands beside the hours, over no card: of its words there is room for the count alone. */
function Edge({ words, count, top, onLead }: EdgeProps) {
  if (count === 0) return null
  const Arrow = top === null ? IconArrowDown : IconArrowUp
  return (
    <button
      type="button"
      className={styles.edge}
      data-below={top === null || undefined}
      style={top === null ? undefined : { top }}
      aria-label={words}
      title={words}
      onClick={onLead}
    >
      <Arrow size={13} stroke={1.75} aria-hidden />
      {count}
    </button>
  )
}

/** The hours that are in sight of what scrolls under the calendar's heads; null before it is drawn. */
function useSight(root: RefObject<HTMLElement | null>, shown: string): Window | null {
  const [sight, setSight] = useState<Window | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another period may be drawn in another scroller
  useEffect(() => {
    const scroller = scrollerIn(root.current)
    if (!root.current || !scroller) return setSight(null)
    const look = () => {
      const { scrollTop, scrollHeight, clientHeight } = scroller
      const minute = (px: number) => Math.round((px / scrollHeight) * dayMinutes)
      const top = scroller.getBoundingClientRect().top - (root.current?.getBoundingClientRect().top ?? 0)
      const next = { from: minute(scrollTop), to: minute(scrollTop + clientHeight), top, scroller }
      setSight((last) => (last && last.scroller === scroller && last.from === next.from && last.to === next.to ? last : next))
    }
    look()
    scroller.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(scroller)
    return () => {
      scroller.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [root, shown])
  return sight
}

/** What the columns of hours scroll in. */
function scrollerIn(root: HTMLElement | null): HTMLElement | null {
  let at: HTMLElement | null = root?.querySelector<HTMLElement>('[role="cell"][data-date]') ?? null
  while (at && at !== root && !/auto|scroll/.test(getComputedStyle(at).overflowY)) at = at.parentElement
  return at === root ? null : at
}
