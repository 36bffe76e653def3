import { Draggable } from '@fullcalendar/react/interaction'
import { type RefObject, useEffect, useRef } from 'react'
import { type EdgeScroll, edgeScroll } from '#renderer/ui/edge-scroll.ts'
import type { PostId } from '#shared/kernel/ids.ts'

/** Where the pointer is with the card it carries, and whether a copy is asked for. */
export type CarryPoint = Pick<MouseEvent, 'target' | 'clientY' | 'altKey'>

/** What is told of a card that is carried out of a list. */
export type CarryOut = {
  /** What is written on the carried card of those that go along; null: it goes alone. */
  words(postId: PostId): string | null
  /** It is over something; null: it is not carried any more. */
  over(postId: PostId, point: CarryPoint | null): void
  drop(postId: PostId, point: CarryPoint): void
}

/** What FullCalendar tells of a pointer. */
type PointerNews = {
  readonly origEvent?: Event
  readonly isTouch: boolean
  readonly subjectEl: HTMLElement
  readonly pageX: number
  readonly pageY: number
}

/** Lets the cards of a list be carried out of it, one or several in one hand; Esc lets them go where they were. */
export function useCarriedOut(list: RefObject<HTMLElement | null>, carry: CarryOut): void {
  const latest = useRef(carry)
  latest.current = carry
  useEffect(() => (list.current ? follow(list.current, latest) : undefined), [list])
}

function follow(list: HTMLElement, carry: RefObject<CarryOut>): () => void {
  // `create: false`: a post is planned by a command, and the plan is drawn anew from its answer.
  const draggable = new Draggable(list, { itemSelector: 'li', minDistance: 4, eventData: { create: false } })
  const { dragging } = draggable
  const scroll = edgeScroll(list.closest('[data-calendar-drawer]'))
  let stop: (() => void) | null = null
  let cancelled = false
  dragging.setAutoScrollEnabled(false)
  dragging.emitter.on('pointerdown', ({ subjectEl }: PointerNews) => {
    const words = carry.current.words(postOf(subjectEl))
    // FullCalendar carries a copy of the element, as it is now.
    if (words !== null) subjectEl.dataset.carried = words
  })
  dragging.emitter.on('dragstart', (news: PointerNews) => {
    cancelled = false
    stop = meanwhile(list, () => {
      cancelled = true
      // FullCalendar knows no Esc: it ends as if the button had been released, and nothing is dropped.
      document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
    })
    dragging.setMirrorIsVisible(true)
    tell(carry.current, news, scroll)
  })
  dragging.emitter.on('dragmove', (news: PointerNews) => tell(carry.current, news, scroll))
  dragging.emitter.on('pointerup', (news: PointerNews) => {
    for (const marked of list.querySelectorAll<HTMLElement>('[data-carried]')) delete marked.dataset.carried
    if (!stop) return
    stop()
    stop = null
    scroll.stop()
    if (!news.origEvent) return
    carry.current.over(postOf(news.subjectEl), null)
    if (!cancelled) carry.current.drop(postOf(news.subjectEl), pointOf(news))
  })
  return () => draggable.destroy()
}

function tell(carry: CarryOut, news: PointerNews, scroll: EdgeScroll): void {
  scroll.follow(news.pageX, news.pageY)
  carry.over(postOf(news.subjectEl), pointOf(news))
}

function postOf(item: HTMLElement): PostId {
  return item.querySelector<HTMLElement>('[data-card]')?.dataset.card as PostId
}

/** What lies under the pointer is known to its event; of a finger it is where it began. */
function pointOf({ origEvent, isTouch, pageX, pageY }: PointerNews): CarryPoint {
  const target = isTouch ? document.elementFromPoint(pageX, pageY) : (origEvent?.target ?? null)
  return { target, clientY: pageY, altKey: origEvent instanceof MouseEvent && origEvent.altKey }
}

/** While a card is carried: the drawer lets what it lies over be reached, Esc cancels, and the click the button ends with means nothing. */
function meanwhile(list: HTMLElement, cancel: () => void): () => void {
  const drawer = list.closest('[data-calendar-drawer]')
  const onKey = (event: KeyboardEvent) => {
    if (event.code !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }
  const onClick = (event: MouseEvent) => event.detail > 0 && event.stopPropagation()
  const onPress = () => {
    document.removeEventListener('click', onClick, true)
    document.removeEventListener('mousedown', onPress, true)
  }
  drawer?.toggleAttribute('data-given', true)
  document.addEventListener('keydown', onKey, true)
  document.addEventListener('click', onClick, true)
  document.addEventListener('mousedown', onPress, true)
  return () => {
    drawer?.toggleAttribute('data-given', false)
    document.removeEventListener('keydown', onKey, true)
  }
}
