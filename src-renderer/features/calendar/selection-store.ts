import { create } from 'zustand'
import type { PostId } from '#shared/kernel/ids.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'

type Selection = {
  /** Posts chosen together; some may be out of sight by now. */
  readonly ids: ReadonlySet<PostId>
  /** The one chosen last: a range begins there. */
  readonly anchor: PostId | null
  /** Posts a view draws besides those of the period: the table has spans of its own. */
  readonly beside: readonly PostCard[]
  toggle(id: PostId): void
  /** @param order the posts a range runs through, in order of time */
  rangeTo(id: PostId, order: readonly PostId[]): void
  choose(ids: readonly PostId[]): void
  drawnBeside(posts: readonly PostCard[]): void
}

const nothing: ReadonlySet<PostId> = new Set()
const nobody: readonly PostCard[] = []

/** The posts of the plan that are chosen to be acted on together, whatever view shows them. */
export const useSelection = create<Selection>()((set) => ({
  ids: nothing,
  anchor: null,
  beside: nobody,
  toggle: (id) =>
    set(({ ids }) => {
      const next = new Set(ids)
      if (!next.delete(id)) next.add(id)
      return { ids: next, anchor: id }
    }),
  rangeTo: (id, order) => set(({ ids, anchor }) => ({ ids: new Set([...ids, ...between(order, anchor ?? id, id)]), anchor: anchor ?? id })),
  choose: (ids) =>
    set((before) =>
      ids.length === 0 && before.ids.size === 0 ? before : { ids: ids.length === 0 ? nothing : new Set(ids), anchor: ids.at(-1) ?? null },
    ),
  drawnBeside: (posts) => set({ beside: posts }),
}))

/** The posts from one to another, both included; just the second where the first is not in the order. */
function between(order: readonly PostId[], from: PostId, to: PostId): readonly PostId[] {
  const [start, end] = [order.indexOf(from), order.indexOf(to)]
  if (start < 0 || end < 0) return [to]
  return order.slice(Math.min(start, end), Math.max(start, end) + 1)
}
