import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { CalendarActs } from '#renderer/widgets/calendar/index.ts'
import { shiftWallBy } from '#shared/domain/time/wall-time.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import { type AgendaItem, keyOfItem, stepTo } from './agenda-items.ts'

type AgendaKeys = {
  readonly items: readonly AgendaItem[]
  readonly acts: CalendarActs
  readonly list: RefObject<HTMLElement | null>
  readonly zone: ZoneId
  /** Brings a line into sight, so that it is drawn. */
  readonly show: (index: number) => void
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 }
const shifts: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 }

/** Up and down go through the posts and the empty days, Shift with an arrow moves a post by a day, the rest as on every card. */
export function useAgendaKeys(given: AgendaKeys) {
  const latest = useRef(given)
  latest.current = given
  const wanted = useRef<string | null>(null)
  // A line that was out of sight, or a post that has just moved, is drawn some frames later: the focus follows it there.
  useEffect(() => {
    const key = wanted.current
    if (key === null) return
    const index = given.items.findIndex((item) => keyOfItem(item) === key)
    if (index >= 0) given.show(index)
    if (focusLine(given.list.current, key)) wanted.current = null
  })
  const go = (key: string, index: number) => {
    wanted.current = key
    latest.current.show(index)
    const follow = (frames: number) => {
      if (wanted.current !== key) return
      if (focusLine(latest.current.list.current, key)) wanted.current = null
      else if (frames > 0) requestAnimationFrame(() => follow(frames - 1))
    }
    follow(20)
  }
  return {
    onFocus(event: FocusEvent) {
      if (event.target === event.currentTarget && event.currentTarget.matches(':focus-visible')) goFirst(latest.current, go)
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (handle(event, latest.current, go)) {
        event.preventDefault()
        event.stopPropagation()
      }
    },
  }
}

type Go = (key: string, index: number) => void

/** The line that is first in sight. */
function goFirst({ items, list }: AgendaKeys, go: Go): void {
  const top = list.current?.getBoundingClientRect().top ?? 0
  const line = [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].find((one) => one.getBoundingClientRect().top >= top)
  const index = items.findIndex((item) => keyOfItem(item) === line?.dataset.line)
  if (line?.dataset.line && index >= 0) go(line.dataset.line, index)
}

function handle(event: KeyboardEvent, { items, acts }: AgendaKeys, go: Go): boolean {
  const key = (event.target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset.line
  const at = items.findIndex((item) => keyOfItem(item) === key)
  const item = items[at]
  if (!item) return false
  const days = shifts[event.code]
  if (event.shiftKey && days !== undefined) {
    if (item.kind !== 'post') return false
    acts.move(item.card, shiftWallBy(item.card.wallTime, { days }), 'keys')
    go(item.card.id, at)
    return true
  }
  const step = steps[event.code]
  if (step) {
    const next = stepTo(items, at, step)
    const to = next === null ? undefined : items[next]
    if (next !== null && to) go(keyOfItem(to), next)
    return true
  }
  return !event.shiftKey && item.kind === 'post' && cardKey(event.code, item, acts)
}

function cardKey(code: string, { card }: Extract<AgendaItem, { kind: 'post' }>, acts: CalendarActs): boolean {
  if (code === 'Enter') acts.open(card.id)
  else if (code === 'Space') acts.inspect(card.id)
  else if (code === 'Delete' || code === 'Backspace') acts.remove(card)
  else return false
  return true
}

function focusLine(list: HTMLElement | null, key: string): boolean {
  const line = list?.querySelector<HTMLElement>(`[data-line="${key}"]`)
  line?.focus()
  return line !== null && line !== undefined && document.activeElement === line
}
