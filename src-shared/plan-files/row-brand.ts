import { foldedName } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import type { PlanRole } from './plan-headings.ts'
import type { PlanMapping } from './plan-mapping.ts'
import type { PlanSection } from './plan-post.ts'

/** What the rows above say of whose a row is. */
export type BrandState = {
  /** The brand of the row above, where blank means the same. */
  brand: string
  /** The column names a brand once for all of its rows, whatever days they tell. */
  readonly brandOnce: boolean
}

type ReadRows = { readonly mapping: Pick<PlanMapping, 'layout'>; readonly sections: PlanSection[] }

/** The state before the first row. */
export function brandState(cells: Cells, mapping: PlanMapping): BrandState {
  return { brand: '', brandOnce: isWrittenOnce(cells, mapping) }
}

/**
 * Whose a row is: its own word, or that of the row above where the plan writes a brand once, and where it writes a day once for the rows of a
 * day. Else '', for a forgotten name is no reason to give a post to the client above.
 */
export function brandOfRow(said: (role: PlanRole) => string, row: number, state: BrandState & ReadRows): string {
  const word = said('brand')
  if (state.mapping.layout === 'rows' && !state.brandOnce) return word
  if (word !== '' || !(state.brandOnce || said('day') === '')) {
    if (word !== state.brand) state.sections.push({ row, role: 'brand', said: word })
    state.brand = word
  }
  return state.brand
}

/**
 * Whether blanks below a brand mean that brand: a third of the rows are blank, no name is said in two rows running, and names that come again
 * have as many blanks as names. A column that is filled in row by row with some cells forgotten has none of this.
 */
function isWrittenOnce(cells: Cells, { headRow, roles }: PlanMapping): boolean {
  const column = roles.indexOf('brand')
  if (column < 0) return false
  const rows = cells.slice(headRow + 1).filter((row) => row.filter((cell) => cell.trim() !== '').length > 1)
  const words = rows.map((row) => foldedName(row[column] ?? ''))
  const named = words.filter((word) => word !== '')
  const blanks = words.length - named.length
  const repeats = words.some((word, at) => word !== '' && word === words[at - 1])
  return (
    !repeats && (words[0] ?? '') !== '' && blanks * 3 >= words.length && (new Set(named).size === named.length || blanks >= named.length)
  )
}
