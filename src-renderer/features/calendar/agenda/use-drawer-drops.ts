import { type RefObject, useEffect, useRef } from 'react'
import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** A pointer that has gone no further than this has only pressed, px. */
const leastDistance = 4

/** A card carried out of the drawer and let go over a day of the list; what carries it there tells only its own calendar. */
export function useDrawerDrops(list: RefObject<HTMLElement | null>, onDrop: (postId: PostId, day: DayKey) => void): void {
  const latest = useRef(onDrop)
  latest.current = onDrop
  useEffect(() => {
    let held: { readonly card: PostId; readonly x: number; readonly y: number } | null = null
    const take = ({ target, clientX: x, clientY: y }: MouseEvent) => {
      const card = (target as HTMLElement).closest<HTMLElement>('[data-calendar-drawer] [data-card]')?.dataset.card
      held = card ? { card: card as PostId, x, y } : null
    }
    const letGo = ({ clientX, clientY }: MouseEvent) => {
      const taken = held
      held = null
      if (!taken || Math.hypot(clientX - taken.x, clientY - taken.y) <= leastDistance) return
      const day = dayAt(list.current, clientX, clientY)
      if (day) latest.current(taken.card, day)
    }
    document.addEventListener('mousedown', take, true)
    document.addEventListener('mouseup', letGo, true)
    return () => {
      document.removeEventListener('mousedown', take, true)
      document.removeEventListener('mouseup', letGo, true)
    }
  }, [list])
}

/** The carried card lies over the list, so all that lies there is asked. */
function dayAt(list: HTMLElement | null, x: number, y: number): DayKey | undefined {
  const line = document.elementsFromPoint(x, y).find((one) => list?.contains(one) && one.closest('[data-date]'))
  return line?.closest<HTMLElement>('[data-date]')?.dataset.date as DayKey | undefined
}
