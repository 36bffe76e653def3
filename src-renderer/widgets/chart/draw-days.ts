import {
  CategoryScale,
  Chart,
  type ChartDataset,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  type Point,
  PointElement,
  type Scale,
} from 'chart.js'
import type { ChartColors } from './chart-colors.ts'
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

/** Draws the lines; one drawing, no animation. */
export function createDaysChart(canvas: HTMLCanvasElement, input: DaysInput): DaysChartHandle {
  // A chart that went before leaves the canvas in the size it was given then.
  canvas.width = input.size.width
  canvas.height = input.size.height
  canvas.removeAttribute('style')
  Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale, Filler)
  const chart = new Chart(canvas, {
    type: 'line',
    data: { labels: [...input.labels], datasets: datasetsOf(input) },
    options: {
      // Numbers in the order of the days: nothing to read out of them, nothing to sort.
      ...{ animation: false, responsive: false, events: [], normalized: true, parsing: false },
      layout: { padding: { top: 4, right: 6 } },
      scales: scalesOf(input),
    },
    plugins: [gapHatch(input), dots(input)],
  })
  return { dayAt: (clientX) => dayAt(chart, canvas, clientX), destroy: () => chart.destroy() }
}

function datasetsOf({ values, previous, labels, colors }: DaysInput): ChartDataset<'line', Point[]>[] {
  const common = { spanGaps: false, cubicInterpolationMode: 'monotone' as const, borderJoinStyle: 'round' as const, pointRadius: 0 }
  return [
    {
      ...common,
      data: pointsOf(values),
      ...{ borderColor: colors.line, borderWidth: 2, backgroundColor: `${colors.line}0b`, fill: 'origin' },
    },
    {
      ...common,
      data: pointsOf(previous.slice(0, labels.length)),
      ...{ borderColor: colors.previous, borderWidth: 1.5, borderDash: [3, 4] },
    },
  ]
}

/** A day without a value is a point nowhere, which breaks the line. */
function pointsOf(values: readonly (number | null)[]): Point[] {
  return values.map((value, x) => ({ x, y: value ?? Number.NaN }))
}

const dotRadius = 3.5

/** A dot on the last known day, and on each one that stands alone. One by one as radii, every point would be styled for itself. */
function dots({ values, colors }: DaysInput): Plugin<'line'> {
  const last = values.findLastIndex((value) => value !== null)
  const isAlone = (at: number) => (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
  const places = values.flatMap((value, at) => (value !== null && (at === last || isAlone(at)) ? [{ at, value }] : []))
  return {
    id: 'dots',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return
      ctx.save()
      ctx.fillStyle = colors.line
      for (const { at, value } of places) {
        ctx.beginPath()
        ctx.arc(x.getPixelForValue(at), y.getPixelForValue(value), dotRadius, 0, 2 * Math.PI)
        ctx.fill()
      }
      ctx.restore()
    },
  }
}

function scalesOf({ ticks, colors, yLabel }: DaysInput) {
  const font = { family: colors.fontFamily, size: fontSize }
  return {
    x: {
      grid: { display: false },
      border: { display: false },
      ticks: { color: colors.words, font, maxRotation: 0, autoSkip: false },
      // Only the named days: a year has hundreds, and each tick is measured.
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
    },
  }
}

function dayAt(chart: Chart<'line'>, canvas: HTMLCanvasElement, clientX: number): ReturnType<DaysChartHandle['dayAt']> {
  const { x } = chart.scales
  if (!x) return null
  const box = canvas.getBoundingClientRect()
  const index = x.getValueForPixel(clientX - box.left)
  if (index === undefined || index < 0 || index >= (chart.data.labels?.length ?? 0)) return null
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
