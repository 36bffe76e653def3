import { create } from 'zustand'
import type { PostId } from '#shared/kernel/ids.ts'

type Selection = {
  /** Posts chosen together; some may be out of sight by now. */
  readonly ids: ReadonlySet<PostId>
  /** The one chosen last: a range begins there. */
  readonly anchor: PostId | null
  toggle(id: PostId): void
  /** @param order the posts a range runs through, in order of time */
  rangeTo(id: PostId, order: readonly PostId[]): void
  choose(ids: readonly PostId[]): void
}

const nothing: ReadonlySet<PostId> = new Set()

/** The posts of the plan that are chosen to be acted on together, whatever view shows them. */
export const useSelection = create<Selection>()((set) => ({
  ids: nothing,
  anchor: null,
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
}))

/** The posts from one to another, both included; just the second where the first is not in the order. */
function between(order: readonly PostId[], from: PostId, to: PostId): readonly PostId[] {
  const [start, end] = [order.indexOf(from), order.indexOf(to)]
  if (start < 0 || end < 0) return [to]
  return order.slice(Math.min(start, end), Math.max(start, end) + 1)
}
