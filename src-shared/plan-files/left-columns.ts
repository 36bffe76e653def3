import { hasMarks } from './marked-networks.ts'
import { isWeekday } from './plan-day.ts'
import { headOf } from './plan-head.ts'
import { isOfNoUse } from './plan-headings.ts'
import type { PlanMapping } from './plan-mapping.ts'
import { filledDown, type Sheet } from './sheet.ts'

/** A column of a table that brings nothing into the plan. */
export type LeftColumn = {
  readonly column: number
  /** '': it has none. */
  readonly heading: string
  /** The first that it says. */
  readonly example: string
  /** It says nothing but yes and no. */
  readonly marks: boolean
  /** It stands beside columns of networks and may be one of a network that nobody knows. */
  readonly mayBeNetwork: boolean
}

/** How many rows are looked at. */
const sampleRows = 300
/** Columns that say nothing of a post: they count rows. */
const counting = /^(?:№|#|n|no\.?|nr\.?|п\/п|№ ?п\/п|номер|id)$/iu

/** The columns with something in them that are not taken, from left to right; those that count rows or name weekdays say nothing of their own. */
export function leftColumns(sheet: Sheet, { layout, headRow, roles }: PlanMapping): readonly LeftColumn[] {
  if (layout === 'grid') return []
  const cells = filledDown(sheet)
  const head = headOf(cells, headRow)
  const body = cells.slice(headRow + 1, headRow + 1 + sampleRows).filter((row) => row.filter((cell) => cell.trim() !== '').length > 1)
  const width = Math.max(head.length, ...body.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const heading = (head[column] ?? '').trim()
    const said = body.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
    const [example] = said
    if ((roles[column] ?? null) !== null || example === undefined || counting.test(heading) || said.every(isWeekday)) return []
    return [
      { column, heading, example, marks: hasMarks(body, column), mayBeNetwork: !isOfNoUse(heading) && isBesideNetworks(roles, column) },
    ]
  })
}

/** Right beside a column of a network. */
function isBesideNetworks(roles: PlanMapping['roles'], column: number): boolean {
  return [column - 1, column + 1].some((at) => roles[at] === 'ofNetwork')
}
