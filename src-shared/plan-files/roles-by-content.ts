import { networkNamed } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { listedTimes } from './listed-times.ts'
import { type DayRules, isWeekday, readPlanDay } from './plan-day.ts'
import type { PlanRole } from './plan-headings.ts'
import { readTime } from './plan-time.ts'
import { splitNetworks } from './split-networks.ts'

/** A table without headings: what its columns look like. */
export function rolesByContent(cells: Cells, rules: DayRules): readonly (PlanRole | null)[] {
  const all = cells.slice(0, 60)
  // Lines across the table tell days and sections.
  const wide = all.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1)
  const sample = wide.length > 1 ? wide : all
  const width = Math.max(0, ...sample.map((row) => row.length))
  const share = (column: number, fits: (cell: string) => boolean) => {
    const said = sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
    return said.length === 0 ? 0 : said.filter(fits).length / said.length
  }
  const columns = Array.from({ length: width }, (_, i) => i)
  const found = (fits: (cell: string) => boolean) => columns.find((column) => share(column, fits) >= 0.6) ?? -1
  const day = found((cell) => readPlanDay(cell, rules).kind === 'day')
  const time = found((cell) => (readTime(cell).kind === 'time' || listedTimes(cell) !== null) && readPlanDay(cell, rules).kind !== 'day')
  const network = found((cell) => splitNetworks(cell).every((one) => networkNamed(one) !== null))
  const length = (column: number) => Math.max(0, ...sample.map((row) => (row[column] ?? '').length))
  const link = found((cell) => /^https?:\/\/\S+$/i.test(cell))
  const rest = columns.filter((column) => ![day, time, network, link].includes(column) && share(column, isWeekday) < 0.6)
  const text = rest.reduce((best, column) => (best < 0 || length(column) > length(best) ? column : best), -1)
  // A theme says another thing on every row, in several words; «Пост №1» and a rubric do not.
  const differs = (column: number) => new Set(sample.map((row) => row[column] ?? '')).size === sample.length
  const theme = rest.find(
    (column) => column < text && differs(column) && share(column, (cell) => /\p{L}{2}.*\s.*\p{L}{2}/u.test(cell)) >= 0.6,
  )
  return columns.map((column) => {
    if (column === day) return 'day'
    if (column === time) return 'time'
    if (column === network) return 'network'
    if (column === link) return 'link'
    if (column === theme) return 'theme'
    return column === text ? 'text' : null
  })
}
