import { dayMaxEvents } from '#renderer/widgets/calendar/card-density.ts'
import { addMonths } from '#shared/domain/time/wall-time.ts'
import type { MonthKey } from '#shared/kernel/time.ts'
import type { DebuggedPage } from '../stage/cdp.ts'
import { type StartedElectron, startElectron } from '../stage/electron.ts'
import { floorSearch, shownWeeks } from '../stage/floor-month.ts'
import type { Bench, Measured } from '../stage/measure.ts'

const lateMs = 60_000
/** Between two steps of a person who looks at what a month holds, ms. */
const lookMs = 900
const leastRuns = 15
const visitedMonths = 24
/** How long after the last picture memory is read. */
const settleMs = 3000

/** Tells when the page has drawn its first cards. */
const probe = `addEventListener('load', () => {
  const look = () => (document.querySelector('[data-card], .floor-card') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  look()
})`

/** The next month drawn, from the click to its cards painted; and memory after two years of months against after the first. */
export async function measureCalendar(bench: Bench, wanted: (name: string) => boolean): Promise<readonly Measured[]> {
  const months = wanted('calendar-next-month') ? [await measureNextMonth(bench)] : []
  const memory = wanted('calendar-memory') ? [await measureMemory(bench)] : []
  return [...months, ...memory]
}

async function measureNextMonth(bench: Bench): Promise<Measured> {
  const { month, nextMonth } = bench.filled
  const ours: number[] = []
  const floor: number[] = []
  const program = await openProgram(bench)
  const rowHeight = await program.page.evaluate<number>(`document.querySelector('[role="cell"][data-date]').clientHeight`)
  // Every day of the filled months has many more posts than a row shows.
  const most = dayMaxEvents(rowHeight, new Map())
  const bare = await openFloor(bench, most)
  try {
    for (let run = 0; run <= Math.max(bench.runs, leastRuns); run += 1) {
      const mine = await step(program.page, `document.querySelector('button[aria-label="Следующий месяц"]').click()`, cardsOf(nextMonth))
      await step(program.page, `document.querySelector('button[aria-label="Предыдущий месяц"]').click()`, cardsOf(month))
      const theirs = await step(bare.page, 'floorStep(1)', cardsOf(nextMonth))
      await step(bare.page, 'floorStep(-1)', cardsOf(month))
      // The first round warms both up.
      if (run === 0) continue
      ours.push(mine)
      floor.push(theirs)
    }
  } finally {
    await program.started.quit()
    await bare.started.quit()
  }
  const note = `from the click to the cards painted; dayMaxEvents ${String(most)} in both, the floor's events in memory`
  return { name: 'calendar-next-month', goal: 1.2, rows: 1000, ours, floor, note }
}

async function measureMemory(bench: Bench): Promise<Measured> {
  const after: number[] = []
  const first: number[] = []
  for (let run = 0; run < Math.min(bench.runs, 3); run += 1) {
    const { started, page } = await openProgram(bench)
    try {
      first.push(await megabytes(started, page))
      let month: MonthKey = bench.filled.month
      for (let visited = 0; visited < visitedMonths; visited += 1) {
        month = addMonths(month, -1)
        await step(page, `document.querySelector('button[aria-label="Предыдущий месяц"]').click()`, cardsOf(month))
      }
      after.push(await megabytes(started, page))
    } finally {
      await started.quit()
    }
  }
  const note = `PSS of all processes after ${visitedMonths} months against after the first, garbage collected in the page`
  return { name: 'calendar-memory', unit: 'MB', goal: 1.2, rows: visitedMonths * 1000, ours: after, floor: first, note }
}

type Opened = { readonly started: StartedElectron; readonly page: DebuggedPage }

/** The program in this month, whatever it remembers of an earlier visit. */
async function openProgram(bench: Bench): Promise<Opened> {
  const started = await startElectron({ executable: bench.executable, app: bench.program, dataFolder: bench.ownData, probe })
  const { page } = await started.debugger.told('page', lateMs)
  await page.evaluate(`void (location.hash = '#/calendar/month/${bench.filled.month}-01')`)
  await until(page, cardsOf(bench.filled.month))
  await rest(page)
  return { started, page }
}

async function openFloor(bench: Bench, most: number | true): Promise<Opened> {
  const { month, nextMonth } = bench.filled
  const search = new URLSearchParams(floorSearch(bench.filled, month))
  search.set('to', String(shownWeeks(bench.filled, nextMonth).to))
  search.set('most', String(most))
  const words = ['--page=months', `--search=${search.toString()}`]
  const started = await startElectron({ executable: bench.executable, app: bench.floors.window, words, dataFolder: bench.floorData, probe })
  const { page } = await started.debugger.told('page', lateMs)
  return { started, page }
}

/** Whether a day that only this month's grid has shows its cards. */
function cardsOf(month: MonthKey): string {
  const cell = `[role="cell"][data-date="${month}-15"]`
  return `document.querySelector('${cell} [data-card], ${cell} .floor-card')`
}

/** Does something and answers the time until what it leads to has been painted, ms. */
async function step(page: DebuggedPage, act: string, found: string): Promise<number> {
  // Two windows lie over each other here; one that is covered draws no frames.
  await page.send('Page.bringToFront')
  await rest(page)
  return page.evaluate<number>(`new Promise((painted) => {
    const since = performance.now()
    ${act}
    const look = () => ${found}
      ? requestAnimationFrame(() => requestAnimationFrame(() => painted(performance.now() - since)))
      : requestAnimationFrame(look)
    look()
  })`)
}

function until(page: DebuggedPage, found: string): Promise<void> {
  return page.evaluate(`new Promise((there) => { const look = () => (${found} ? there() : requestAnimationFrame(look)); look() })`)
}

function rest(page: DebuggedPage): Promise<void> {
  return page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${lookMs}))`)
}

async function megabytes(started: StartedElectron, page: DebuggedPage): Promise<number> {
  await page.send('HeapProfiler.collectGarbage')
  await new Promise((resolve) => setTimeout(resolve, settleMs))
  const taken = await started.pss()
  if (taken === null) throw new Error('this user may not read the memory of sandboxed processes')
  return taken.bytes / 2 ** 20
}
