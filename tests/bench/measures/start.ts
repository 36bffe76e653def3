import type { DebuggedPage } from '../stage/cdp.ts'
import { type StartedElectron, startElectron } from '../stage/electron.ts'
import { floorSearch } from '../stage/floor-month.ts'
import type { Bench, Measured } from '../stage/measure.ts'
import { paintProbe, type Seen } from '../stage/probe.ts'

const lateMs = 60_000
/** How long after the last picture memory is read. */
const settleMs = 5000
/** In how many rounds memory is read: it hardly differs between them, and each reading takes `settleMs` twice. */
const memoryRuns = 5

const probe = paintProbe([
  { what: 'frame', page: '/app.html', selector: 'nav a', hit: false },
  { what: 'card', page: '/app.html', selector: '[role="cell"] [data-card]', hit: true },
  { what: 'inspector', page: '/app.html', selector: 'section[aria-label="Пост"] h2, [role="region"][aria-label="Пост"] h2', hit: false },
  { what: 'frame', page: '/blank.html', selector: 'nav a', hit: false },
  { what: 'card', page: '/month.html', selector: '[role="cell"] [role="button"]', hit: true },
  { what: 'card', page: '/month-by-port.html', selector: '[role="cell"] [role="button"]', hit: true },
])

type Looks = { readonly frame: number[]; readonly card: number[]; readonly inspector: number[]; readonly megabytes: number[] }
const noLooks = (): Looks => ({ frame: [], card: [], inspector: [], megabytes: [] })

/** From the spawn of the process to the frame and to a card that can be clicked; memory once all is still. */
export async function measureStart(bench: Bench, wanted: (name: string) => boolean): Promise<readonly Measured[]> {
  const ours = noLooks()
  const month = noLooks()
  const blank = noLooks()
  const near = noLooks()
  const search = `--search=${floorSearch(bench.filled, bench.filled.month)}`
  const hidden = ['--hidden=reader', search]
  // The first round warms the disk's cache and Chromium's own caches, and the program stays as long as a person would; it does not count.
  for (let run = 0; run <= bench.runs; run += 1) {
    const warm = run === 0
    const withMemory = wanted('memory') && !warm && run <= memoryRuns
    await lookAtProgram(bench, warm ? noLooks() : ours, withMemory ? 'memory' : warm ? 'stay' : 'go')
    if (wanted('start')) {
      await lookAtFloor(bench, warm ? noLooks() : month, ['--page=month', search], 'card')
      await lookAtFloor(bench, warm ? noLooks() : near, ['--page=month-by-port', ...hidden], 'card')
    }
    if (wanted('frame') || withMemory) await lookAtFloor(bench, warm ? noLooks() : blank, ['--page=blank'], 'frame', withMemory)
    if (wanted('frame')) await lookAtFloor(bench, warm ? noLooks() : near, ['--page=blank', ...hidden], 'frame')
    bench.say(
      `start ${run}/${bench.runs}: frame ${last(ours.frame)}/${last(blank.frame)}, card ${last(ours.card)}/${last(month.card)}, MB ${last(ours.megabytes)}/${last(blank.megabytes)}`,
    )
  }
  const rows = bench.filled.posts
  const clicked = `a click then opens the inspector in ${Math.round(ours.inspector.reduce((sum, one) => sum + one, 0) / ours.inspector.length)} ms`
  const all: readonly Measured[] = [
    {
      ...{ name: 'start', goal: 1.6, rows, ours: ours.card, floor: month.card, note: clicked },
      nearer: { what: 'a hidden page reads the month and hands it over', floor: near.card },
    },
    {
      name: 'frame',
      goal: 1.3,
      rows,
      ours: ours.frame,
      floor: blank.frame,
      note: 'the rail as the last run left it, its links at work, against a blank window drawn',
      nearer: { what: 'a blank window and a hidden page', floor: near.frame },
    },
    {
      name: 'memory',
      unit: 'MB',
      goal: 1.8,
      rows,
      ours: ours.megabytes,
      floor: blank.megabytes,
      note: `PSS of all processes ${settleMs / 1000} s after the calendar stood`,
    },
  ]
  return all.filter(({ name }) => wanted(name))
}

async function lookAtProgram(bench: Bench, looks: Looks, then: 'memory' | 'stay' | 'go'): Promise<void> {
  const program = await startElectron({ executable: bench.executable, app: bench.program, dataFolder: bench.ownData, probe })
  try {
    const frame = await seen(program, 'frame')
    looks.frame.push(frame.at - program.spawnedAt)
    // The program opens where it was left, be it by a measure that was cut off; the next rounds open on the month.
    if (then === 'stay') await frame.page.evaluate(`void (location.hash = '#/calendar/month/${bench.filled.month}-01')`)
    const card = await seen(program, 'card')
    looks.card.push(card.at - program.spawnedAt)
    if (then === 'memory') await takeMemory(program, looks)
    if (then === 'stay') await settled()
    const clickedAt = performance.timeOrigin + performance.now()
    await card.page.click(card.x, card.y)
    looks.inspector.push((await seen(program, 'inspector')).at - clickedAt)
  } finally {
    await program.quit()
  }
}

async function lookAtFloor(bench: Bench, looks: Looks, words: readonly string[], what: 'card' | 'frame', memory = false): Promise<void> {
  const floor = await startElectron({ executable: bench.executable, app: bench.floors.window, words, dataFolder: bench.floorData, probe })
  try {
    looks[what].push((await seen(floor, what)).at - floor.spawnedAt)
    if (memory) await takeMemory(floor, looks)
  } finally {
    await floor.quit()
  }
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, settleMs))
}

async function takeMemory(started: StartedElectron, looks: Looks): Promise<void> {
  await settled()
  const taken = await started.pss()
  if (taken === null) throw new Error('this user may not read the memory of sandboxed processes')
  looks.megabytes.push(taken.bytes / 2 ** 20)
}

async function seen(started: StartedElectron, what: string): Promise<Seen & { readonly page: DebuggedPage }> {
  const told = await started.debugger.told(what, lateMs)
  return { ...(told.value as Seen), page: told.page }
}

function last(values: readonly number[]): string {
  return (values.at(-1) ?? Number.NaN).toFixed(0)
}
