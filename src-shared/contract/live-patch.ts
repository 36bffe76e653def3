import { sameValue } from '#shared/kernel/same-value.ts'

/**
 * What a live query pushes: the whole result, or, for results that are lists of rows with an `id`, only what changed.
 * `order` is present when rows were added, removed or moved.
 */
export type LivePatch =
  | { readonly kind: 'whole'; readonly value: unknown }
  | { readonly kind: 'rows'; readonly changed: readonly unknown[]; readonly order?: readonly string[] }

/** A live query's news as the storage host sends it and main passes it on. */
export type LiveEvent =
  | { readonly live: string; readonly patch: LivePatch }
  | { readonly live: string; readonly problem: import('./problem.ts').Problem }

type Row = { readonly id: string }

/**
 * What to push so that a receiver who holds `before` comes to hold `after`; null when both say the same.
 *
 * @param before what the receiver holds; undefined when it holds nothing yet
 */
export function diffLive(before: unknown, after: unknown): LivePatch | null {
  const old = rowsById(before)
  const rows = rowsById(after)
  if (before === undefined || !old || !rows) return sameValue(before, after) ? null : { kind: 'whole', value: after }
  const changed = [...rows.values()].filter((row) => !sameValue(old.get(row.id), row))
  const order = [...rows.keys()]
  const moved = !sameValue([...old.keys()], order)
  if (changed.length === 0 && !moved) return null
  if (changed.length === rows.size) return { kind: 'whole', value: after }
  return moved ? { kind: 'rows', changed, order } : { kind: 'rows', changed }
}

/**
 * What the receiver holds after a patch. Rows that did not change stay the same objects, so that a list view can tell.
 * Throws when a `rows` patch does not fit what is held: news was lost on the way, which is a bug.
 */
export function applyPatch(before: unknown, patch: LivePatch): unknown {
  if (patch.kind === 'whole') return patch.value
  const rows = rowsById(before)
  if (!rows) throw new Error('a patch of rows arrived for a result that is not a list of rows')
  const order = patch.order ?? [...rows.keys()]
  for (const row of patch.changed as readonly Row[]) rows.set(row.id, row)
  return order.map((id) => {
    const row = rows.get(id)
    if (!row) throw new Error('a patch of rows names a row that never arrived')
    return row
  })
}

/** The rows of a result that is a list of objects with unique text ids, in order; null when it is not. */
function rowsById(result: unknown): Map<string, Row> | null {
  if (!Array.isArray(result)) return null
  const rows = new Map<string, Row>()
  for (const one of result as readonly unknown[]) {
    if (typeof one !== 'object' || one === null || typeof (one as Row).id !== 'string') return null
    rows.set((one as Row).id, one as Row)
  }
  return rows.size === result.length ? rows : null
}
