import { type ColumnId, isWritten } from './columns.ts'
import type { Line } from './lines.ts'

/** Why a cell cannot be written: it follows from the post, or the post is out, on its way or of unknown fate. Null: it can. */
export type CellLock = 'computed' | 'beingSent' | 'alreadyPublished' | 'fateUnknown' | null

export function lockOf(line: Line, column: ColumnId): CellLock {
  if (!isWritten(column)) return 'computed'
  if (line.kind !== 'post') return null
  if (column === 'brand') return 'computed'
  if (column === 'date' || column === 'time' || column === 'text') return line.row.locked
  return column === 'stage' ? line.row.stageLocked : null
}
