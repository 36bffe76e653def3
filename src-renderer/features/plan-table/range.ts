/** A cell by its place: line and column as shown, from 0. */
export type Spot = { readonly line: number; readonly column: number }

/** A selection: `focus` is where the keyboard stands, `anchor` the corner it began at. */
export type Selection = { readonly anchor: Spot; readonly focus: Spot }

/** A selection as a rectangle, all bounds included. */
export type Box = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

export type Size = { readonly lines: number; readonly columns: number }

export const firstSpot: Selection = { anchor: { line: 0, column: 0 }, focus: { line: 0, column: 0 } }

export function boxOf({ anchor, focus }: Selection): Box {
  return {
    top: Math.min(anchor.line, focus.line),
    bottom: Math.max(anchor.line, focus.line),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  }
}

export function isOne({ top, bottom, left, right }: Box): boolean {
  return top === bottom && left === right
}

/** Moves the focus, alone or (extending) away from its anchor; it stops at the edges. */
export function moved(
  { anchor, focus }: Selection,
  by: { readonly lines?: number; readonly columns?: number },
  how: { readonly extend: boolean; readonly size: Size },
): Selection {
  const to = within({ line: focus.line + (by.lines ?? 0), column: focus.column + (by.columns ?? 0) }, how.size)
  return { anchor: how.extend ? anchor : to, focus: to }
}

/** The nearest spot there is. */
export function within({ line, column }: Spot, { lines, columns }: Size): Spot {
  return { line: Math.max(0, Math.min(line, lines - 1)), column: Math.max(0, Math.min(column, columns - 1)) }
}

/** The next cell in reading order, forwards or back, going round at the end of a line. */
export function nextCell({ line, column }: Spot, by: 1 | -1, { lines, columns }: Size): Spot {
  const at = Math.max(0, Math.min(line * columns + column + by, lines * columns - 1))
  return { line: Math.floor(at / columns), column: at % columns }
}
