import { type KeyboardEvent, useRef, useState } from 'react'
import { inspect } from '#renderer/routes/route.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { Around } from './around.ts'
import type { ColumnId } from './columns.ts'
import { type AfterWriting, afterWriting, askOf, type GridAsk } from './grid-keys.ts'
import type { Line } from './lines.ts'
import { lockOf } from './locks.ts'
import { boxOf, isOne, type Spot } from './range.ts'
import type { WriteCells } from './use-cell-writes.ts'
import type { GridNote } from './use-grid-words.ts'
import { useGridWrites } from './use-grid-writes.ts'
import { useRowChoice } from './use-row-choice.ts'
import { useSelection } from './use-selection.ts'

/** An open cell. `typed` null: it begins with what the cell says. */
export type Editing = { readonly spot: Spot; readonly typed: string | null; readonly why: string | null }

export type GridNeeds = {
  readonly lines: readonly Line[]
  readonly columns: readonly ColumnId[]
  readonly around: Around | undefined
  readonly write: WriteCells
  readonly page: () => number
  readonly onSort: (column: ColumnId, descending: boolean) => void
  readonly onWiden: (column: ColumnId, by: number) => void
  readonly onFold: (line: Line) => void
  readonly onNote: (note: GridNote | null) => void
  readonly onChoose: (postIds: readonly PostId[]) => void
}

export type GridState = ReturnType<typeof useGrid>

/** The state of the grid and what keys, the mouse and the clipboard do to it. */
export function useGrid(needs: GridNeeds) {
  const { lines, columns } = needs
  const [selection, place] = useSelection(lines, columns)
  const select = useRowChoice(needs, place)
  const [editing, setEditing] = useState<Editing | null>(null)
  const size = { lines: lines.length, columns: columns.length }
  const { says, ...writes } = useGridWrites(needs, selection, (spot) => select({ anchor: spot, focus: spot }))
  const latest = useRef(lines)
  latest.current = lines

  const edit = (typed: string | null, spot: Spot = selection.focus): void => {
    const [line, column] = [lines[spot.line], columns[spot.column]]
    if (!line || !column || line.kind === 'head') return
    const lock = lockOf(line, column)
    if (lock === 'computed') {
      if (line.kind === 'post' && typed === null) inspect(line.row.id)
    } else if (lock) says.locked(lock)
    else {
      needs.onNote(null)
      setEditing({ spot, typed, why: null })
    }
  }

  /** Writes an open cell; a refusal opens it again with what was typed. */
  const commit = async (typed: string, by: AfterWriting): Promise<void> => {
    if (!editing) return
    const { spot } = editing
    const alone = { anchor: spot, focus: spot }
    const inAll = by === 'all' && !isOne(boxOf(selection))
    setEditing(null)
    if (by !== 'leave' && by !== 'all') select(afterWriting(alone, by, size))
    const id = lines[spot.line]?.id
    const outcome = await needs.write([[typed]], boxOf(inAll ? selection : alone), { quiet: !inAll })
    if (outcome.ok) return outcome.value.away > 0 ? says.away(outcome.value.away) : undefined
    const line = latest.current.findIndex((one) => one.id === id)
    const back = { line: line < 0 ? spot.line : line, column: spot.column }
    select({ anchor: back, focus: back })
    setEditing((open) => open ?? { spot: back, typed, why: outcome.problem.sentence })
    says.refused(outcome.problem.sentence)
  }

  const acts: { readonly [Kind in GridAsk['kind']]: (ask: Extract<GridAsk, { readonly kind: Kind }>) => void } = {
    select: (ask) => select(ask.selection),
    edit: (ask) => edit(ask.typed),
    clear: writes.clear,
    fillDown: writes.fillDown,
    sort: (ask) => needs.onSort(columns[selection.focus.column] ?? 'date', ask.descending),
    widen: (ask) => needs.onWiden(columns[selection.focus.column] ?? 'date', ask.by),
    fold: () => {
      const line = lines[selection.focus.line]
      if (line) needs.onFold(line)
    },
    open: () => {
      const line = lines[selection.focus.line]
      if (line?.kind === 'post') inspect(line.row.id)
    },
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing || event.nativeEvent.isComposing || event.target !== event.currentTarget) return
    const onHead = lines[selection.focus.line]?.kind === 'head'
    const ask = askOf(event.nativeEvent, { selection, size, page: needs.page(), onHead })
    if (!ask) return
    event.preventDefault()
    acts[ask.kind](ask as never)
  }
  return { ...writes, selection, select, editing, edit, commit, cancel: () => setEditing(null), onKeyDown, size }
}
