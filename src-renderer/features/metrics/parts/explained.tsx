import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Explanation, useExplainStore } from '../explain-store.ts'
import styles from './explained.module.css'

const cardId = 'metrics-explanation'

type ExplainedProps = { readonly explain: () => Explanation; readonly children: ReactNode; readonly className?: string | undefined }

/** A number that explains itself when it is pointed at or focused. */
export function Explained({ explain, children, className }: ExplainedProps) {
  const { show, hide } = useExplainStore.getState()
  return (
    <button
      type="button"
      className={`${styles.number} ${className ?? ''}`}
      aria-describedby={cardId}
      onPointerEnter={(event) => show(event.currentTarget, explain)}
      onPointerLeave={hide}
      onFocus={(event) => show(event.currentTarget, explain)}
      onBlur={hide}
      onClick={(event) => show(event.currentTarget, explain)}
    >
      {children}
    </button>
  )
}

/** Where explanations appear: once in the room. Escape takes the card away. */
export function ExplainCard() {
  const { shown, hide } = useExplainStore()
  useEffect(() => {
    if (!shown) return
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    addEventListener('keydown', onKey)
    addEventListener('scroll', hide, true)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('scroll', hide, true)
    }
  }, [shown, hide])
  useEffect(() => hide, [hide])
  return shown ? createPortal(<Card anchor={shown.anchor} explanation={shown.explanation} />, document.body) : null
}

const gap = 8

function Card({ anchor, explanation }: { readonly anchor: DOMRect; readonly explanation: Explanation }) {
  const card = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null)
  useLayoutEffect(() => {
    const box = card.current?.getBoundingClientRect()
    if (!box) return
    const left = Math.max(gap, Math.min(anchor.left, innerWidth - box.width - gap))
    const below = anchor.bottom + gap
    setPlace({ left, top: below + box.height > innerHeight ? Math.max(gap, anchor.top - gap - box.height) : below })
  }, [anchor])
  const { title, value, change, lines } = explanation
  return (
    <div ref={card} id={cardId} role="tooltip" className={styles.card} style={place ?? { left: 0, top: 0, visibility: 'hidden' }}>
      <p className={styles.title}>{title}</p>
      <p className={styles.value}>
        {value}
        {change ? <span className={change.good ? styles.good : styles.bad}>{change.words}</span> : null}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
