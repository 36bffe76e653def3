import { type RefObject, useLayoutEffect, useState } from 'react'
import { dealPieces, fillLastPage, type Measured } from './deal-pieces.ts'
import type { Piece } from './piece.ts'

/** CSS px of a millimetre on paper. */
const pxPerMm = 96 / 25.4
/** Text of an inner page, from under the running head to over the foot, mm. */
const pageRoomMm = 252

/** The pieces page by page; null until they were measured with their own fonts. */
export type DealtPages = readonly (readonly number[])[] | null

/**
 * Measures pieces as they are drawn in a hidden column of the page's width and deals them. Measured again when the fonts are
 * there, since words in a stand-in font take other room.
 */
export function useDealtPages(pieces: readonly Piece[], column: RefObject<HTMLElement | null>): DealtPages {
  const [dealt, setDealt] = useState<DealtPages>(null)
  const [fontsThere, setFontsThere] = useState(false)
  useLayoutEffect(() => {
    let over = false
    void document.fonts.ready.then(() => {
      if (!over) setFontsThere(true)
    })
    return () => {
      over = true
    }
  }, [])
  useLayoutEffect(() => {
    if (!fontsThere || !column.current) return
    const heights = measured(pieces, column.current)
    const room = pageRoomMm * pxPerMm
    const next = fillLastPage(dealPieces(heights, room), heights, room)
    setDealt((before) => (before && samePages(before, next) ? before : next))
  }, [pieces, column, fontsThere])
  return dealt
}

function measured(pieces: readonly Piece[], column: HTMLElement): readonly Measured[] {
  const blocks = new Map([...column.querySelectorAll<HTMLElement>('[data-piece]')].map((one) => [one.dataset.piece, one.offsetHeight]))
  const tables = new Map([...column.querySelectorAll<HTMLTableElement>('[data-table]')].map((one) => [one.dataset.table, one]))
  const taken = new Map<string, number>()
  return pieces.map((piece) => {
    const { table, gapMm, keepWithNext } = piece
    const common = { gap: gapMm * pxPerMm, keepWithNext, table: table?.id ?? null }
    if (!table) return { ...common, head: 0, height: piece.heightMm === null ? (blocks.get(piece.key) ?? 0) : piece.heightMm * pxPerMm }
    const drawn = tables.get(table.id)
    const place = taken.get(table.id) ?? 0
    taken.set(table.id, place + 1)
    return { ...common, head: drawn?.tHead?.offsetHeight ?? 0, height: drawn?.tBodies[0]?.rows[place]?.offsetHeight ?? 0 }
  })
}

function samePages(one: readonly (readonly number[])[], other: readonly (readonly number[])[]): boolean {
  return one.length === other.length && one.every((page, place) => page.length === other[place]?.length)
}
