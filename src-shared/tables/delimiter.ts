/** Signs that part the cells of a row. */
export const delimiters = [';', ',', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

/**
 * Which sign parts the cells: the one that gives the most rows the same number of cells, more than one; a tie goes to the
 * earlier of the list, since in «1,5;2,5» both would do. A text of one column has none, which the semicolon then stands for.
 *
 * @param split cuts the beginning of the text into cells
 */
export function delimiterOf(split: (delimiter: Delimiter) => readonly (readonly string[])[]): Delimiter {
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(split(delimiter)) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best), { delimiter: ';' as Delimiter, score: 0 }).delimiter
}

/** Cells in rows of the commonest width. Rows of one cell count for nothing, nor do rows cut through a quoted cell. */
function evenness(rows: readonly (readonly string[])[]): number {
  const widths = Map.groupBy(
    rows.filter((row) => row.length > 1 && row.every((cell) => (cell.match(/"/g)?.length ?? 0) % 2 === 0)),
    (row) => row.length,
  )
  return Math.max(0, ...[...widths].map(([width, own]) => own.length * (1 + Math.log2(width))))
}
