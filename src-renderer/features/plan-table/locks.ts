import type { Fixed } from '#shared/domain/posts/publication.ts'
import { type ColumnId, isWritten } from './columns.ts'
import type { Line } from './lines.ts'

/** Why a cell cannot be written: it follows from the post, or the post is out, on its way, held by a network or of unknown fate. Null: it can. */
export type CellLock = 'computed' | Fixed | 'fateUnknown' | null

export function lockOf(line: Line, column: ColumnId): CellLock {
  if (!isWritten(column)) return 'computed'
  if (line.kind !== 'post') return null
  if (column === 'brand') return 'computed'
  if (column === 'date' || column === 'time') return line.row.fixed
  if (column === 'text') return line.row.locked
  return column === 'stage' ? line.row.stageLocked : null
}
