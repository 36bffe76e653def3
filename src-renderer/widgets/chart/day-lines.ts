/** Where days and values lie on a canvas, CSS px: day `i` at `left + i * perDay`, value `v` at `zero + v * perUnit`. */
export type DayPlaces = { readonly left: number; readonly perDay: number; readonly zero: number; readonly perUnit: number }

export type DayLineStyle = {
  readonly color: string
  readonly width: number
  readonly dash?: readonly number[]
  /** Colour of the area down to zero; left out: none. */
  readonly area?: string
}

/** Nearer to each other than this, px, days are joined by straight pieces: a bow between them could not be seen. */
const bowPx = 3

/** Draws one value a day as a line that is broken where nothing is known; a day that stands alone is left out. */
export function drawDayLine(
  ctx: CanvasRenderingContext2D,
  values: readonly (number | null)[],
  places: DayPlaces,
  style: DayLineStyle,
): void {
  ctx.save()
  ctx.strokeStyle = style.color
  ctx.lineWidth = style.width
  ctx.lineJoin = 'round'
  ctx.setLineDash([...(style.dash ?? [])])
  for (const { first, heights } of stretchesOf(values, places)) {
    const from = places.left + first * places.perDay
    const line = new Path2D()
    if (places.perDay < bowPx) trace(line, heights, from, places.perDay)
    else bend(line, heights, from, places.perDay)
    if (style.area !== undefined) {
      const under = new Path2D(line)
      under.lineTo(from + (heights.length - 1) * places.perDay, places.zero)
      under.lineTo(from, places.zero)
      ctx.fillStyle = style.area
      ctx.fill(under)
    }
    ctx.stroke(line)
  }
  ctx.restore()
}

type Stretch = { readonly first: number; readonly heights: readonly number[] }

/** Days in a row of which something is known, two or more, as heights on the canvas. */
function stretchesOf(values: readonly (number | null)[], { zero, perUnit }: DayPlaces): readonly Stretch[] {
  const stretches: { first: number; heights: number[] }[] = []
  let open: { first: number; heights: number[] } | null = null
  for (const [day, value] of values.entries()) {
    if (value === null) open = null
    else if (open) open.heights.push(zero + value * perUnit)
    else {
      open = { first: day, heights: [zero + value * perUnit] }
      stretches.push(open)
    }
  }
  return stretches.filter(({ heights }) => heights.length > 1)
}

function trace(line: Path2D, heights: readonly number[], from: number, step: number): void {
  for (const [i, height] of heights.entries()) {
    if (i === 0) line.moveTo(from, height)
    else line.lineTo(from + i * step, height)
  }
}

function bend(line: Path2D, heights: readonly number[], from: number, step: number): void {
  const slopes = monotoneSlopes(heights)
  const third = step / 3
  for (const [i, height] of heights.entries()) {
    const x = from + i * step
    const [before, slope] = [heights[i - 1], slopes[i] ?? 0]
    if (before === undefined) line.moveTo(x, height)
    else line.bezierCurveTo(x - 2 * third, before + (slopes[i - 1] ?? 0) / 3, x - third, height - slope / 3, x, height)
  }
}

/**
 * Slopes, per day, of a curve through heights that lie a day apart which never goes beyond two neighbours (Fritsch and Carlson,
 * Monotone piecewise cubic interpolation, 1980).
 */
export function monotoneSlopes(heights: readonly number[]): readonly number[] {
  const rises = heights.slice(1).map((height, i) => height - (heights[i] ?? height))
  const slopes = heights.map((_, i) => {
    const [before, after] = [rises[i - 1], rises[i]]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    return before * after <= 0 ? 0 : (before + after) / 2
  })
  for (const [i, rise] of rises.entries()) {
    const [start, end] = [slopes[i] ?? 0, slopes[i + 1] ?? 0]
    const steepness = rise === 0 ? 0 : Math.hypot(start, end) / Math.abs(rise)
    const part = rise === 0 ? 0 : steepness > 3 ? 3 / steepness : 1
    slopes[i] = start * part
    slopes[i + 1] = end * part
  }
  return slopes
}
