import { headOf } from './plan-head.ts'
import { type PlanRole, planRoles } from './plan-headings.ts'
import type { PlanMapping } from './plan-mapping.ts'
import type { RejectedPlanRow } from './plan-post.ts'
import { type FileLanguage, type PlanTable, shownDay } from './plan-table.ts'
import { partsOf } from './row-parts.ts'
import { filledDown, type Sheet } from './sheet.ts'

type RejectedWords = {
  readonly why: string
  readonly reason: (row: RejectedPlanRow) => string
  readonly column: (n: number) => string
  readonly role: (role: PlanRole) => string
}

/**
 * The rows that stayed out as a table of their own, with the reason in a last column: put right, it can be imported again. Where a day
 * was written once for several rows it is written into each of them; cells of a grid become a row each.
 */
export function rejectedTable(
  sheet: Sheet,
  mapping: PlanMapping,
  rejected: readonly RejectedPlanRow[],
  about: { readonly name: string; readonly color: string; readonly language: FileLanguage; readonly words: RejectedWords },
): PlanTable {
  const { words, ...named } = about
  const why = { heading: words.why, width: 40, kind: 'text' } as const
  if (mapping.layout === 'grid') {
    const columns = gridRoles.map((role) => ({ heading: words.role(role), width: role === 'text' ? 60 : 18, kind: 'text' }) as const)
    const rows = rejected.map((one) => [...gridCells(one, named.language), words.reason(one)])
    return { ...named, columns: [...columns, why], rows }
  }
  const cells = filledDown(sheet)
  if (mapping.layout === 'postColumns') return { ...named, ...partsTable(cells, mapping, { rejected, words }) }
  const head = headOf(cells, mapping.headRow)
  const width = Math.max(head.length, ...rejected.map((one) => cells[one.row - 1]?.length ?? 0))
  const columns = Array.from({ length: width }, (_, at) => ({
    heading: head[at]?.trim() || words.column(at + 1),
    width: mapping.roles[at] === 'text' ? 60 : 18,
    kind: 'text' as const,
  }))
  const rows = rejected.map((one) => {
    const row = columns.map((_, at) => cells[one.row - 1]?.[at] ?? '')
    return [...withDay(row, cells, { mapping, at: one.row - 1 }), words.reason(one)]
  })
  return { ...named, columns: [...columns, why], rows }
}

const gridRoles = ['day', 'time', 'network', 'text'] as const

/** What a cell of a grid says, as a row; where it was not read, the cell itself. */
function gridCells({ post, cell }: RejectedPlanRow, language: FileLanguage): readonly string[] {
  if (!post) return ['', '', '', cell]
  return [shownDay(post.day, language), post.time ?? '', post.networks.map(({ word }) => word).join('; '), post.text]
}

type Rejected = { readonly rejected: readonly RejectedPlanRow[]; readonly words: RejectedWords }

/** Rows of several posts as a row for each of them; a row that has several reasons tells the first. */
function partsTable(cells: Sheet['cells'], mapping: PlanMapping, { rejected, words }: Rejected): Pick<PlanTable, 'columns' | 'rows'> {
  const parts = partsOf(mapping, headOf(cells, mapping.headRow))
  const told = planRoles.filter((role) => ['day', 'time', 'network'].includes(role) || mapping.roles.includes(role))
  const column = (heading: string) => ({ heading, width: 40, kind: 'text' }) as const
  const once = [...new Map(rejected.toReversed().map((one) => [one.row, one])).values()].toReversed()
  const rows = once.flatMap((one) =>
    parts.flatMap((part) => {
      const row = cells[one.row - 1] ?? []
      const said = told.map((role) => {
        const own = (row[part.roles.indexOf(role)] ?? '').trim()
        return own || (role === 'time' ? part.time : role === 'network' ? part.network : '')
      })
      const has = part.column !== null && part.roles.some((role, at) => role === 'text' && (row[at] ?? '').trim() !== '')
      return has ? [[...said, words.reason(one)]] : []
    }),
  )
  return { columns: [...told.map((role) => column(words.role(role))), column(words.why)], rows }
}

function withDay(
  row: string[],
  cells: Sheet['cells'],
  { mapping, at }: { readonly mapping: PlanMapping; readonly at: number },
): readonly string[] {
  const column = mapping.roles.indexOf('day')
  if (column < 0 || mapping.layout === 'rows' || row[column]?.trim() !== '') return row
  const above = cells.slice(mapping.headRow + 1, at).findLast((one) => (one[column] ?? '').trim() !== '')
  row[column] = above?.[column] ?? ''
  return row
}
