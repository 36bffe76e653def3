import { Fragment, type ReactNode } from 'react'
import type { TableHead } from './piece.ts'
import classes from './report-pages.module.css'

type RowsTableProps = { readonly table: TableHead; readonly rows: readonly { readonly key: string; readonly content: ReactNode }[] }

/** Rows of a table under its head. */
export function RowsTable({ table, rows }: RowsTableProps) {
  return (
    <table className={classes.table} data-table={table.id}>
      <thead>
        <tr>
          {table.columns.map(({ key, name, align }) => (
            <th key={key} data-align={align}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, content }) => (
          <Fragment key={key}>{content}</Fragment>
        ))}
      </tbody>
    </table>
  )
}
