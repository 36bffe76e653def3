import { Chart, LinearScale, LineController, type Plugin, type Scale } from 'chart.js'
import type { ChartColors } from './chart-colors.ts'
import { type DayPlaces, drawDayLine } from './day-lines.ts'
import { gapsOf } from './line-chart.tsx'

export type DaysInput = {
  /** One value a day; null where nothing is known: the line is broken there and the stretch hatched. */
  readonly values: readonly (number | null)[]
  /** The same days of the period before, dashed; may be longer or shorter. */
  readonly previous: readonly (number | null)[]
  readonly labels: readonly string[]
  /** Places named under the axis. */
  readonly ticks: readonly number[]
  /** How many of the days have come to pass: what lies ahead is left blank, not hatched. */
  readonly known: number
  readonly noData: string
  readonly yLabel: (value: number) => string
  readonly colors: ChartColors
  readonly size: { readonly width: number; readonly height: number }
}

export type DaysChartHandle = {
  /** The day under a place of the screen. */
  dayAt(clientX: number): { readonly index: number; readonly anchor: DOMRect } | null
  destroy(): void
}

const fontSize = 11

/**
 * Draws the lines; one drawing, no animation. The axes are Chart.js's; the lines are drawn over them day by day, since as its data
 * each day of a year would be an object with options of its own.
 */
export function createDaysChart(canvas: HTMLCanvasElement, input: DaysInput): DaysChartHandle {
  // A chart that went before leaves the canvas in the size it was given then.
  canvas.width = input.size.width
  canvas.height = input.size.height
  canvas.removeAttribute('style')
  Chart.register(LineController, LinearScale)
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: {
      ...{ animation: false, responsive: false, events: [] },
      layout: { padding: { top: 4, right: 6 } },
      scales: scalesOf(input),
    },
    plugins: [gapHatch(input), lines(input), dots(input)],
  })
  return { dayAt: (clientX) => dayAt(chart, { canvas, days: input.labels.length }, clientX), destroy: () => chart.destroy() }
}

/** Where the axes have put days and values; null before they are laid out. */
function placesOf({ scales: { x, y } }: Chart<'line'>): DayPlaces | null {
  if (!x || !y) return null
  const [left, zero] = [x.getPixelForValue(0), y.getPixelForValue(0)]
  return { left, perDay: x.getPixelForValue(1) - left, zero, perUnit: y.getPixelForValue(1) - zero }
}

/** The period before, dashed, and over it the period itself with its area. */
function lines({ values, previous, labels, colors }: DaysInput): Plugin<'line'> {
  return {
    id: 'lines',
    afterDatasetsDraw(chart) {
      const places = placesOf(chart)
      if (!places) return
      const before = previous.slice(0, labels.length)
      drawDayLine(chart.ctx, before, places, { color: colors.previous, width: 1.5, dash: [3, 4] })
      drawDayLine(chart.ctx, values, places, { color: colors.line, width: 2, area: `${colors.line}0b` })
    },
  }
}

const dotRadius = 3.5

