import type { StageColumn } from '#shared/domain/board/columns.ts'
import { folded } from '#shared/kernel/folded.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type BoardCard, inBoardOrder, scheduledColumn } from '#shared/queries/board-list.ts'
import type { Grouping } from './board-store.ts'

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
  /** One of the brands that are shown together. */
  readonly brandId: string | null
  readonly rubricId: string | null
  /** A channel's id, or a network's where all brands are shown. */
  readonly place: string | null
  readonly personId: string | null
}

export const noFilter: BoardFilter = { text: '', brandId: null, rubricId: null, place: null, personId: null }

/** What stays of a filter where another brand, or all of them, are turned to: rubrics and channels are a brand's own. */
export function filterElsewhere({ text, personId }: BoardFilter): BoardFilter {
  return { ...noFilter, text, personId }
}

/** How many filters leave something out. */
export function filtersOn({ text, brandId, rubricId, place, personId }: BoardFilter): number {
  return [text.trim() === '' ? null : text, brandId, rubricId, place, personId].filter((one) => one !== null).length
}

/** Whether anything is left out. */
export function isFiltered(filter: BoardFilter): boolean {
  return filtersOn(filter) > 0
}

/** What a card is put under in its column: a person's or a rubric's name; '' where it has none. */
export type GroupOf = (card: BoardCard) => string

/** The names cards are put under. Who has several people working on it stands under the first. */
export const groupOf: Readonly<Record<Grouping, GroupOf | null>> = {
  none: null,
  person: (card) => card.people[0]?.name ?? '',
  rubric: (card) => card.rubric?.name ?? '',
}

/** Cards put together by their group, groups by name and what has none last; inside a group the order stays. */
export function inGroups(cards: readonly BoardCard[], group: GroupOf | null): readonly BoardCard[] {
  if (group === null) return cards
  return cards.toSorted((one, other) => {
    const [first, second] = [group(one), group(other)]
    if (first === second) return 0
    if (first === '' || second === '') return first === '' ? 1 : -1
    return first.localeCompare(second)
  })
}

/** Whether a card tells its day alone: of what is over that is enough, unless two clocks count, by which it may have been two days. */
export function tellsDayAlone(at: EpochMs, now: EpochMs, second: string | null): boolean {
  return at < now && second === null
}

type Sorting = { readonly filter: BoardFilter; readonly group: GroupOf | null }

/** Sorts the cards under their columns; the scheduled one comes last. */
export function groupBoard(
  columns: readonly StageColumn[],
  cards: readonly BoardCard[],
  { filter, group }: Sorting,
): readonly BoardColumn[] {
  const byColumn = Map.groupBy(cards, (card) => card.columnId)
  const all = [...columns.map((stage) => ({ id: stage.id, stage })), { id: scheduledColumn, stage: null }]
  return all.map(({ id, stage }) => {
    const own = byColumn.get(id) ?? []
    return {
      id,
      stage,
      all: own.length,
      cards: inGroups(
        own.filter((card) => passes(card, filter)),
        group,
      ),
    }
  })
}

function passes(card: BoardCard, { text, brandId, rubricId, place, personId }: BoardFilter): boolean {
  if (brandId !== null && card.brandId !== brandId) return false
  if (rubricId !== null && card.rubricId !== rubricId) return false
  if (place !== null && ![...card.channelIds, ...card.networks].some((one) => one === place)) return false
  if (personId !== null && !card.people.some((one) => one.id === personId)) return false
  return folded(card.firstLine).includes(folded(text.trim()))
}

/** Where a dragged card would land: its place in the order of the column. */
export function slotOf(cards: readonly BoardCard[], dragged: BoardCard, group: GroupOf | null): number {
  return inGroups([...cards, dragged].toSorted(inBoardOrder), group).findIndex((one) => one.id === dragged.id)
}

/** A line of a column: a card, the place of one in the air, or the name of a group with how many it has. */
export type ColumnLine =
  | { readonly kind: 'card'; readonly card: BoardCard }
  | { readonly kind: 'slot' }
  | { readonly kind: 'group'; readonly name: string; readonly count: number }

/** What a column draws, from top to bottom. `slot`: before which card the place of the one in the air is. */
export function linesOf(cards: readonly BoardCard[], group: GroupOf | null, slot: number | null): readonly ColumnLine[] {
  const counts = group === null ? null : Map.groupBy(cards, group)
  const lines = cards.flatMap((card, i): readonly ColumnLine[] => {
    const name = group?.(card) ?? ''
    const before = cards[i - 1]
    const begins = group !== null && (before === undefined || group(before) !== name)
    return [
      ...(slot === i ? [{ kind: 'slot' } as const] : []),
      ...(begins ? [{ kind: 'group', name, count: counts?.get(name)?.length ?? 0 } as const] : []),
      { kind: 'card', card },
    ]
  })
  return slot === cards.length ? [...lines, { kind: 'slot' }] : lines
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
