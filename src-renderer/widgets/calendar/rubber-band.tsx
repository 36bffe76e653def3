import { type RefObject, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { PostId } from '#shared/kernel/ids.ts'
import type { CalendarActs } from './calendar-acts.ts'
import type { LookStore } from './drag-store.ts'
import styles from './rubber-band.module.css'
import { choiceOf } from './use-clicks.ts'

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
type RubberBandProps = { readonly root: RefObject<HTMLElement | null>; readonly look: LookStore; readonly acts: CalendarActs }

/** How far the pointer goes before a press is a band, px. */
const begins = 5

/** A frame drawn by the pointer from an empty place chooses every card it touches; with Ctrl, Cmd or Shift it adds them. */
export function RubberBand({ root, look, acts }: RubberBandProps) {
  const [band, setBand] = useState<Box | null>(null)
  const stop = useRef(() => {})
  useEffect(() => {
    const onDown = (event: PointerEvent) => {
      const grid = root.current
      if (grid && isEmptyPlace(event, grid)) stop.current = drawBand({ grid, look, acts, from: event, show: setBand })
    }
    const grid = root.current
    grid?.addEventListener('pointerdown', onDown)
    return () => {
      grid?.removeEventListener('pointerdown', onDown)
      stop.current()
    }
  }, [root, look, acts])
  if (!band) return null
  const { left, top, right, bottom } = band
  return createPortal(
    <div className={styles.band} style={{ left, top, width: right - left, height: bottom - top }} aria-hidden />,
    document.body,
  )
}

function isEmptyPlace(event: PointerEvent, grid: HTMLElement): boolean {
  if (event.button !== 0 || event.pointerType === 'touch' || !(event.target instanceof HTMLElement)) return false
  if (!grid.contains(event.target) || event.target.closest('[data-card], button, a, [role="dialog"], [role="button"]')) return false
  // A press on the bar of a scrolled part is no press on what it scrolls.
  return event.offsetX <= event.target.clientWidth && event.target.closest('[role="cell"][data-date]') !== null
}

type Drawing = {
  readonly grid: HTMLElement
  readonly look: LookStore
  readonly acts: CalendarActs
  readonly from: PointerEvent
  readonly show: (band: Box | null) => void
}

/** Follows the pointer until it is let go; Esc leaves the choice as it was. Returns how to stop. */
function drawBand({ grid, look, acts, from, show }: Drawing): () => void {
  const before = look.getState().chosen
  const added = choiceOf(from) ? [...before] : []
  let drawing = false
  const onMove = (event: PointerEvent) => {
    drawing ||= Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > begins
    if (!drawing) return
    const box = boxOf(from, event)
    show(box)
    acts.chooseThese([...new Set([...added, ...cardsIn(grid, box)])])
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.code !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (drawing) acts.chooseThese([...before])
    stop()
  }
  const onUp = () => {
    // The click that ends a band is no click on the day below it.
    if (drawing) addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => removeEventListener('click', swallow, { capture: true }), 0)
    stop()
  }
  const noText = (event: Event) => event.preventDefault()
  const stop = () => {
    show(null)
    document.removeEventListener('pointermove', onMove)
    document.removeEventListener('pointerup', onUp)
    document.removeEventListener('pointercancel', stop)
    document.removeEventListener('keydown', onKey, true)
    document.removeEventListener('selectstart', noText)
  }
  document.addEventListener('pointermove', onMove)
  document.addEventListener('pointerup', onUp)
  document.addEventListener('pointercancel', stop)
  document.addEventListener('keydown', onKey, true)
  document.addEventListener('selectstart', noText)
  return stop
}

function swallow(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}

function boxOf(from: PointerEvent, to: PointerEvent): Box {
  return {
    left: Math.min(from.clientX, to.clientX),
    top: Math.min(from.clientY, to.clientY),
    right: Math.max(from.clientX, to.clientX),
    bottom: Math.max(from.clientY, to.clientY),
  }
}

function cardsIn(grid: HTMLElement, box: Box): PostId[] {
  const cards = [...grid.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card.checkVisibility({ visibilityProperty: true }))
  const touched = cards.filter((card) => {
    const { left, right, top, bottom } = card.getBoundingClientRect()
    return left < box.right && right > box.left && top < box.bottom && bottom > box.top
  })
  return touched.map((card) => card.dataset.card as PostId)
}
