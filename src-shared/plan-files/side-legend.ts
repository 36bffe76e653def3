import { foldedName } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { planRolesOf } from './plan-headings.ts'

const legendHeadings =
  /^(?:рубрики|рубрикатор|категории|форматы|статусы|легенда|(?:условные )?обозначения|цвета|rubrics|pillars|content pillars|categories|formats|statuses|legend|key|colou?rs)$/u

/**
 * The headings without those of a legend: a list («Рубрики | Кол-во») that stands beside a whole table, an empty column between. Its rows say
 * nothing of the rows they stand in.
 */
export function withoutLegend(head: readonly string[], body: Cells): readonly string[] {
  const isEmpty = (at: number) => (head[at] ?? '').trim() === '' && body.every((row) => (row[at] ?? '').trim() === '')
  const begins = head.findIndex((cell, at) => at > 1 && legendHeadings.test(foldedName(cell)) && isEmpty(at - 1))
  if (begins < 0) return head
  const [table, legend] = [planRolesOf(head.slice(0, begins)), planRolesOf(head.slice(begins))]
  const isTable = table.includes('day') && table.some((role) => role === 'text' || role === 'theme')
  return isTable && !legend.some((role) => role === 'day' || role === 'text' || role === 'theme')
    ? head.map((cell, at) => (at < begins ? cell : ''))
    : head
}
