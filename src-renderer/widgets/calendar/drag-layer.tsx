import { IconCalendarOff, IconClock, IconCopy, IconLock } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { CarryBar, CarryHint, CarryLayer } from '#renderer/ui/carry/carry.tsx'
import { useFormat } from '#renderer/ui/format.ts'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import type { Fixed } from '#shared/domain/posts/publication.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import { useCalendarContext } from './calendar-event.tsx'
import styles from './drag-layer.module.css'
import { type Drag, staysPut } from './drag-store.ts'
import { PostCard } from './post-card.tsx'

/** Above the calendar while a card is dragged: the card at the pointer with its new time, and where it would land in words. */
export function DragLayer({ zone }: { readonly zone: ZoneId }) {
  const { look } = useCalendarContext()
  const drag = useStore(look, (state) => state.drag)
  return drag ? createPortal(<Dragged drag={drag} zone={zone} />, document.body) : null
}

function Dragged({ drag, zone }: { readonly drag: Drag; readonly zone: ZoneId }) {
  const { view, pictureUrl, coloring, words } = useCalendarContext()
  const card = useRef<HTMLDivElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  const { hold, pointer } = drag
  useEffect(() => {
    const place = (at: { readonly x: number; readonly y: number }) => {
      if (card.current) card.current.style.transform = `translate(${at.x - hold.x + 8}px, ${at.y - hold.y + 6}px) rotate(-1.5deg)`
      if (ruler.current) placeRuler(ruler.current)
    }
    const onMove = (event: MouseEvent) => requestAnimationFrame(() => place({ x: event.clientX, y: event.clientY }))
    place(pointer)
    document.addEventListener('mousemove', onMove)
    return () => document.removeEventListener('mousemove', onMove)
  }, [hold, pointer])
  const time = drag.landing?.slice(11) ?? ''
  const density = { lines: hold.height > 45 ? 2 : 1, thumb: hold.height > 60 || view !== 'month' } as const
  return (
    <CarryLayer>
      {view !== 'month' && drag.landing ? (
        <div className={styles.ruler} ref={ruler}>
          <span>{time}</span>
        </div>
      ) : null}
      <div className={styles.card} ref={card} style={{ width: hold.width, height: hold.height }}>
        <PostCard
          card={drag.card}
          words={words}
          time={time}
          density={density}
          picture={drag.card.thumb ? pictureUrl(drag.card.thumb) : null}
          coloring={coloring}
          place={view === 'month' ? 'month' : 'week'}
          narrow={hold.width < 114}
        />
      </div>
      <LandingBar drag={drag} zone={zone} />
    </CarryLayer>
  )
}

/** The dashed line from the landing slot to the hours; the slot is FullCalendar's, so it is looked up where it stands. */
function placeRuler(ruler: HTMLElement): void {
  const slot = document.querySelector('[data-landing]')
  const grid = document.querySelector('[data-calendar-root]')
  ruler.style.visibility = slot && grid ? 'visible' : 'hidden'
  if (!slot || !grid) return
  const box = grid.getBoundingClientRect()
  ruler.style.transform = `translate(${box.left}px, ${slot.getBoundingClientRect().top}px)`
  ruler.style.width = `${box.width}px`
}

function LandingBar({ drag, zone }: { readonly drag: Drag; readonly zone: ZoneId }) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const { view } = useCalendarContext()
  const secondTime = useSecondTime()
  const at = drag.landing && instantOf(drag.landing, zone).at
  const second = at && secondTime(at, zone, drag.card.zone)
  if (drag.card.fixed && staysPut(drag)) return <StaysBar why={drag.card.fixed} />
  if (drag.toDrawer) return <DrawerBar count={drag.others + 1} />
  return (
    <CarryBar>
      {drag.copies ? <IconCopy size={16} stroke={1.5} /> : <IconClock size={16} stroke={1.5} />}
      {drag.landing && at ? (
        <span>
          {format.weekdayDayMonth(at, zone)}, <b>{drag.landing.slice(11)}</b>
          {second ? ` · ${second}` : null}
        </span>
      ) : (
        <span>{t('drag.nowhere')}</span>
      )}
      {drag.others > 0 ? <span>{t('drag.others', { count: drag.others })}</span> : null}
      <CarryHint>{view !== 'month' ? t('drag.step') : t('drag.keepsTime')}</CarryHint>
      <CarryHint keyName="Alt">{t('drag.copy')}</CarryHint>
      <CarryHint keyName="Esc">{t('drag.cancel')}</CarryHint>
    </CarryBar>
  )
}

function DrawerBar({ count }: { readonly count: number }) {
  const { t } = useTranslation('calendar')
  return (
    <CarryBar>
      <IconCalendarOff size={16} stroke={1.5} />
      <span>{t('drag.toDrawer', { count })}</span>
      <CarryHint keyName="Esc">{t('drag.cancel')}</CarryHint>
    </CarryBar>
  )
}

/** A post that cannot be moved says so while it is carried: a copy of it can be left all the same. */
function StaysBar({ why }: { readonly why: Fixed }) {
  const { t } = useTranslation('calendar')
  return (
    <CarryBar>
      <IconLock size={16} stroke={1.5} />
      <span>{t(`fixed.${why}`)}</span>
      <CarryHint keyName="Alt">{t('drag.copy')}</CarryHint>
      <CarryHint keyName="Esc">{t('drag.cancel')}</CarryHint>
    </CarryBar>
  )
}
