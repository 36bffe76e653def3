import { lazy, type MouseEvent, type ReactNode, Suspense, useCallback, useRef, useState } from 'react'
import type { CalendarActs } from '#renderer/widgets/calendar/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { useSelection } from '../selection-store.ts'
import type { Chosen } from '../use-chosen.ts'
import type { AskedMenu } from './asked-menu.ts'

/** Read when a post is first asked about. */
const CardMenu = lazy(async () => ({ default: (await import('./card-menu.tsx')).CardMenu }))

type Plan = {
  /** The posts that are drawn, and those of the drawer. */
  readonly shown: readonly PostCard[]
  readonly drawer: readonly PostCard[]
  /** Asked of one of them, the menu is about them all. */
  readonly chosen: Chosen
  readonly acts: CalendarActs
  readonly now: EpochMs
}

/** The menu of a post in any view: of the pointer's other button, and of the menu key or Shift+F10 on a focused post. */
export function useCardMenu(plan: Plan): { readonly onContextMenu: (event: MouseEvent) => void; readonly menu: ReactNode } {
  const [asked, setAsked] = useState<AskedMenu | null>(null)
  const stood = useRef<Element | null>(null)
  const latest = useRef(plan)
  latest.current = plan
  const onContextMenu = useCallback((event: MouseEvent) => {
    const element = cardAt(event.target)
    const card = element && find(element.dataset.card as PostId, latest.current)
    if (!element || !card) return
    event.preventDefault()
    stood.current = document.activeElement
    const { ids, cards } = latest.current.chosen
    setAsked({ cards: ids.has(card.id) ? cards : [card], ...pointOf(event, element) })
  }, [])
  const close = useCallback(() => {
    setAsked(null)
    focusAgain(stood.current)
  }, [])
  const menu = asked ? (
    <Suspense>
      <CardMenu asked={asked} acts={plan.acts} now={plan.now} onClose={close} />
    </Suspense>
  ) : null
  return { onContextMenu, menu }
}

/** The keyboard goes back to where it stood, unless what was chosen in the menu has taken it elsewhere. */
function focusAgain(element: Element | null): void {
  requestAnimationFrame(() => {
    if (element instanceof HTMLElement && element.isConnected && document.activeElement === document.body) element.focus()
  })
}

function find(id: PostId, { shown, drawer }: Plan): PostCard | undefined {
  return [...shown, ...drawer, ...useSelection.getState().beside].find((card) => card.id === id)
}

/** Every view marks its posts with `data-card`; a grid that holds the focus itself names the cell the keyboard stands in. */
function cardAt(target: EventTarget): HTMLElement | null {
  if (!(target instanceof Element)) return null
  const named = target.getAttribute('aria-activedescendant')
  const from = named === null ? target : document.getElementById(named)
  return from?.closest<HTMLElement>('[data-card]') ?? null
}

/** A key has no place of its own: the menu opens at the post's corner. */
function pointOf({ clientX, clientY }: MouseEvent, card: HTMLElement): Pick<AskedMenu, 'x' | 'y'> {
  const box = card.getBoundingClientRect()
  const inside = clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
  return inside ? { x: clientX, y: clientY } : { x: box.left + 8, y: Math.min(box.top + 24, box.bottom) }
}