/** A dot on the last known day, and on each one that stands alone. */
function dots({ values, colors }: DaysInput): Plugin<'line'> {
  const last = values.findLastIndex((value) => value !== null)
  const isAlone = (at: number) => (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
  const places = values.flatMap((value, at) => (value !== null && (at === last || isAlone(at)) ? [{ day: at, value }] : []))
  return {
    id: 'dots',
    afterDatasetsDraw(chart) {
      const at = placesOf(chart)
      if (!at) return
      const { ctx } = chart
      ctx.save()
      ctx.fillStyle = colors.line
      for (const { day, value } of places) {
        ctx.beginPath()
        ctx.arc(at.left + day * at.perDay, at.zero + value * at.perUnit, dotRadius, 0, 2 * Math.PI)
        ctx.fill()
      }
      ctx.restore()
    },
  }
}

/** What the upright axis must hold: zero, and every value of both periods. */
function extentOf({ values, previous }: DaysInput): { readonly min: number; readonly max: number } {
  let [min, max] = [0, 0]
  for (const series of [values, previous]) {
    for (const value of series) {
      min = Math.min(min, value ?? 0)
      max = Math.max(max, value ?? 0)
    }
  }
  return { min, max: min === max ? 1 : max }
}

function scalesOf(input: DaysInput) {
  const { labels, ticks, colors, yLabel } = input
  const font = { family: colors.fontFamily, size: fontSize }
  return {
    x: {
      ...{ type: 'linear' as const, min: 0, max: Math.max(1, labels.length - 1) },
      grid: { display: false },
      border: { display: false },
      ticks: {
        ...{ color: colors.words, font, maxRotation: 0, autoSkip: false },
        callback: (value: string | number) => labels[Number(value)] ?? '',
      },
      // Only the named days.
      afterBuildTicks(axis: Scale) {
        axis.ticks = ticks.map((value) => ({ value }))
      },
    },
    y: {
      ...{ beginAtZero: true, grace: '8%', border: { display: false }, grid: { color: colors.grid, drawTicks: false } },
      ticks: {
        ...{ color: colors.words, font, maxTicksLimit: 4, precision: 0, padding: 8 },
        callback: (value: string | number) => yLabel(Number(value)),
      },
      afterDataLimits(axis: Scale) {
        Object.assign(axis, extentOf(input))
      },
    },
  }
}

type Drawn = { readonly canvas: HTMLCanvasElement; readonly days: number }

function dayAt(chart: Chart<'line'>, { canvas, days }: Drawn, clientX: number): ReturnType<DaysChartHandle['dayAt']> {
  const { x } = chart.scales
  if (!x) return null
  const box = canvas.getBoundingClientRect()
  const index = Math.round(x.getValueForPixel(clientX - box.left) ?? -1)
  if (index < 0 || index >= days) return null
  return { index, anchor: new DOMRect(box.left + x.getPixelForValue(index), box.top + chart.chartArea.top, 1, chart.chartArea.height / 3) }
}

/** Hatches the days nothing is known of, and says so where there is room. */
function gapHatch(input: DaysInput): Plugin<'line'> {
  const gaps = gapsOf(input.values.slice(0, input.known))
  return {
    id: 'no-data',
    beforeDatasetsDraw(chart) {
      for (const gap of gaps) drawGap(chart, gap, input)
    },
  }
}

const hatchStep = 7

function drawGap(
  chart: Chart,
  { first, last }: { readonly first: number; readonly last: number },
  { colors, labels, noData }: DaysInput,
): void {
  const { ctx, chartArea, scales } = chart
  if (!scales.x) return
  const half = labels.length > 1 ? (scales.x.getPixelForValue(1) - scales.x.getPixelForValue(0)) / 2 : 0
  const left = Math.max(chartArea.left, scales.x.getPixelForValue(first) - half)
  const right = Math.min(chartArea.right, scales.x.getPixelForValue(last) + half)
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, chartArea.top, right - left, chartArea.height)
  ctx.clip()
  ctx.strokeStyle = colors.grid
  ctx.lineWidth = 1
  ctx.beginPath()
  for (let at = left - chartArea.height; at < right; at += hatchStep) {
    ctx.moveTo(at, chartArea.bottom)
    ctx.lineTo(at + chartArea.height, chartArea.top)
  }
  ctx.stroke()
  ctx.font = `${fontSize}px ${colors.fontFamily}`
  const width = ctx.measureText(noData).width
  if (width < right - left - 8) {
    ctx.fillStyle = colors.surface
    ctx.fillRect((left + right - width) / 2 - 4, chartArea.top + 2, width + 8, fontSize + 6)
    ctx.fillStyle = colors.words
    ctx.textAlign = 'center'
    ctx.fillText(noData, (left + right) / 2, chartArea.top + fontSize + 3)
  }
  ctx.restore()
}
