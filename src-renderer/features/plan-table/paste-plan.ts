import type { CellStep } from '#shared/commands/posts-edit-many.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import { wallOf } from './cell-text.ts'
import { type ColumnId, isWritten, type WrittenColumn } from './columns.ts'
import type { Line } from './lines.ts'
import type { Box } from './range.ts'
import { type CellFault, type CellValue, readCell } from './read-cell.ts'
import { type StepsFor, stepsOfNew, stepsOfRow } from './row-steps.ts'

/** Cells to be written; null leaves a cell as it is. */
export type Block = readonly (readonly (string | null)[])[]

/** Why a block cannot go in, by the row and column of the table. */
export type PasteFault = CellFault & { readonly row: number; readonly column: WrittenColumn }

export type PastePlan = {
  readonly steps: readonly CellStep[]
  /** Posts the rows below the last one become. */
  readonly made: readonly PostId[]
  /** Posts that will not be among the shown ones any more. */
  readonly away: number
  /** Columns of the block that nothing can be written into. */
  readonly passed: readonly ColumnId[]
  /** The cells that were written, as shown. */
  readonly box: Box
}

export type PasteInto = Omit<StepsFor, 'rowNumber'> & {
  readonly lines: readonly Line[]
  readonly columns: readonly ColumnId[]
  readonly brandId: BrandId | null
  /** A day of the shown period. */
  readonly about: DayKey
  /** Whether a post of this wall time, or of none, is among the shown ones. */
  readonly isShown: (wallTime: WallTime | null) => boolean
  /** The day of new posts whose rows say none. */
  readonly newDay: DayKey | null
}

/**
 * What a block of cells pasted at a place changes. One cell fills the whole selection, a block fills it as often as it fits; else it
 * goes from the selection's corner, over the edge of the table into new posts. All of it or, at the first fault, nothing.
 */
export function planPaste(block: Block, at: Box, into: PasteInto): Outcome<PastePlan, PasteFault> {
  const cells = fitted(block, at)
  const width = Math.max(...cells.map((row) => row.length))
  const shown = into.columns.slice(at.left, at.left + width)
  const targets = targetsOf(into.lines, at.top, cells.length)
  const plan = { steps: [] as CellStep[], made: [] as PostId[] }
  for (const [i, target] of targets.entries()) {
    const added = planRow(cells[i] ?? [], { ...target, columns: shown }, into)
    if (!added.ok) return added
    plan.steps.push(...added.value.steps)
    if (added.value.made) plan.made.push(added.value.made)
  }
  const bottom = targets.at(-1)?.line ?? at.top
  const away = new Set(plan.steps.filter((step) => leaves(step, into)).map((step) => step.row)).size
  const passed = shown.filter((column) => !isWritten(column))
  return done({ ...plan, away, passed, box: { top: at.top, bottom, left: at.left, right: at.left + shown.length - 1 } })
}

/** Whether a step takes its post out of sight. */
function leaves(step: CellStep, { isShown }: PasteInto): boolean {
  const moved = step.name === 'post.reschedule' || step.name === 'post.create'
  return moved && !isShown(step.args.wallTime ?? null)
}

/** The block repeated over a selection it fits into a whole number of times. */
function fitted(block: Block, { top, bottom, left, right }: Box): Block {
  const [high, wide] = [block.length, Math.max(1, ...block.map((row) => row.length))]
  const [lines, columns] = [bottom - top + 1, right - left + 1]
  if (lines % high !== 0 || columns % wide !== 0 || (lines === high && columns === wide)) return block
  return Array.from({ length: lines }, (_, y) => Array.from({ length: columns }, (_, x) => block[y % high]?.[x % wide] ?? null))
}

type Target = { readonly line: number; readonly row: Extract<Line, { kind: 'post' }>['row'] | null; readonly rowNumber: number }

/** The lines a block falls on; heads are stepped over, what falls below the last one is new. */
function targetsOf(lines: readonly Line[], top: number, count: number): readonly Target[] {
  const targets: Target[] = []
  const last = lines.at(-1)
  for (let line = top; targets.length < count; line += 1) {
    const one = lines[line]
    if (one?.kind === 'head') continue
    const rowNumber = one ? one.number : (last && last.kind !== 'head' ? last.number : 0) + line - lines.length + 1
    targets.push({ line, row: one?.kind === 'post' ? one.row : null, rowNumber })
  }
  return targets
}

type Planned = { readonly steps: readonly CellStep[]; readonly made: PostId | null }

function planRow(
  cells: Block[number],
  target: Target & { readonly columns: readonly ColumnId[] },
  into: PasteInto,
): Outcome<Planned, PasteFault> {
  const { row, rowNumber, columns } = target
  const said = cells.flatMap((cell, i): readonly Said[] => {
    const column = columns[i]
    return column && isWritten(column) && cell !== null ? [{ column, cell }] : []
  })
  if (row === null && said.every(({ cell }) => cell.trim() === '')) return done({ steps: [], made: null })
  const read = readRow(said, target, into)
  if (!read.ok) return read
  const { values, brandId } = read.value
  const given = { ...into, rowNumber }
  if (row !== null) {
    const steps = stepsOfRow(row, values, given)
    return steps.ok ? done({ steps: steps.value, made: null }) : failed({ ...steps.problem, row: rowNumber })
  }
  if (brandId === null) return failed({ kind: 'noBrand', column: 'brand', row: rowNumber, values: { typed: '' } })
  const made = into.newId<'post'>()
  return done({ steps: stepsOfNew({ id: made, brandId, day: into.newDay }, values, given), made })
}

type Said = { readonly column: WrittenColumn; readonly cell: string }
type ReadRow = { readonly values: readonly CellValue[]; readonly brandId: BrandId | null }

/** The cells of one row, understood; the brand first, since whose rubric or channel a word means depends on it. */
function readRow(said: readonly Said[], { row, rowNumber }: Target, into: PasteInto): Outcome<ReadRow, PasteFault> {
  const about = ((row && wallOf(row, into.around)?.slice(0, 10)) ?? into.about) as DayKey
  const values: CellValue[] = []
  let brandId = row?.brandId ?? into.brandId
  for (const { column, cell } of said.toSorted((one, other) => Number(other.column === 'brand') - Number(one.column === 'brand'))) {
    if (cell.trim() === '' && (row === null || saysNothing.has(column))) continue
    const value = readCell(column, cell, { brandId, about, around: into.around })
    if (!value.ok) return failed({ ...value.problem, row: rowNumber, column })
    if (value.value.column === 'brand' && row === null) brandId = value.value.brandId
    values.push(value.value)
  }
  return done({ values, brandId })
}

/** Columns in which an empty cell leaves what there is: they cannot be empty by themselves. */
const saysNothing: ReadonlySet<WrittenColumn> = new Set(['time', 'stage', 'brand'])

/** Posts whose whole text a block would touch, to be read before it is planned. */
export function textsTouched(block: Block, at: Box, { lines, columns }: Pick<PasteInto, 'lines' | 'columns'>): readonly PostId[] {
  const cells = fitted(block, at)
  const text = columns.indexOf('text') - at.left
  if (text < 0 || text >= Math.max(...cells.map((row) => row.length))) return []
  return targetsOf(lines, at.top, cells.length).flatMap(({ row }) => row?.id ?? [])
}
