import { IconFilePlus, IconPhotoPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { CarryBar, CarryHint, CarryLayer } from '#renderer/ui/carry/carry.tsx'
import { useFormat } from '#renderer/ui/format.ts'
import { isOwnDrag } from '#renderer/ui/outside-drag.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import { type DropTarget, type TargetPlace, targetAt } from './drop-target.ts'
import styles from './outside-drops.module.css'
import { mayHold, payloadOf } from './payload.ts'
import { type Around, type Dropped, useTake } from './use-take.ts'

type OutsideDropsProps = Around & {
  /** Whether the days of the view are columns of hours. */
  readonly hours: boolean
  /** Whether the view has days to drop on. */
  readonly takes: boolean
}

/** Takes what is dragged onto the plan from outside, and what is pasted while a day has the focus; marks where it would land. */
export function OutsideDrops({ hours, takes, ...around }: OutsideDropsProps) {
  const take = useTake(around)
  const [over, setOver] = useState<TargetPlace | null>(null)
  useListeners(takes, { hours, take, setOver })
  return over ? createPortal(<Mark over={over} />, document.body) : null
}

type Listening = {
  readonly hours: boolean
  readonly take: (dropped: Dropped) => Promise<void>
  readonly setOver: (over: TargetPlace | null) => void
}

function useListeners(on: boolean, given: Listening): void {
  const latest = useRef(given)
  latest.current = given
  useEffect(() => {
    if (!on) return
    const placeOf = (event: DragEvent) => {
      const types = event.dataTransfer?.types ?? []
      if (isOwnDrag() || event.defaultPrevented || !mayHold(types)) return null
      return targetAt(event, { hours: latest.current.hours, forCard: types.includes('Files') })
    }
    let key = ''
    const show = (place: TargetPlace | null) => {
      const next = place ? JSON.stringify(place) : ''
      if (next !== key) latest.current.setOver(place)
      key = next
    }
    const listeners = {
      dragover(event: DragEvent) {
        const place = placeOf(event)
        show(place)
        if (!place || !event.dataTransfer) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      dragleave: (event: DragEvent) => event.relatedTarget === null && show(null),
      drop(event: DragEvent) {
        const place = placeOf(event)
        show(null)
        if (!place || !event.dataTransfer) return
        event.preventDefault()
        void latest.current.take({ payload: payloadOf(event.dataTransfer), target: place.target, apart: event.altKey })
      },
      paste(event: ClipboardEvent) {
        const day = event.defaultPrevented ? null : focusedDay()
        if (!day || !event.clipboardData) return
        const payload = payloadOf(event.clipboardData)
        if (payload.files.length === 0 && payload.text === null) return
        event.preventDefault()
        void latest.current.take({ payload, target: day, apart: false })
      },
    }
    // Before the guard of the whole window, which stands on the document.
    for (const [name, listener] of Object.entries(listeners)) document.body.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) document.body.removeEventListener(name, listener as EventListener)
    }
  }, [on])
}

/** The day the keyboard stands on; its cards too, since a pasted post goes beside them. */
function focusedDay(): DropTarget | null {
  const active = document.activeElement
  if (!active || active.matches('input, textarea, [contenteditable="true"]')) return null
  const day = active.closest<HTMLElement>('section [data-date]')?.dataset.date
  return day ? { kind: 'day', day: day as Extract<DropTarget, { kind: 'day' }>['day'] } : null
}

/** The frame round the place where something carried would land. */
export function TargetMark({ box }: { readonly box: DOMRect }) {
  return <div className={styles.mark} style={{ left: box.left, top: box.top, width: box.width, height: box.height }} />
}

const utc = 'UTC' as ZoneId

function Mark({ over: { target, box } }: { readonly over: TargetPlace }) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const dayWords = (day: string) => format.weekdayDayMonth(Date.parse(`${day}T12:00Z`) as EpochMs, utc)
  const words = {
    day: () => target.kind === 'day' && dayWords(target.day),
    time: () => target.kind === 'time' && `${dayWords(target.at.slice(0, 10))}, ${target.at.slice(11)}`,
    card: () => t('outside.toCard'),
    drawer: () => t('outside.toDrawer'),
  }[target.kind]()
  return (
    <CarryLayer>
      <TargetMark box={box} />
      <CarryBar>
        {target.kind === 'card' ? <IconPhotoPlus size={16} stroke={1.5} /> : <IconFilePlus size={16} stroke={1.5} />}
        <b>{words}</b>
        {target.kind === 'card' ? null : <CarryHint keyName="Alt">{t('outside.alt')}</CarryHint>}
      </CarryBar>
    </CarryLayer>
  )
}
