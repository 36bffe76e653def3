import { type KeyboardEvent, type RefObject, useCallback, useRef } from 'react'
import { shiftWallBy } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import type { CalendarActs, GridViewName } from './calendar-acts.ts'
import type { LookStore } from './drag-store.ts'
import { type Direction, type Focus, type FocusDay, moveFocus } from './focus-grid.ts'
import { useKeptFocus } from './kept-focus.ts'
import { timeForNew } from './moved-wall.ts'

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

/** How far Shift+arrow moves a post: days in a month, days and quarters of an hour in a week or a day. */
const shifts: Readonly<Record<GridViewName, Readonly<Record<Direction, { readonly days?: number; readonly minutes?: number }>>>> = {
  month: { left: { days: -1 }, right: { days: 1 }, up: { days: -7 }, down: { days: 7 } },
  week: { left: { days: -1 }, right: { days: 1 }, up: { minutes: -15 }, down: { minutes: 15 } },
  day: { left: { days: -1 }, right: { days: 1 }, up: { minutes: -15 }, down: { minutes: 15 } },
}

type Keyboard = {
  readonly root: RefObject<HTMLElement | null>
  readonly view: GridViewName
  readonly acts: CalendarActs
  readonly look: LookStore
  readonly cards: readonly CalendarCard[]
  /** The clock of the calendar's zone now. */
  readonly nowWall: WallTime
  /** Where the keyboard begins. */
  readonly start: DayKey
}

/** The calendar's own keyboard: FullCalendar has none. Keys are physical, so they work on a Cyrillic layout too. */
export function useCalendarKeys(keyboard: Keyboard) {
  const latest = useRef(keyboard)
  latest.current = keyboard
  useKeptFocus(keyboard.root, keyboard.cards)
  const enter = useCallback(() => {
    const { root, start } = latest.current
    if (root.current && document.activeElement === root.current) focusOn(root.current, { day: start, card: null })
  }, [])
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || isTyping(event.target)) return
    if (handleKey(event, latest.current)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }, [])
  return { enter, onKeyDown }
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null
}

function handleKey(event: KeyboardEvent, keyboard: Keyboard): boolean {
  const focus = focusOf(keyboard.root.current)
  const card = focus?.card ? keyboard.cards.find(({ id }) => id === focus.card) : undefined
  const direction = arrows[event.code]
  if (direction) return event.shiftKey ? moveCard(keyboard, card, direction) : moveTo(keyboard, focus, direction)
  if (card && event.shiftKey && event.code === 'Space') return chosenUpTo(card, keyboard.acts)
  if (event.altKey || event.shiftKey) return false
  if (card) return cardKey(event.code, card, keyboard)
  if (event.code === 'Enter' && focus) {
    keyboard.acts.write(timeForNew(focus.day, keyboard.nowWall))
    return true
  }
  return false
}

function chosenUpTo(card: CalendarCard, acts: CalendarActs): true {
  acts.choose(card.id, 'range')
  return true
}

/** While several are chosen Space goes on choosing; else it inspects. */
function cardKey(code: string, card: CalendarCard, { acts, look }: Keyboard): boolean {
  if (code === 'Enter') acts.open(card.id)
  else if (code === 'Space' && look.getState().chosen.size > 0) acts.choose(card.id, 'toggle')
  else if (code === 'Space') acts.inspect(card.id)
  else if (code === 'Delete' || code === 'Backspace') acts.remove(card)
  else if (code === 'KeyS') acts.toFreeSlot(card)
  else return false
  return true
}

function moveCard(keyboard: Keyboard, card: CalendarCard | undefined, direction: Direction): boolean {
  if (!card) return false
  keyboard.acts.move(card, shiftWallBy(card.wallTime, shifts[keyboard.view][direction]), 'keys')
  return true
}

function moveTo({ root, start }: Keyboard, focus: Focus | null, direction: Direction): boolean {
  if (!root.current) return false
  const from = focus ?? { day: start, card: null }
  const next = focus ? moveFocus(visibleDays(root.current), 7, from, direction) : from
  if (next) focusOn(root.current, next)
  return true
}

/** What the keyboard stands on now, read from the page: FullCalendar draws, so the page is the truth. */
export function focusOf(root: HTMLElement | null): Focus | null {
  const active = document.activeElement
  if (!root || !active || !root.contains(active)) return null
  const day = active.closest<HTMLElement>('[role="cell"][data-date]')?.dataset.date
  const card = active.closest<HTMLElement>('[data-card]')?.dataset.card
  return day ? { day: day as DayKey, card: (card as PostId | undefined) ?? null } : null
}

function cellsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[role="cell"][data-date]')]
}

function visibleDays(root: HTMLElement): readonly FocusDay[] {
  return cellsOf(root).map((cell) => ({
    day: cell.dataset.date as DayKey,
    cards: visibleCards(cell).map((card) => card.dataset.card as PostId),
  }))
}

function visibleCards(cell: HTMLElement): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card.checkVisibility({ visibilityProperty: true }))
}

function focusOn(root: HTMLElement, focus: Focus): boolean {
  const cells = cellsOf(root)
  const cell = cells.find((one) => one.dataset.date === focus.day) ?? cells[0]
  const target = focus.card ? visibleCards(cell ?? root).find((card) => card.dataset.card === focus.card) : cell
  target?.focus()
  return target !== undefined && document.activeElement === target
}
