import {
  CategoryScale,
  Chart,
  type ChartDataset,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
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
      ...{ animation: false, responsive: false, events: [], normalized: true },
      layout: { padding: { top: 4, right: 6 } },
      scales: scalesOf(input),
    },
    plugins: [gapHatch(input)],
  })
  return { dayAt: (clientX) => dayAt(chart, canvas, clientX), destroy: () => chart.destroy() }
}

function datasetsOf({ values, previous, labels, colors }: DaysInput): ChartDataset<'line'>[] {
  const last = values.findLastIndex((value) => value !== null)
  const common = { spanGaps: false, cubicInterpolationMode: 'monotone' as const, borderJoinStyle: 'round' as const }
  const isAlone = (at: number) => values[at] !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
  return [
    {
      ...common,
      data: [...values],
      ...{ borderColor: colors.line, borderWidth: 2, backgroundColor: `${colors.line}0b`, fill: 'origin' },
      pointRadius: values.map((_, at) => (at === last || isAlone(at) ? 3.5 : 0)),
      ...{ pointBackgroundColor: colors.line, pointBorderWidth: 0 },
    },
    {
      ...common,
      data: previous.slice(0, labels.length),
      ...{ borderColor: colors.previous, borderWidth: 1.5, borderDash: [3, 4], pointRadius: 0 },
    },
  ]
}

function scalesOf({ labels, ticks, colors, yLabel }: DaysInput) {
  const font = { family: colors.fontFamily, size: fontSize }
  const named = new Set(ticks)
  return {
    x: {
      grid: { display: false },
      border: { display: false },
      ticks: {
        ...{ color: colors.words, font, maxRotation: 0, autoSkip: false },
        callback: (_value: unknown, index: number) => (named.has(index) ? (labels[index] ?? '') : null),
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
