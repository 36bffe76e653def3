import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { EpochMs } from '#shared/kernel/time.ts'
import { startElectron } from '../stage/electron.ts'
import { filledAt } from '../stage/fifty-thousand.ts'
import { fillProfile } from '../stage/filled-profile.ts'
import type { Bench, Measured } from '../stage/measure.ts'
import { countedYear, metricsChannels, metricsRows } from '../stage/metrics-year.ts'

const lateMs = 120_000
/** Posts of the workspace beside its figures: two months and a half, so that this month has some. */
const posts = 2500

/** Tells when the pages stand and are shown (a card is drawn in a frame); the times are taken inside them. */
const probe = `
if (location.pathname.endsWith('/app.html')) {
  const look = () => (document.querySelector('[data-card]') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  requestAnimationFrame(look)
}
if (location.pathname.endsWith('/charts.html')) addEventListener('load', () => benchTell('{"what":"floor","value":null}'))`

/** Goes to a period and waits until both of its charts stand and were painted; answers how long that took. */
const show = (params: string, days: number) => `new Promise((resolve) => {
  const since = performance.now()
  location.hash = '#/metrics/${params}'
  const look = () =>
    document.querySelectorAll('canvas[data-days="${days}"]').length < 2
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - since)))
  requestAnimationFrame(look)
})`

/** The Metrics room from a month to a year of figures, against Chart.js drawing the same charts from ready numbers. */
export async function measureMetrics(bench: Bench): Promise<readonly Measured[]> {
  const now = Date.now() as EpochMs
  const filled = filledAt(now, posts)
  const year = countedYear(filled, now)
  const dataFolder = join(bench.ownData, '..', 'metrics')
  await mkdir(dataFolder, { recursive: true })
  await fillProfile(dataFolder, filled, now, metricsRows(filled, now))
  const { executable } = bench
  const program = await startElectron({ executable, app: bench.program, dataFolder, probe })
  const { page } = await program.debugger.told('page', lateMs)
  // Once ours stands: two windows that come up together keep each other from being shown.
  const floor = await startElectron({ executable, app: bench.floors.window, words: ['--page=charts'], dataFolder: bench.floorData, probe })
  try {
    const bare = (await floor.debugger.told('floor', lateMs)).page
    const [ours, floors]: [number[], number[]] = [[], []]
    for (let run = 0; run <= bench.runs; run += 1) {
      await page.evaluate(show(`month/${year.last}`, 31))
      const ms = await page.evaluate<number>(show(`year/${year.last}`, year.days))
      const bareMs = await bare.evaluate<number>(`benchDraw(${year.days})`)
      // The first time both load and compile their code.
      if (run === 0) continue
      ours.push(ms)
      floors.push(bareMs)
    }
    const note =
      'from click to painted charts of a year against the year before, all sums made; floor: bare Chart.js, the same charts, numbers ready'
    return [{ name: 'metrics', goal: 1.5, rows: metricsChannels * year.days * 2, ours, floor: floors, note }]
  } finally {
    await program.quit()
    await floor.quit()
  }
}
