import { CategoryScale, Chart, Filler, LinearScale, LineController, LineElement, type Plugin, PointElement } from 'chart.js'
import { useEffect, useRef } from 'react'

export type LineChartProps = {
  readonly labels: readonly string[]
  /** One value a label; null where nothing is known: the line is broken there and the stretch hatched. */
  readonly values: readonly (number | null)[]
  /** How many of the labels have come to pass; what lies ahead is left blank, not hatched. */
  readonly known: number
  /** Indexes of the labels that are written under the axis. */
  readonly ticks: readonly number[]
  /** The same days of the period before, dashed; left out when there is none. */
  readonly previous?: readonly (number | null)[]
  /** Colours as CSS values: a canvas knows no variables. */
  readonly colors: { readonly line: string; readonly previous: string; readonly grid: string; readonly words: string }
  /** Words over a stretch without data. */
  readonly noData: string
  readonly fontFamily: string
  /** A value beside its grid line, in the words of the report. */
  readonly yLabel: (value: number) => string
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number; readonly font: number }
  /** What the picture shows, for people who do not see it. */
  readonly label: string
  readonly onDrawn?: () => void
}

/**
 * A line by day. Printed as vectors: Chromium records a canvas as drawing commands when it is drawn anew in
 * `beforeprint`; drawn earlier it would print as a 96 ppi bitmap.
 */
export function LineChart(props: LineChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { labels, values, known, ticks, previous, colors, noData, fontFamily, yLabel, size, onDrawn } = props
  useEffect(() => {
    if (!canvas.current) return
    const chart = createChart(canvas.current, {
      labels,
      values,
      known,
      ticks,
      ...(previous ? { previous } : {}),
      colors,
      noData,
      fontFamily,
      yLabel,
      size,
    })
    const redraw = () => {
      chart.resize(size.width, size.height)
      chart.draw()
    }
    addEventListener('beforeprint', redraw)
    onDrawn?.()
    return () => {
      removeEventListener('beforeprint', redraw)
      chart.destroy()
    }
  }, [labels, values, known, ticks, previous, colors, noData, fontFamily, yLabel, size, onDrawn])
  return <canvas ref={canvas} width={size.width} height={size.height} role="img" aria-label={props.label} />
}

type ChartInput = Omit<LineChartProps, 'label' | 'onDrawn'>

function createChart(canvas: HTMLCanvasElement, input: ChartInput): Chart {
  Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale, Filler)
  const { colors, size } = input
  const font = { family: input.fontFamily, size: size.font }
  const lastKnown = input.values.findLastIndex((value) => value !== null)
  const common = { spanGaps: false, cubicInterpolationMode: 'monotone' as const, borderJoinStyle: 'round' as const }
  return new Chart(canvas, {
    type: 'line',
    data: {
      labels: [...input.labels],
      datasets: [
        {
          ...common,
          data: [...input.values],
          borderColor: colors.line,
          borderWidth: 2,
          backgroundColor: `${colors.line}0b`,
          fill: 'origin',
          pointRadius: (context) => (context.dataIndex === lastKnown || isLonely(input.values, context.dataIndex) ? 3.5 : 0),
          pointBackgroundColor: colors.line,
          pointBorderWidth: 0,
        },
        ...(input.previous
          ? [{ ...common, data: [...input.previous], borderColor: colors.previous, borderWidth: 1.5, borderDash: [3, 4], pointRadius: 0 }]
          : []),
      ],
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      layout: { padding: { top: size.font, right: 4 } },
      scales: {
        x: {
          grid: { display: false },
          border: { display: false },
          ticks: {
            ...{ color: colors.words, font, maxRotation: 0, autoSkip: false },
            callback: (_value, index) => (input.ticks.includes(index) ? (input.labels[index] ?? '') : ''),
          },
        },
        y: {
          beginAtZero: true,
          grace: '8%',
          border: { display: false },
          grid: { color: colors.grid, drawTicks: false },
          ticks: {
            ...{ color: colors.words, font, maxTicksLimit: 4, precision: 0, padding: 8 },
            callback: (value) => input.yLabel(Number(value)),
          },
        },
      },
    },
    plugins: [noDataHatch(input)],
  })
}

function isLonely(values: readonly (number | null)[], at: number): boolean {
  return values[at] !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
}

/** First and last index of every run of nulls. */
export function gapsOf(values: readonly (number | null)[]): readonly { readonly first: number; readonly last: number }[] {
  const gaps: { first: number; last: number }[] = []
  for (const [index, value] of values.entries()) {
    if (value !== null) continue
    const open = gaps.at(-1)
    if (open && open.last === index - 1) open.last = index
    else gaps.push({ first: index, last: index })
  }
  return gaps
}

function noDataHatch(input: ChartInput): Plugin<'line'> {
  return {
    id: 'no-data',
    beforeDatasetsDraw(chart) {
      for (const gap of gapsOf(input.values.slice(0, input.known))) drawGap(chart, gap, input)
    },
  }
}

function drawGap(chart: Chart, gap: { readonly first: number; readonly last: number }, input: ChartInput): void {
  const { ctx, chartArea, scales } = chart
  const x = scales.x
  if (!x) return
  const half = input.labels.length > 1 ? (x.getPixelForValue(1) - x.getPixelForValue(0)) / 2 : 0
  const left = Math.max(chartArea.left, x.getPixelForValue(gap.first) - half)
  const right = Math.min(chartArea.right, x.getPixelForValue(gap.last) + half)
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, chartArea.top, right - left, chartArea.height)
  ctx.clip()
  ctx.strokeStyle = input.colors.grid
  ctx.lineWidth = 1
  ctx.beginPath()
  for (let at = left - chartArea.height; at < right; at += 7) {
    ctx.moveTo(at, chartArea.bottom)
    ctx.lineTo(at + chartArea.height, chartArea.top)
  }
  ctx.stroke()
  ctx.fillStyle = input.colors.words
  ctx.font = `${input.size.font}px ${input.fontFamily}`
  ctx.textAlign = 'center'
  if (ctx.measureText(input.noData).width < right - left - 8)
    ctx.fillText(input.noData, (left + right) / 2, chartArea.top + input.size.font + 4)
  ctx.restore()
}
