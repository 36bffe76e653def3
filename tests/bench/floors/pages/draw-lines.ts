import { Chart, registerables } from 'chart.js'

Chart.register(...registerables)

const size = { width: 760, height: 210 }

/** What one chart shows: a value a day, and the same of the year before. */
export type Lines = readonly [now: readonly number[], before: readonly number[]]

/** Two lines over the days of a year, as numbers that lie ready. */
export function numbers(days: number, seed: number): Lines {
  const line = (step: number) => Array.from({ length: days }, (_, day) => 1000 + ((day * step) % 700))
  return [line(seed), line(seed + 4)]
}

function draw(lines: Lines): Chart {
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  document.body.append(canvas)
  const labels = Array.from({ length: lines[0].length }, (_, day) => String(day + 1))
  const datasets = lines.map((data) => ({
    data: [...data],
    pointRadius: 0,
    borderWidth: 2,
    cubicInterpolationMode: 'monotone' as const,
  }))
  return new Chart(canvas, { type: 'line', data: { labels, datasets }, options: { animation: false, responsive: false } })
}

/** Draws charts anew; answers the time from `since` until they were painted, ms. */
export function painted(since: number, both: readonly Lines[]): Promise<number> {
  return new Promise((resolve) => {
    const charts = both.map(draw)
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve(performance.now() - since)
        for (const chart of charts) {
          chart.destroy()
          chart.canvas.remove()
        }
      }),
    )
  })
}
