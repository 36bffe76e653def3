import { type RefObject, useEffect } from 'react'
import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** What had the keyboard's focus last: a card, its day, and its place among the cards of that day; -1: the day itself. */
type LastFocus = { readonly card: PostId | null; readonly day: DayKey | null; readonly place: number }

/** It outlives the calendar: who comes back from a post stands on that post again. */
let last: LastFocus | null = null

/** For how long a card that is drawn anew is waited for, ms: longer than a command and a dialog's fading take. */
const patienceMs = 3000

/** A card about to be drawn that is to have the focus, and until when, ms; null: the calendar is not seen yet. */
let awaited: { readonly card: PostId; readonly until: number | null } | null = null

/** The keyboard will stand on this post when the calendar is seen again or, `now`, as soon as it is drawn. */
export function standOn(card: PostId, when: 'again' | 'now' = 'again'): void {
  awaited = { card, until: when === 'now' ? performance.now() + patienceMs : null }
}

/**
 * Keeps the keyboard where it was: a focused card that is moved, copied, deleted or brought back is drawn anew, and the browser
 * lets the focus fall to the page. It goes to the same card wherever that stands, else to the next one of its day, else to the day.
 *
 * @param cards the posts of the calendar: one of them that cannot be found is about to be drawn
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, cards: readonly { readonly id: PostId }[]): void {
  useEffect(() => {
    if (awaited?.until === null) awaited = { ...awaited, until: performance.now() + patienceMs }
    const onFocus = (event: FocusEvent) => {
      const found = placeOf(root.current, event.target)
      if (found) last = found
    }
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) last = null
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [root])
  useEffect(() => {
    let waiting = true
    const until = performance.now() + patienceMs
    const follow = () => {
      if (!waiting) return
      if (root.current) follows(root.current, cards)
      if (performance.now() < until) requestAnimationFrame(follow)
    }
    requestAnimationFrame(follow)
    return () => {
      waiting = false
    }
  }, [root, cards])
}

function follows(root: HTMLElement, cards: readonly { readonly id: PostId }[]): void {
  const { activeElement } = document
  const free = activeElement === document.body || root.contains(activeElement)
  const card = awaited && free && (awaited.until ?? 0) > performance.now() ? awaited.card : null
  const wanted = card ? cardsIn(root).find((one) => one.dataset.card === card) : undefined
  if (wanted) {
    awaited = null
    wanted.focus()
  } else if (activeElement === document.body && last) focusAgain(root, last, cards)
}

function placeOf(root: HTMLElement | null, target: EventTarget | null): LastFocus | null {
  if (!(target instanceof HTMLElement) || !root?.contains(target)) return null
  const cell = target.closest<HTMLElement>('[data-date]')
  const card = target.closest<HTMLElement>('[data-card]')
  if (!cell) return null
  const day = (cell.dataset.date as DayKey | undefined) ?? null
  return { card: (card?.dataset.card as PostId | undefined) ?? null, day, place: card ? cardsIn(cell).indexOf(card) : -1 }
}

function cardsIn(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card.checkVisibility({ visibilityProperty: true }))
}

function focusAgain(root: HTMLElement, { card, day, place }: LastFocus, posts: readonly { readonly id: PostId }[]): void {
  const same = card ? cardsIn(root).find((one) => one.dataset.card === card) : undefined
  if (!same && posts.some(({ id }) => id === card)) return
  const cell = day ? root.querySelector<HTMLElement>(`[role="cell"][data-date="${day}"]`) : null
  const cards = place < 0 || !cell ? [] : cardsIn(cell)
  const near = same ?? cards[Math.min(place, cards.length - 1)] ?? cell
  near?.focus()
}
