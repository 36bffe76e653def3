import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect } from 'react'

type Point = { readonly x: number; readonly y: number }

/** How near to an edge a card in the air sets things going, and how far they go in a frame at the edge itself, px. */
const [reach, fastest] = [56, 14]

/** While a card is in the air near an edge, the board goes sideways and the column under it goes up or down. */
export function useEdgeScroll(board: HTMLElement | null): void {
  useEffect(() => {
    if (!board) return
    let point: Point | null = null
    let frame = 0
    const step = () => {
      if (point) scrollAt(board, point)
      frame = requestAnimationFrame(step)
    }
    const stop = monitorForElements({
      canMonitor: ({ source }) => typeof source.data.postId === 'string',
      onDragStart: () => {
        frame = requestAnimationFrame(step)
      },
      onDrag: ({ location }) => {
        const { clientX: x, clientY: y } = location.current.input
        point = { x, y }
      },
      onDrop: () => {
        point = null
        cancelAnimationFrame(frame)
      },
    })
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [board])
}

function scrollAt(board: HTMLElement, { x, y }: Point): void {
  const frame = board.getBoundingClientRect()
  if (y < frame.top || y > frame.bottom) return
  board.scrollLeft += speedAt(x, frame.left, frame.right)
  const list = [...board.querySelectorAll<HTMLElement>('[data-column]')].find((one) => {
    const { left, right } = one.getBoundingClientRect()
    return x >= left && x <= right
  })
  if (!list) return
  const { top, bottom } = list.getBoundingClientRect()
  list.scrollTop += speedAt(y, top, bottom)
}

/** Px a frame, away from the middle: nothing inside, faster the nearer to an edge or beyond it. */
function speedAt(at: number, from: number, to: number): number {
  if (at < from + reach) return -Math.ceil(fastest * Math.min(1, (from + reach - at) / reach))
  return at > to - reach ? Math.ceil(fastest * Math.min(1, (at - to + reach) / reach)) : 0
}
