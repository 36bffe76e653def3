import { type RefObject, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'

/** Lines drawn beyond the sight of a person at either end; a step of the wheel is within them. */
const beyond = 4
/** How long scrolling has ended before the places are dealt out anew, ms: every line is drawn for it. */
const restMs = 200

type Sheet = {
  readonly count: number
  /** CSS px of every line, and of the heads above the first. */
  readonly lineHeight: number
  readonly headHeight: number
}

/** A line that is drawn, and the place among the drawn ones that it takes. */
export type DrawnLine = { readonly index: number; readonly place: number | 'focus' }

/** The first and the last line drawn; `base` is a line whose place is the first one. */
type Drawn = { readonly first: number; readonly last: number; readonly base: number }

/**
 * Which lines are drawn, of a list whose lines are all as high. A line that comes into sight takes the place, so the elements, of one
 * that left; when scrolling has ended for good the places are dealt out anew from above, so that their order in the document is that
 * of the lines.
 *
 * @param focus a line that is always drawn: it is what a screen reader is told of
 */
export function useLineWindow(scroller: RefObject<HTMLElement | null>, sheet: Sheet, focus: number): readonly DrawnLine[] {
  const { count, lineHeight, headHeight } = sheet
  const [drawn, setDrawn] = useState<Drawn>({ first: 0, last: -1, base: 0 })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let height = element.clientHeight
    const inSight = (): Omit<Drawn, 'base'> => {
      const seen = Math.ceil(height / lineHeight)
      const top = Math.floor((element.scrollTop - headHeight) / lineHeight)
      const first = Math.max(0, Math.min(top, count - seen) - beyond)
      return { first, last: Math.min(count - 1, first + seen + 2 * beyond) }
    }
    const draw = () =>
      setDrawn((before) => {
        const { first, last } = inSight()
        return first === before.first && last === before.last ? before : { first, last, base: before.base }
      })
    const dealOut = () => setDrawn((before) => (before.base === before.first ? before : { ...before, base: before.first }))
    // In the frame of the scrolling itself: a frame later there would be nothing where the lines go.
    const unfollow = followScroll(element, { scrolled: () => flushSync(draw), rested: dealOut })
    const resized = new ResizeObserver(() => {
      height = element.clientHeight
      draw()
    })
    resized.observe(element)
    draw()
    return () => {
      unfollow()
      resized.disconnect()
    }
  }, [scroller, count, lineHeight, headHeight])
  return useMemo(() => placesOf(drawn, count, focus), [drawn, count, focus])
}

/**
 * Tells of every scrolling as it happens, and once when it has ended and nothing followed for a while: who goes on page by page, or
 * pulls at the scroll bar, ends it with each step.
 */
export function followScroll(element: EventTarget, { scrolled, rested }: { scrolled(): void; rested(): void }): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  const onScroll = () => {
    clearTimeout(rest)
    scrolled()
  }
  const onEnd = () => {
    clearTimeout(rest)
    rest = setTimeout(rested, restMs)
  }
  element.addEventListener('scroll', onScroll, { passive: true })
  element.addEventListener('scrollend', onEnd)
  // It may have been cut off from what it followed before.
  onEnd()
  return () => {
    clearTimeout(rest)
    element.removeEventListener('scroll', onScroll)
    element.removeEventListener('scrollend', onEnd)
  }
}

/** The drawn lines in the order of their places. */
export function placesOf({ first, last, base }: Drawn, count: number, focus: number): readonly DrawnLine[] {
  const end = Math.min(last, count - 1)
  const places = last - first + 1
  const lines: DrawnLine[] = []
  for (let index = first; index <= end; index += 1) lines.push({ index, place: (((index - base) % places) + places) % places })
  lines.sort((one, other) => Number(one.place) - Number(other.place))
  if (focus < count && (focus < first || focus > end)) lines.push({ index: focus, place: 'focus' })
  return lines
}
