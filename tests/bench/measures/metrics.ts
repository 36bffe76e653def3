import { join } from 'node:path'
import type { EpochMs } from '#shared/kernel/time.ts'
import { startElectron } from '../stage/electron.ts'
import { filledAt } from '../stage/fifty-thousand.ts'
import { keptProfile } from '../stage/filled-profile.ts'
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
  await keptProfile(dataFolder, { filled, now, rows: metricsRows(filled, now) })
  const [ours, floor]: [number[], number[]] = [[], []]
  // In turns of a few runs each: the window in front keeps the other one from painting, so they cannot stand side by side.
  for (let turn = 0; turn < turns; turn += 1) {
    const runs = Math.ceil(bench.runs / turns)
    ours.push(...(await ourTimes(bench, { dataFolder, runs, last: year.last, days: year.days })))
    floor.push(...(await bareTimes(bench, { runs, days: year.days })))
  }
  const note =
    'from click to painted charts of a year against the year before, all sums made; floor: bare Chart.js, the same charts, numbers ready'
  return [{ name: 'metrics', goal: 1.5, rows: metricsChannels * year.days * 2, ours, floor, note }]
}

const turns = 2

type OurRuns = { readonly dataFolder: string; readonly runs: number; readonly last: string; readonly days: number }

async function ourTimes(bench: Bench, { dataFolder, runs, last, days }: OurRuns): Promise<readonly number[]> {
  const program = await startElectron({ executable: bench.executable, app: bench.program, dataFolder, probe })
  try {
    const { page } = await program.debugger.told('page', lateMs)
    const times: number[] = []
    for (let run = 0; run <= runs; run += 1) {
      await page.evaluate(show(`month/${last}`, 31))
      times.push(await page.evaluate<number>(show(`year/${last}`, days)))
    }
    // The first time loads and compiles the code.
    return times.slice(1)
  } finally {
    await program.quit()
  }
}

async function bareTimes(bench: Bench, { runs, days }: Pick<OurRuns, 'runs' | 'days'>): Promise<readonly number[]> {
  const { executable, floors, floorData } = bench
  const floor = await startElectron({ executable, app: floors.window, words: ['--page=charts'], dataFolder: floorData, probe })
  try {
    const { page } = await floor.debugger.told('floor', lateMs)
    const times: number[] = []
    for (let run = 0; run <= runs; run += 1) times.push(await page.evaluate<number>(`benchDraw(${days})`))
    return times.slice(1)
  } finally {
    await floor.quit()
  }
}
