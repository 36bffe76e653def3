/** How near to the edge of what scrolls the pointer sets it moving, px. */
const edge = 48
/** How many pixels nearer to the edge make it a pixel per frame faster. */
const slowness = 4

export type EdgeScroll = { follow(x: number, y: number): void; stop(): void }

/**
 * Scrolls what lies under a pointer that carries something while it stands near its upper or lower edge, the faster the nearer.
 *
 * @param without what is in here stays: it is where the thing was taken from
 */
export function edgeScroll(without: Element | null): EdgeScroll {
  let at: { readonly x: number; readonly y: number } | null = null
  let frame = 0
  const step = () => {
    frame = at && scrollAt(at.x, at.y, without) ? requestAnimationFrame(step) : 0
  }
  return {
    follow(x, y) {
      at = { x, y }
      frame ||= requestAnimationFrame(step)
    },
    stop() {
      at = null
      cancelAnimationFrame(frame)
      frame = 0
    },
  }
}

/** Answers whether anything moved. */
function scrollAt(x: number, y: number, without: Element | null): boolean {
  const scrolled = scrollerOf(document.elementFromPoint(x, y))
  if (!scrolled || without?.contains(scrolled)) return false
  const { top, bottom } = scrolled.getBoundingClientRect()
  const speed = y - top < edge ? y - top - edge : bottom - y < edge ? edge - (bottom - y) : 0
  const before = scrolled.scrollTop
  scrolled.scrollTop += Math.sign(speed) * Math.ceil(Math.abs(speed) / slowness)
  return scrolled.scrollTop !== before
}

function scrollerOf(element: Element | null): Element | null {
  if (element === null) return null
  const scrolls = element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY)
  return scrolls ? element : scrollerOf(element.parentElement)
}
