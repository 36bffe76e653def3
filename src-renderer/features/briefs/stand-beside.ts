/** A card that wants to stand at a height; `wanted` Infinity: behind all others. Px from the column's top. */
export type BesideCard = { readonly key: string; readonly wanted: number; readonly height: number }

const gap = 10

/**
 * Where cards stand beside the lines they are about: each at its line, pushed down by the one above it where they would lie
 * over each other. The anchored one stands at its line exactly, and those above give way upwards as far as there is room.
 */
export function standBeside(cards: readonly BesideCard[], anchor: string | null): ReadonlyMap<string, number> {
  const inOrder = cards.toSorted((one, other) => (one.wanted === other.wanted ? 0 : one.wanted - other.wanted))
  const anchored = inOrder.findIndex((one) => one.key === anchor && Number.isFinite(one.wanted))
  const tops: number[] = pushedDown(
    inOrder,
    inOrder.map((one) => one.wanted),
  )
  const at = inOrder[anchored]?.wanted
  if (at !== undefined) {
    tops[anchored] = at
    for (let i = anchored - 1; i >= 0; i -= 1) {
      tops[i] = Math.min(tops[i] ?? 0, (tops[i + 1] ?? 0) - gap - (inOrder[i]?.height ?? 0))
    }
    for (let i = anchored + 1; i < inOrder.length; i += 1) tops[i] = inOrder[i]?.wanted ?? 0
  }
  const settled = pushedDown(inOrder, tops)
  return new Map(inOrder.map(({ key }, i) => [key, settled[i] ?? 0]))
}

function pushedDown(cards: readonly BesideCard[], tops: readonly number[]): number[] {
  let free = 0
  return cards.map(({ height }, i) => {
    const wanted = tops[i] ?? 0
    const top = Number.isFinite(wanted) ? Math.max(wanted, free) : free
    free = top + height + gap
    return top
  })
}
