import { foldedName } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { planRolesOf } from './plan-headings.ts'

const legendHeadings =
  /^(?:рубрики|рубрикатор|категории|форматы|статусы|легенда|(?:условные )?обозначения|цвета|rubrics|pillars|content pillars|categories|formats|statuses|legend|key|colou?rs)$/u

/** Other names one under another from the first row on, which end long before the rows do: a column tells something of each row. */
function isShortList(body: Cells, column: number): boolean {
  const names = body.map((row) => (row[column] ?? '').trim())
  const count = names.indexOf('')
  const rows = body.filter((row) => row.some((cell, at) => at < column && cell.trim() !== '')).length
  return (
    count > 1 && count * 3 <= rows * 2 && names.slice(count).every((name) => name === '') && new Set(names.slice(0, count)).size === count
  )
}

/**
 * The headings without those of a legend: a list («Рубрики | Кол-во») that stands beside a whole table, an empty column between. Its rows say
 * nothing of the rows they stand in.
 */
export function withoutLegend(head: readonly string[], body: Cells): readonly string[] {
  const isEmpty = (at: number) => (head[at] ?? '').trim() === '' && body.every((row) => (row[at] ?? '').trim() === '')
  const begins = head.findIndex(
    (cell, at) => at > 1 && legendHeadings.test(foldedName(cell)) && (isEmpty(at - 1) || (at === head.length - 1 && isShortList(body, at))),
  )
  if (begins < 0) return head
  const [table, legend] = [planRolesOf(head.slice(0, begins)), planRolesOf(head.slice(begins))]
  const isTable = table.includes('day') && table.some((role) => role === 'text' || role === 'theme')
  return isTable && !legend.some((role) => role === 'day' || role === 'text' || role === 'theme')
    ? head.map((cell, at) => (at < begins ? cell : ''))
    : head
}
