import { describe, expect, it } from 'vitest'
import { dealPieces, fillLastPage, type Measured } from '#renderer/widgets/report-pages/deal-pieces.ts'

const block = (height: number, more: Partial<Measured> = {}): Measured => ({
  height,
  gap: 0,
  table: null,
  head: 0,
  keepWithNext: false,
  ...more,
})
const row = (height: number, more: Partial<Measured> = {}): Measured => block(height, { table: 'posts', head: 20, ...more })

describe('dealPieces', () => {
  it('answers no page for nothing', () => expect(dealPieces([], 100)).toEqual([]))

  it('fills a page, then the next one, in order', () => expect(dealPieces([block(60), block(40), block(1)], 100)).toEqual([[0, 1], [2]]))

  it('counts the free room over a piece, but not at a page’s head', () =>
    expect(dealPieces([block(60, { gap: 50 }), block(35, { gap: 10 }), block(90, { gap: 50 })], 100)).toEqual([[0], [1], [2]]))

  it('never parts a heading from what it stands over', () =>
    expect(dealPieces([block(70), block(20, { keepWithNext: true }), block(30)], 100)).toEqual([[0], [1, 2]]))

  it('holds a chain of several together', () => {
    const chain = [block(10, { keepWithNext: true }), row(10, { keepWithNext: true }), row(10)]
    // 10 + head 20 + two rows: 50
    expect(dealPieces([block(50), ...chain], 100)).toEqual([[0, 1, 2, 3]])
    expect(dealPieces([block(51), ...chain], 100)).toEqual([[0], [1, 2, 3]])
  })

  it('breaks a chain that no page could take, rather than lose anything', () => {
    const chain = [block(60, { keepWithNext: true }), block(60, { keepWithNext: true }), block(10)]
    expect(dealPieces(chain, 100)).toEqual([[0], [1, 2]])
  })

  it('repeats a table’s head on every page and shares it within one', () =>
    // head 20 + 4 rows of 20 are 100
    expect(
      dealPieces(
        Array.from({ length: 9 }, () => row(20)),
        100,
      ),
    ).toEqual([[0, 1, 2, 3], [4, 5, 6, 7], [8]]))

  it('gives a thing higher than a page a page of its own', () => expect(dealPieces([block(500), block(10)], 100)).toEqual([[0], [1]]))
})

describe('fillLastPage', () => {
  const fill = (pages: readonly (readonly number[])[], pieces: readonly Measured[]) => fillLastPage(pages, pieces, 100)

  it('gives a last section that stands alone the rows before it, under their head', () => {
    // A page of head 20 and eight rows of 10; the section of 10 is a tenth of a page, with a head and one row two fifths.
    const rows = Array.from({ length: 8 }, () => row(10))
    expect(fill([[0, 1, 2, 3, 4, 5, 6, 7], [8]], [...rows, block(10)])).toEqual([
      [0, 1, 2, 3, 4, 5, 6],
      [7, 8],
    ])
  })

  it('leaves alone a last page a third full, and a single one', () => {
    expect(fill([[0], [1]], [block(90), block(34)])).toEqual([[0], [1]])
    expect(fill([[0]], [block(10)])).toEqual([[0]])
    expect(fill([], [])).toEqual([])
  })

  it('parts no heading from what follows, and takes no more than half of the page before', () => {
    const heading = block(10, { keepWithNext: true })
    expect(fill([[0, 1, 2, 3], [4]], [block(40), block(20), heading, block(20), block(5)])).toEqual([
      [0, 1],
      [2, 3, 4],
    ])
    expect(fill([[0, 1], [2]], [block(40), block(50), block(5)])).toEqual([[0, 1], [2]])
    expect(fill([[0, 1], [2]], [block(60), block(10), block(5)])).toEqual([[0, 1], [2]])
  })
})
