import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { EpochMs } from '#shared/kernel/time.ts'
import { startElectron } from '../stage/electron.ts'
import { filledAt } from '../stage/fifty-thousand.ts'
import { keptProfile } from '../stage/filled-profile.ts'
import type { Bench, Measured } from '../stage/measure.ts'
import { countedYear, metricsChannels, metricsRows } from '../stage/metrics-year.ts'
import { median } from '../stage/stats.ts'

const lateMs = 120_000
/** Posts of the workspace beside its figures: two months and a half, so that this month has some. */
const posts = 2500

/** Tells when the pages stand and are shown (a card is drawn in a frame); the times are taken inside them. */
const probe = `
if (location.pathname.endsWith('/app.html')) {
  const look = () => (document.querySelector('[data-card]') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  requestAnimationFrame(look)
}
if (/\\/charts(-by-port)?\\.html$/.test(location.pathname)) addEventListener('load', () => benchTell('{"what":"floor","value":null}'))`

/** A page keeps an answer for a second after nobody asks for it any more; after so long the sums are made anew. */
const forgottenMs = 1500

/**
 * Goes to a period and waits until both charts of its figures stand and were painted; answers how long that took. Both sides wait for
 * two frames after the charts were drawn: here too that begins when they are drawn, not with the frame that would find them.
 */
const show = (params: string, days: number) => `new Promise((resolve) => {
  const since = performance.now()
  const drawn = new MutationObserver(() => {
    if (document.querySelectorAll('canvas[data-days="${days}"]').length < 2) return
    drawn.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - since)))
  })
  drawn.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-days'] })
  location.hash = '#/metrics/${params}'
})`

/** The Metrics room from a month to a year of figures, against Chart.js drawing the same charts from ready numbers. */
export async function measureMetrics(bench: Bench): Promise<readonly Measured[]> {
  const now = Date.now() as EpochMs
  const filled = filledAt(now, posts)
  const year = countedYear(filled, now)
  const dataFolder = join(bench.ownData, '..', 'metrics')
  await keptProfile(dataFolder, { filled, now, rows: metricsRows(filled, now) })
  const [ours, floor, read, near]: [number[], number[], number[], number[]] = [[], [], [], []]
  // In turns of a few runs each: the window in front keeps the other one from painting, so they cannot stand side by side.
  for (let turn = 0; turn < turns; turn += 1) {
    const runs = Math.ceil(bench.runs / turns)
    ours.push(...(await ourTimes(bench, { dataFolder, runs, last: year.last, days: year.days })))
    const bare = await bareTimes(bench, { runs, days: year.days })
    floor.push(...bare.ready)
    read.push(...bare.read)
    near.push(...(await handedTimes(bench, { runs, days: year.days })))
  }
  const alone = `${median(read).toFixed(0)} ms where the page itself reads them by raw IndexedDB and adds them up`
  const note = `from click to painted charts of a year against the year before, all sums made; floor: bare Chart.js, the same charts, numbers ready; ${alone}`
  const rows = metricsChannels * year.days * 2
  const nearer = { what: 'the same, its ready numbers asked of a hidden page over a port', floor: near }
  return [{ name: 'metrics', goal: 1.5, rows, ours, floor, note, nearer }]
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
      await after(forgottenMs)
      times.push(await page.evaluate<number>(show(`year/${last}`, days)))
      await after(forgottenMs)
    }
    // The first time loads and compiles the code.
    return times.slice(1)
  } finally {
    await program.quit()
  }
}

type BareTimes = { readonly ready: readonly number[]; readonly read: readonly number[] }

async function bareTimes(bench: Bench, { runs, days }: Pick<OurRuns, 'runs' | 'days'>): Promise<BareTimes> {
  const { executable, floors, floorData } = bench
  const floor = await startElectron({ executable, app: floors.window, words: ['--page=charts'], dataFolder: floorData, probe })
  try {
    const { page } = await floor.debugger.told('floor', lateMs)
    await page.evaluate(`benchFillDays(${days}, ${metricsChannels})`)
    const [ready, read]: [number[], number[]] = [[], []]
    for (let run = 0; run <= runs; run += 1) {
      ready.push(await page.evaluate<number>(`benchDraw(${days})`))
      await after(forgottenMs)
      read.push(await page.evaluate<number>(`benchReadAndDraw(${days})`))
      await after(forgottenMs)
    }
    return { ready: ready.slice(1), read: read.slice(1) }
  } finally {
    await floor.quit()
  }
}

/** The hidden page has the numbers ready, so that only asking, handing over and drawing are counted. */
async function handedTimes(bench: Bench, { runs, days }: Pick<OurRuns, 'runs' | 'days'>): Promise<readonly number[]> {
  const { executable, floors, floorData } = bench
  const words = ['--page=charts-by-port', '--hidden=lines-reader']
  const floor = await startElectron({ executable, app: floors.window, words, dataFolder: floorData, probe })
  try {
    const { page } = await floor.debugger.told('floor', lateMs)
    const times: number[] = []
    for (let run = 0; run <= runs; run += 1) {
      times.push(await page.evaluate<number>(`benchAskAndDraw(${days})`))
      await after(forgottenMs)
    }
    return times.slice(1)
  } finally {
    await floor.quit()
  }
}
