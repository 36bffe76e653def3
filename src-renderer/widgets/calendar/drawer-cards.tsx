import { Draggable } from '@fullcalendar/react/interaction'
import { useEffect, useRef } from 'react'
import { systemZone } from '#renderer/routes/view-zone.ts'
import type { MediaHash, PostId } from '#shared/kernel/ids.ts'
import type { PostCard as Card } from '#shared/queries/calendar-card.ts'
import { CardTip } from './card-tip.tsx'
import styles from './drawer-cards.module.css'
import { PostCard } from './post-card.tsx'

type DrawerCardsProps = {
  readonly cards: readonly Card[]
  readonly selected: PostId | null
  readonly pictureUrl: (hash: MediaHash) => string
  readonly onInspect: (postId: PostId) => void
  readonly onOpen: (postId: PostId) => void
}

/** Posts without a time, each of which can be dragged onto the calendar beside it. */
export function DrawerCards({ cards, selected, pictureUrl, onInspect, onOpen }: DrawerCardsProps) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (!list.current) return
    // `create: false`: the post is planned by a command, and the calendar is drawn anew from its answer.
    const draggable = new Draggable(list.current, { itemSelector: 'li', minDistance: 4, eventData: { create: false } })
    return () => draggable.destroy()
  }, [])
  return (
    <>
      <ul ref={list} className={styles.list}>
        {cards.map((card) => (
          <li key={card.id}>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the card inside is the button; this catches what it does not handle itself */}
            <div
              onClick={(event) => {
                event.currentTarget.querySelector<HTMLElement>('[data-card]')?.focus()
                onInspect(card.id)
              }}
              onDoubleClick={() => onOpen(card.id)}
              onKeyDown={(event) => {
                if (event.code === 'Enter') onOpen(card.id)
                if (event.code === 'Space') onInspect(card.id)
                if (event.code === 'Enter' || event.code === 'Space') event.preventDefault()
              }}
            >
              <PostCard
                card={card}
                time=""
                density={{ lines: 2, thumb: card.thumb !== null }}
                picture={card.thumb ? pictureUrl(card.thumb) : null}
                place="drawer"
                selected={card.id === selected}
                tabbable
              />
            </div>
          </li>
        ))}
      </ul>
      <CardTip root={list} find={(id) => cards.find((card) => card.id === id)} zone={systemZone()} />
    </>
  )
}
