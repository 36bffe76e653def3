import { generateKeyBetween } from 'fractional-indexing'

type Ordered = { readonly id: string; readonly order: string; readonly deletedAt: unknown }

/** The order string that puts a new row after all its siblings; tombstones count, so that a restored row keeps its place. */
export function orderAtEnd(siblings: readonly Ordered[]): string {
  const last = siblings.reduce<string | null>((highest, one) => (highest === null || one.order > highest ? one.order : highest), null)
  return generateKeyBetween(last, null)
}

/**
 * The order string that puts a row right after another one.
 *
 * @param after the sibling to stand behind; null: in front of all
 * @param moving the row itself when it is among the siblings already
 */
export function orderAfter(siblings: readonly Ordered[], after: string | null, moving: string | null = null): string {
  const others = siblings.filter((one) => one.id !== moving).sort((one, other) => (one.order < other.order ? -1 : 1))
  const place = after === null ? -1 : others.findIndex((one) => one.id === after)
  const before = others[place]?.order ?? null
  // Two devices can have given the same order; the next *different* one is the upper bound.
  const next = others.slice(place + 1).find((one) => before === null || one.order > before)
  return generateKeyBetween(before, next?.order ?? null)
}
