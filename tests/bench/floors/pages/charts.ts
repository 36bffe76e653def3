import { Chart, registerables } from 'chart.js'

Chart.register(...registerables)

const size = { width: 760, height: 210 }

/** Two lines over the days of a year, as numbers that lie ready. */
function numbers(days: number, seed: number): readonly number[] {
  return Array.from({ length: days }, (_, day) => 1000 + ((day * seed) % 700))
}

function draw(days: number, seed: number): Chart {
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  document.body.append(canvas)
  const labels = Array.from({ length: days }, (_, day) => String(day + 1))
  const datasets = [numbers(days, seed), numbers(days, seed + 4)].map((data) => ({
    data: [...data],
    pointRadius: 0,
    borderWidth: 2,
    cubicInterpolationMode: 'monotone' as const,
  }))
  return new Chart(canvas, { type: 'line', data: { labels, datasets }, options: { animation: false, responsive: false } })
}

/** Draws both charts anew; answers the time until they were painted, ms. */
function benchDraw(days: number): Promise<number> {
  return new Promise((resolve) => {
    const since = performance.now()
    const charts = [draw(days, 37), draw(days, 53)]
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

Object.assign(globalThis, { benchDraw })
