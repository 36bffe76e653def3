import { foldedName, networkNamed } from '#shared/networks/nicknames.ts'
import type { Sheet } from './sheet.ts'
import { stageNamed } from './stage-words.ts'

/** The fills of a sheet's cells, by «row,column» from 0: whatever tells one colour from another. Cells without one are left out. */
export type CellColors = ReadonlyMap<string, string>

/** What colours of cells mean by the legend that stands beside or below a plan; indexes from 0. */
export type ColorMeanings = {
  readonly role: 'rubric' | 'status' | 'network'
  readonly cells: readonly { readonly row: number; readonly column: number; readonly name: string }[]
}

type Entry = { readonly row: number; readonly column: number; readonly name: string; readonly color: string; readonly swatch: number }

/** Longer sheets come out of programs, which paint nothing by hand; styles take as long to read as all the rest. */
export const mostColoredRows = 1_500
/** Longest name of a legend. */
const longestName = 40
const title =
  /^(?:рубрики|рубрикатор|легенда|(?:условные )?обозначения|цвета|цвет рубрик|легенда цветов|rubrics|pillars|legend|key|colou?rs?)\s*:?$/u

/**
 * Understands a legend: names under or beside the plan, each filled with a colour, or beside a cell filled with it, that other cells
 * are filled with too. The legend is taken out of the cells, since it is no post; what its colours say of others is kept.
 */
export function withLegend(sheet: Sheet, colors: CellColors): Sheet {
  const legend = longest([...runs(entriesOf(sheet.cells, colors))].filter((run) => isLegend(run, sheet.cells, colors)))
  if (legend === null) return sheet
  const own = new Set(legend.flatMap(({ row, column, swatch }) => [`${row},${column}`, `${row},${swatch}`]))
  const names = new Map(legend.map(({ color, name }) => [color, name]))
  const cells = [...colors].flatMap(([place, color]) => {
    const name = names.get(color)
    const [row = 0, column = 0] = place.split(',').map(Number)
    return name === undefined || own.has(place) ? [] : [{ row, column, name }]
  })
  const columns = new Set(legend.flatMap(({ column, swatch }) => [column, swatch]))
  const above = (legend[0]?.row ?? 0) - 1
  const isTitle = (cell: string, row: number, column: number) => row === above && columns.has(column) && title.test(foldedName(cell))
  const bare = sheet.cells.map((row, at) =>
    row.map((cell, column) => (own.has(`${at},${column}`) || isTitle(cell, at, column) ? '' : cell)),
  )
  return { ...sheet, cells: bare, meanings: { role: roleOf(legend), cells } }
}

/** Cells that could be names of a legend: short words with a colour of their own, or beside a bare cell of some colour. */
function entriesOf(cells: Sheet['cells'], colors: CellColors): readonly Entry[] {
  return [...colors].flatMap(([place, color]): readonly Entry[] => {
    const [row = 0, swatch = 0] = place.split(',').map(Number)
    const said = (at: number) => (cells[row]?.[at] ?? '').trim()
    const column = said(swatch) === '' ? swatch + 1 : swatch
    const name = said(column).replace(/^[\s–—:-]+/u, '')
    const fits = name.length <= longestName && /\p{L}/u.test(name) && !/\d/.test(name)
    return fits && !(column !== swatch && colors.has(`${row},${column}`)) ? [{ row, column, name, color, swatch }] : []
  })
}

/** Names one under another, each another name and another colour. */
function* runs(entries: readonly Entry[]): Generator<readonly Entry[]> {
  for (const column of Map.groupBy(entries, (one) => one.column).values()) {
    let run: Entry[] = []
    for (const entry of column.toSorted((one, other) => one.row - other.row)) {
      const goes = run.at(-1)?.row === entry.row - 1
      const known = run.some((one) => one.color === entry.color || foldedName(one.name) === foldedName(entry.name))
      if (!goes || known) {
        yield run
        run = []
      }
      run.push(entry)
    }
    yield run
  }
}

function longest(found: readonly (readonly Entry[])[]): readonly Entry[] | null {
  return found.reduce<readonly Entry[] | null>((best, run) => (run.length > (best?.length ?? 0) ? run : best), null)
}

/** Two names or more that stand apart from the plan, and whose colours are used in it. */
function isLegend(run: readonly Entry[], cells: Sheet['cells'], colors: CellColors): boolean {
  const [first] = run
  if (!first || run.length < 2) return false
  const own = new Set(run.map(({ row, swatch }) => `${row},${swatch}`))
  const used = run.filter(({ color }) => [...colors].some(([place, other]) => other === color && !own.has(place)))
  return used.length * 2 >= run.length && (standsBeside(run, cells) || standsOutside(run, cells))
}

/** Nothing else stands in its column, but for a title of legends. */
function standsBeside(run: readonly Entry[], cells: Sheet['cells']): boolean {
  const rows = new Set(run.map(({ row }) => row))
  const column = run[0]?.column ?? 0
  return cells.every((row, at) => {
    const said = (row[column] ?? '').trim()
    return rows.has(at) || said === '' || title.test(foldedName(said))
  })
}

/** Nothing else stands in its rows, and all that the plan says stands above them, or below. */
function standsOutside(run: readonly Entry[], cells: Sheet['cells']): boolean {
  const rows = new Set(run.map(({ row }) => row))
  const alone = run.every(({ row, column }) => (cells[row] ?? []).every((cell, at) => at === column || cell.trim() === ''))
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)]
  const full = cells.flatMap((row, at) => (row.filter((cell) => cell.trim() !== '').length > 1 ? [at] : []))
  return alone && full.length > 0 && (full.every((at) => at < top) || full.every((at) => at > bottom))
}

/** Names of networks or of stages of work are no rubrics. */
function roleOf(legend: readonly Entry[]): ColorMeanings['role'] {
  if (legend.every(({ name }) => networkNamed(name) !== null)) return 'network'
  return legend.filter(({ name }) => stageNamed(name) !== null).length * 2 > legend.length ? 'status' : 'rubric'
}
