import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'

/** Where something would land. Days and times are on the calendar's clock. */
export type DropTarget =
  | { readonly kind: 'day'; readonly day: DayKey }
  | { readonly kind: 'time'; readonly at: WallTime }
  | { readonly kind: 'card'; readonly postId: PostId; readonly day: DayKey | null }
  | { readonly kind: 'drawer' }

/** A target and where it lies on the screen. */
export type TargetPlace = { readonly target: DropTarget; readonly box: DOMRect }

const dayMinutes = 24 * 60
const step = 15

/**
 * What lies under the pointer. Days are marked by `data-date`; in the table, where the keyboard stands on cells and not on days, by `data-drop-day`.
 *
 * @param hours whether the days of the view are columns of hours
 * @param forCard whether pictures are carried, which a card takes; words on a card go to its day
 */
export function targetAt(
  event: Pick<MouseEvent, 'target' | 'clientY'>,
  { hours, forCard }: { readonly hours: boolean; readonly forCard: boolean },
): TargetPlace | null {
  if (!(event.target instanceof Element)) return null
  const card = forCard ? event.target.closest<HTMLElement>('[data-card]') : null
  const day = event.target.closest<HTMLElement>('[data-calendar-root] [role="cell"][data-date], section [data-date], [data-drop-day]')
  const date = (day?.dataset.date ?? day?.dataset.dropDay) as DayKey | undefined
  if (card?.dataset.card) {
    const target = { kind: 'card', postId: card.dataset.card as PostId, day: date ?? null } as const
    return { target, box: card.getBoundingClientRect() }
  }
  const drawer = event.target.closest<HTMLElement>('[data-calendar-drawer]')
  if (drawer) return { target: { kind: 'drawer' }, box: drawer.getBoundingClientRect() }
  if (!day || date === undefined) return null
  return hours ? quarterAt(day, event.clientY) : { target: { kind: 'day', day: date }, box: day.getBoundingClientRect() }
}

/** The quarter of an hour at a height of a day's column. */
function quarterAt(column: HTMLElement, clientY: number): TargetPlace {
  const box = column.getBoundingClientRect()
  const quarters = Math.max(0, Math.min(dayMinutes / step - 1, Math.floor((((clientY - box.top) / box.height) * dayMinutes) / step)))
  const two = (n: number) => String(n).padStart(2, '0')
  const minutes = quarters * step
  const at = `${column.dataset.date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as WallTime
  const height = (box.height * step) / dayMinutes
  return { target: { kind: 'time', at }, box: new DOMRect(box.left, box.top + quarters * height, box.width, height) }
}
