import { type KeyboardEvent, useRef } from 'react'
import { systemZone } from '#renderer/routes/view-zone.ts'
import type { MediaHash, PostId } from '#shared/kernel/ids.ts'
import type { PostCard as Card } from '#shared/queries/calendar-card.ts'
import { CardTip } from './card-tip.tsx'
import styles from './drawer-cards.module.css'
import { PostCard } from './post-card.tsx'
import { useCardWords } from './use-card-name.ts'
import { type CarryOut, useCarriedOut } from './use-carried-out.ts'
import { choiceOf } from './use-clicks.ts'

type DrawerCardsProps = {
  readonly cards: readonly Card[]
  readonly selected: PostId | null
  readonly chosen: ReadonlySet<PostId>
  readonly pictureUrl: (hash: MediaHash) => string
  readonly onInspect: (postId: PostId) => void
  readonly onChoose: (postId: PostId, how: 'toggle' | 'range') => void
  readonly onOpen: (postId: PostId) => void
  readonly carry: CarryOut
}

const plain = { lines: 2, thumb: false } as const
const withPicture = { lines: 2, thumb: true } as const

/** Posts without a time, each of which can be dragged onto the calendar beside it. */
export function DrawerCards({ cards, selected, chosen, pictureUrl, onInspect, onChoose, onOpen, carry }: DrawerCardsProps) {
  const list = useRef<HTMLUListElement>(null)
  useCarriedOut(list, carry)
  const words = useCardWords()
  return (
    <>
      <ul ref={list} className={styles.list}>
        {cards.map((card) => (
          <li key={card.id}>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the card inside is the button; this catches what it does not handle itself */}
            <div
              onClick={(event) => {
                event.currentTarget.querySelector<HTMLElement>('[data-card]')?.focus()
                const how = choiceOf(event)
                if (how) onChoose(card.id, how)
                else onInspect(card.id)
              }}
              onDoubleClick={() => onOpen(card.id)}
              onKeyDown={(event) => keyOf(event, card.id, { chosen, onInspect, onChoose, onOpen })}
            >
              <PostCard
                card={card}
                words={words}
                time=""
                density={card.thumb === null ? plain : withPicture}
                picture={card.thumb ? pictureUrl(card.thumb) : null}
                place="drawer"
                selected={card.id === selected}
                chosen={chosen.has(card.id)}
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

type Acts = Pick<DrawerCardsProps, 'chosen' | 'onInspect' | 'onChoose' | 'onOpen'>

/** Arrows lead through the list, with Shift they choose on the way; Enter opens; Space inspects or, while several are chosen, goes on choosing. */
function keyOf(event: KeyboardEvent, card: PostId, { chosen, onInspect, onChoose, onOpen }: Acts): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const next = neighbour(event)
  if (next) {
    next.focus()
    if (event.shiftKey && !chosen.has(card)) onChoose(card, 'toggle')
    if (event.shiftKey) onChoose(next.dataset.card as PostId, 'range')
  } else if (event.shiftKey) return
  else if (event.code === 'Enter') onOpen(card)
  else if (event.code === 'Space' && chosen.size > 0) onChoose(card, 'toggle')
  else if (event.code === 'Space') onInspect(card)
  else return
  event.preventDefault()
}

/** The card a key leads to from the one it was pressed on; null: the key leads nowhere. */
function neighbour({ code, currentTarget }: KeyboardEvent): HTMLElement | null {
  const cards = [...(currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
  const at = cards.findIndex((card) => currentTarget.contains(card))
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: cards.length - 1 }[code]
  return (to === undefined ? null : cards[to]) ?? null
}
