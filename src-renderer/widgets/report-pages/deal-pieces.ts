/** A thing that stands whole on one page, as the dealer sees it. Heights in any one unit. */
export type Measured = {
  readonly height: number
  /** Free room above it, unless it begins a page. */
  readonly gap: number
  /** The table whose row it is; rows of one table that follow each other on a page share its head. */
  readonly table: string | null
  /** Height of that table's head. */
  readonly head: number
  /** It may not stand at a page's end without what follows. */
  readonly keepWithNext: boolean
}

/**
 * Deals pieces onto pages, in order: a page ends where the next piece, with everything it must not be parted from, has no
 * room. A chain higher than a page begins one and breaks where it must.
 *
 * @param room what a page takes
 * @returns for each page the indexes it holds; no pages for no pieces
 */
export function dealPieces(pieces: readonly Measured[], room: number): readonly (readonly number[])[] {
  const pages: number[][] = []
  let page: number[] = []
  let used = 0
  for (const [index, piece] of pieces.entries()) {
    const fits =
      used + chainHeight(pieces, index, page) <= room || (isMidChain(pieces, index, page) && used + costOf(pieces, index, page) <= room)
    if (page.length > 0 && !fits) {
      pages.push(page)
      page = []
      used = 0
    }
    used += costOf(pieces, index, page)
    page.push(index)
    if (piece.height > room) used = room
  }
  return page.length > 0 ? [...pages, page] : pages
}

/** A last page with less on it than this share of its room looks forgotten. */
const leastLast = 1 / 3
/** What the page before it must keep. */
const leastBefore = 1 / 2

/**
 * The same pages where the last one would stand nearly empty: it takes pieces from the end of the one before it, as few as fill
 * a third of it, where that parts nothing that holds together and leaves the other page at least half full.
 */
export function fillLastPage(
  pages: readonly (readonly number[])[],
  pieces: readonly Measured[],
  room: number,
): readonly (readonly number[])[] {
  const [before, last] = pages.slice(-2)
  if (!before || !last || heightOf(pieces, last) >= room * leastLast) return pages
  for (let cut = before.length - 1; cut > 0; cut -= 1) {
    if (pieces[before[cut - 1] ?? -1]?.keepWithNext === true) continue
    const kept = before.slice(0, cut)
    const filled = [...before.slice(cut), ...last]
    const height = heightOf(pieces, filled)
    if (height > room || heightOf(pieces, kept) < room * leastBefore) return pages
    if (height >= room * leastLast) return [...pages.slice(0, -2), kept, filled]
  }
  return pages
}

function heightOf(pieces: readonly Measured[], page: readonly number[]): number {
  return page.reduce((height, index, place) => height + costOf(pieces, index, page.slice(0, place)), 0)
}

/** Whether the piece before it on this page holds on to it: then the chain was weighed already. */
function isMidChain(pieces: readonly Measured[], index: number, page: readonly number[]): boolean {
  const before = page.at(-1)
  return before === index - 1 && pieces[before]?.keepWithNext === true
}

function costOf(pieces: readonly Measured[], index: number, page: readonly number[]): number {
  const piece = pieces[index]
  if (!piece) return 0
  const before = pieces[page.at(-1) ?? -1]
  const sameTable = piece.table !== null && before?.table === piece.table
  return piece.height + (before && !sameTable ? piece.gap : 0) + (piece.table !== null && !sameTable ? piece.head : 0)
}

/** The height of a piece and all it holds on to, placed after what is on the page. */
function chainHeight(pieces: readonly Measured[], index: number, page: readonly number[]): number {
  let height = 0
  const placed = [...page]
  for (let at = index; at < pieces.length; at += 1) {
    height += costOf(pieces, at, placed)
    placed.push(at)
    if (pieces[at]?.keepWithNext !== true) break
  }
  return height
}
