import type { ReactNode } from 'react'
import type { Cells } from '#shared/tables/read-table.ts'
import styles from './column-table.module.css'

type ColumnTableProps = {
  readonly cells: Cells
  readonly headRow: number
  readonly label: string
  /** What a column without a heading is called; counted from 1. */
  readonly unnamed: (n: number) => string
  /** How a cell is shown; else as it is. */
  readonly shown?: (cell: string) => string
  /** What stands under a heading: the choice of what the column holds. */
  readonly roleOf: (column: number, heading: string) => ReactNode
}

const previewRows = 5
const mostColumns = 40

/** How many columns are needed to show all that a row says too. */
function wider(width: number, row: readonly string[]): number {
  return row.length <= width ? width : Math.max(width, row.findLastIndex((cell) => cell.trim() !== '') + 1)
}

/** The first rows of a table that is brought in; over each column what it holds. */
export function ColumnTable({ cells, headRow, label, unnamed, shown = (cell) => cell, roleOf }: ColumnTableProps) {
  const head = cells[headRow]
  const rows = cells.slice(headRow + 1).filter((row) => row.some((cell) => cell.trim() !== ''))
  const first = rows.slice(0, previewRows).map((row) => row.map(shown))
  const width = Math.min(mostColumns, rows.reduce(wider, head?.length ?? 0))
  const columns = Array.from({ length: width }, (_, column) => ({ column, heading: head?.[column]?.trim() || unnamed(column + 1) }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the preview scrolls, so the keyboard must reach it
    <section className={styles.preview} tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map(({ column, heading }) => (
              <th key={column} scope="col">
                <span title={heading}>{heading}</span>
                {roleOf(column, heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place
            <tr key={at}>
              {columns.map(({ column }) => (
                <td key={column} title={row[column]}>
                  {row[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
