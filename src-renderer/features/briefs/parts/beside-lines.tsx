import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { sameValue } from '#shared/kernel/same-value.ts'
import { standBeside } from '../stand-beside.ts'
import styles from './remarks.module.css'

export type BesideItem = {
  readonly key: string
  /** Where its line is on the screen, px from the window's top; null: it is about no line and stands behind the others. */
  readonly lineTop: () => number | null
  readonly node: ReactNode
}

type BesideLinesProps = {
  readonly items: readonly BesideItem[]
  /** The one that stands at its line whatever the others want. */
  readonly anchor: string | null
  /** What is read beside it: when it is laid out anew, so are the cards. */
  readonly paper: HTMLElement | null
}

type Places = { readonly tops: Readonly<Record<string, number>>; readonly height: number }
const nowhere: Places = { tops: {}, height: 0 }

/** Cards beside the lines they are about; they scroll with the paper, because both lie in one scroller. */
export function BesideLines({ items, anchor, paper }: BesideLinesProps) {
  const column = useRef<HTMLUListElement>(null)
  const [places, setPlaces] = useState<Places>(nowhere)
  const latest = useRef({ items, anchor })
  latest.current = { items, anchor }
  const measure = useCallback(() => {
    if (!column.current) return
    const found = placesOf(column.current, latest.current)
    setPlaces((before) => (sameValue(before, found) ? before : found))
  }, [])
  useLayoutEffect(measure)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other cards are other elements to watch
  useEffect(() => {
    const watch = new ResizeObserver(measure)
    for (const one of [paper, ...(column.current?.children ?? [])]) if (one) watch.observe(one)
    return () => watch.disconnect()
  }, [measure, paper, items.length])
  return (
    <ul ref={column} className={styles.beside} style={{ minHeight: places.height }}>
      {items.map(({ key, node }) => (
        <li key={key} data-key={key} style={{ transform: `translateY(${places.tops[key] ?? 0}px)` }}>
          {node}
        </li>
      ))}
    </ul>
  )
}

function placesOf(column: HTMLElement, { items, anchor }: Pick<BesideLinesProps, 'items' | 'anchor'>): Places {
  const from = column.getBoundingClientRect().top
  const heights = new Map([...column.children].map((one) => [one.getAttribute('data-key'), one.getBoundingClientRect().height]))
  const cards = items.map(({ key, lineTop }) => {
    const top = lineTop()
    return { key, wanted: top === null ? Number.POSITIVE_INFINITY : Math.round(top - from), height: heights.get(key) ?? 0 }
  })
  const tops = standBeside(cards, anchor)
  const bottoms = cards.map(({ key, height }) => (tops.get(key) ?? 0) + height)
  return { tops: Object.fromEntries(tops), height: Math.max(0, ...bottoms) }
}
