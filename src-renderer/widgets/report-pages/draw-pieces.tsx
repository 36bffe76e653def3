import type { Piece } from './piece.ts'
import classes from './report-pages.module.css'
import { RowsTable } from './rows-table.tsx'

/** The pieces of one page, one under the other; rows of one table that follow each other make one table. */
export function DrawnPieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return runsOf(pieces).map((run, place) => {
    const [first] = run
    if (!first) return null
    const marginTop = place === 0 ? 0 : `${first.gapMm}mm`
    return (
      <div key={first.key} className={classes.piece} style={{ marginTop }}>
        {first.table ? <RowsTable table={first.table} rows={run.map(({ key, content }) => ({ key, content }))} /> : first.content}
      </div>
    )
  })
}

/** Every piece on its own, for measuring: rows in a table with their head. */
export function MeasuredPieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return runsOf(pieces).map((run) => {
    const [first] = run
    if (!first) return null
    if (first.table) return <RowsTable key={first.key} table={first.table} rows={run.map(({ key, content }) => ({ key, content }))} />
    return (
      <div key={first.key} className={classes.piece} data-piece={first.key}>
        {first.heightMm === null ? first.content : null}
      </div>
    )
  })
}

function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = []
  for (const one of pieces) {
    const open = runs.at(-1)
    if (open && one.table !== null && open[0]?.table?.id === one.table.id) open.push(one)
    else runs.push([one])
  }
  return runs
}
