import { foldedName } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { type PlanRole, planRoleOf } from './plan-headings.ts'
import type { Sheet } from './sheet.ts'

type Line = { readonly row: number; readonly label: string; readonly role: PlanRole | null; readonly said: string }

/** Fewest posts and fewest fields of each that make cards. */
const fewest = 2

/**
 * Posts written one under another, each as a list of its fields («Дата | 1 декабря», «Площадка | ВК», «Текст | …»), as a table with a row for each. Its
 * headings stand where the first field did, and each post where it began. Any other sheet comes back as it is.
 */
export function withCards(sheet: Sheet): Sheet {
  const lines = linesOf(sheet.cells)
  const cards = lines === null ? [] : cardsOf(lines)
  const [first] = cards
  if (!first || cards.length < fewest || !cards.every(isPost)) return sheet
  const labels = [...new Map(cards.flat().map(({ label }) => [foldedName(label), label])).values()]
  const [headRow = 0, firstRow = 0] = first.map(({ row }) => row)
  const table = new Map([[headRow, labels]])
  for (const card of cards) {
    const said = (label: string) => card.find((one) => foldedName(one.label) === foldedName(label))?.said ?? ''
    table.set(card === first ? firstRow : (card[0]?.row ?? 0), labels.map(said))
  }
  const cells = sheet.cells.map((row, at) => (at < headRow ? row : (table.get(at) ?? [])))
  return { name: sheet.name, cells, merges: [], from1904: sheet.from1904 ?? false }
}

/** The fields of all posts, a text that goes on below its label among them. Null: some row holds more than a field, or most are called by no heading. */
function linesOf(cells: Cells): readonly Line[] | null {
  const lines: Line[] = []
  for (const [row, said] of cells.entries()) {
    const filled = said.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), column }]))
    const [one, other, ...more] = filled
    if (more.length > 0) return null
    const last = lines.at(-1)
    if (one && other) {
      const label = one.cell.replace(/\s*:$/, '')
      lines.push({ row, label, role: planRoleOf(label), said: other.cell })
    } else if (one && last && one.column > 0 && (cells[last.row]?.[one.column] ?? '').trim() !== '') {
      lines[lines.length - 1] = { ...last, said: `${last.said}\n${one.cell}` }
    }
  }
  const known = lines.filter(({ role }) => role !== null).length
  return known * 2 > lines.length ? lines : null
}

/** A label that comes again begins the next post. */
function cardsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const cards: Line[][] = []
  for (const line of lines) {
    const card = cards.at(-1)
    const again = card?.some(({ label }) => foldedName(label) === foldedName(line.label)) ?? true
    if (again) cards.push([line])
    else card?.push(line)
  }
  return cards
}

function isPost(card: readonly Line[]): boolean {
  const roles = card.map(({ role }) => role)
  return card.length >= fewest && roles.includes('day') && (roles.includes('text') || roles.includes('theme'))
}
