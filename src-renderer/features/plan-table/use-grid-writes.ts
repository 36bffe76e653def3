import { useRef } from 'react'
import { copiedCells, pastedCells } from '#shared/tables/copied-cells.ts'
import { type ColumnId, isWritten } from './columns.ts'
import type { Line } from './lines.ts'
import { lockOf } from './locks.ts'
import type { Block } from './paste-plan.ts'
import { type Box, boxOf, isOne, type Selection, type Spot } from './range.ts'
import { useCellTexts } from './use-cell-texts.ts'
import { mostRowsAtOnce, type WriteCells } from './use-cell-writes.ts'
import type { GridNeeds } from './use-grid.ts'
import { type GridSays, useGridWords } from './use-grid-words.ts'

/** What changes or copies the selected cells at once. */
export type GridWrites = {
  clear(): void
  fillDown(): void
  /** Answers whether the clipboard has it now. */
  copy(): Promise<boolean>
  paste(html: string, plain: string): void
  whole: ReturnType<typeof useCellTexts>['whole']
  readonly says: GridSays
}

/** Clears, fills, copies and pastes; a refusal is told and shown at its cell. */
export function useGridWrites(needs: GridNeeds, selection: Selection, go: (spot: Spot) => void): GridWrites {
  const { lines, columns } = needs
  const { cells, whole } = useCellTexts(needs)
  const says = useGridWords(needs.onNote)
  const latest = useRef(columns)
  latest.current = columns
  const box = boxOf(selection)
  const write = async (block: Block, at: Box, tell: boolean): Promise<void> => {
    if (block.length > mostRowsAtOnce) return says.tooMany(block.length)
    const outcome: Awaited<ReturnType<WriteCells>> = await needs.write(block, at, { quiet: !tell })
    if (!outcome.ok) says.refusedAt(outcome.problem, latest.current, go)
    else if (tell) says.written(outcome.value)
  }
  const copy = async (): Promise<boolean> => {
    const read = cells(box)
    const written = read.then(copiedCells)
    const kinds = {
      'text/plain': written.then(({ plain }) => new Blob([plain], { type: 'text/plain' })),
      'text/html': written.then(({ html }) => new Blob([html], { type: 'text/html' })),
    }
    const copied = await navigator.clipboard.write([new ClipboardItem(kinds)]).then(
      () => true,
      () => false,
    )
    if (copied) says.copied((await read).reduce((sum, row) => sum + row.length, 0))
    else says.copyFailed()
    return copied
  }
  const fillDown = async (): Promise<void> => {
    const [first] = await cells({ ...box, bottom: box.top })
    if (!first || box.bottom === box.top) return
    await write([first.map((cell, i) => (isWritten(columns[box.left + i] ?? 'status') ? cell : null))], box, true)
  }
  return {
    says,
    whole,
    copy,
    fillDown: () => void fillDown(),
    clear() {
      const block = clearing(lines, columns, box)
      if (block.length > 0) void write(block, box, !isOne(box))
    },
    paste(html, plain) {
      const block = pastedCells({ html, plain })
      if (block.length > 0) void write(block, box, true)
    },
  }
}

/** Empty cells for those that can be emptied; the others stay as they are. */
function clearing(lines: readonly Line[], columns: readonly ColumnId[], { top, bottom, left, right }: Box): Block {
  const chosen = columns.slice(left, right + 1)
  return lines.slice(top, bottom + 1).flatMap((line): Block => {
    if (line.kind === 'head') return []
    return [chosen.map((column) => (line.kind === 'post' && lockOf(line, column) === null ? '' : null))]
  })
}
