import type { StageColumn } from '#shared/domain/board/columns.ts'
import { folded } from '#shared/kernel/folded.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { type BoardCard, inBoardOrder, scheduledColumn } from '#shared/queries/board-list.ts'

/** A column with the cards that pass the filters, and how many it holds without them. */
export type BoardColumn = {
  readonly id: string
  /** Null: what is let go and not out yet; nothing is created there. */
  readonly stage: StageColumn | null
  readonly cards: readonly BoardCard[]
  readonly all: number
}

/** What a person looks for; an empty word or null lets everything through. */
export type BoardFilter = {
  readonly text: string
  readonly rubricId: string | null
  /** A channel's id, or a network's where all brands are shown. */
  readonly place: string | null
  readonly personId: string | null
}

export const noFilter: BoardFilter = { text: '', rubricId: null, place: null, personId: null }

/** Whether anything is left out. */
export function isFiltered(filter: BoardFilter): boolean {
  return filter.text.trim() !== '' || filter.rubricId !== null || filter.place !== null || filter.personId !== null
}

/** Sorts the cards under their columns; the scheduled one comes last. */
export function groupBoard(columns: readonly StageColumn[], cards: readonly BoardCard[], filter: BoardFilter): readonly BoardColumn[] {
  const byColumn = Map.groupBy(cards, (card) => card.columnId)
  const all = [...columns.map((stage) => ({ id: stage.id, stage })), { id: scheduledColumn, stage: null }]
  return all.map(({ id, stage }) => {
    const own = byColumn.get(id) ?? []
    return { id, stage, all: own.length, cards: own.filter((card) => passes(card, filter)) }
  })
}

function passes(card: BoardCard, { text, rubricId, place, personId }: BoardFilter): boolean {
  if (rubricId !== null && card.rubricId !== rubricId) return false
  if (place !== null && ![...card.channelIds, ...card.networks].some((one) => one === place)) return false
  if (personId !== null && !card.people.some((one) => one.id === personId)) return false
  return folded(card.firstLine).includes(folded(text.trim()))
}

/** Where a dragged card would land: its place in the order of the column. */
export function slotOf(cards: readonly BoardCard[], dragged: BoardCard): number {
  const place = cards.findIndex((one) => inBoardOrder(dragged, one) < 0)
  return place < 0 ? cards.length : place
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The card an arrow leads to from this one: up and down in the column, left and right to the nearest column that has any. */
export function neighbourOf(columns: readonly BoardColumn[], from: PostId, direction: Direction): PostId | null {
  const at = columns.findIndex((column) => column.cards.some((card) => card.id === from))
  const row = columns[at]?.cards.findIndex((card) => card.id === from) ?? -1
  if (direction === 'up' || direction === 'down') return columns[at]?.cards[row + (direction === 'up' ? -1 : 1)]?.id ?? null
  const beside = direction === 'left' ? columns.slice(0, Math.max(0, at)).toReversed() : columns.slice(at + 1)
  const cards = beside.find((column) => column.cards.length > 0)?.cards
  return cards?.[Math.min(row, cards.length - 1)]?.id ?? null
}

/** The column beside the one a card stands in; null at the edge. */
export function columnBeside(columns: readonly BoardColumn[], card: BoardCard, by: 1 | -1): BoardColumn | null {
  const at = columns.findIndex((column) => column.id === card.columnId)
  return columns[at + by] ?? null
}

/** Two letters for a round mark: first letters of the first two words. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase()
}
