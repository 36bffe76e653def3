import type { DebuggedPage } from '../stage/cdp.ts'
import { type StartedElectron, startElectron } from '../stage/electron.ts'
import { floorSearch } from '../stage/floor-month.ts'
import type { Bench, Measured } from '../stage/measure.ts'

const lateMs = 60_000
/** Enough for a p95 that one hiccup does not decide. */
const leastRuns = 40

/** Wall clock of every write the storage page has answered (its port is tapped from outside), and of the page's own steps. */
const probe = `
if (location.pathname.endsWith('/storage-host.html')) {
  const writes = new Set()
  addEventListener('message', ({ data, ports: [port] }) => {
    if (data?.type !== 'rubrika-host-port' || !port) return
    port.addEventListener('message', ({ data }) => { if (data?.name === 'execute') writes.add(data.n) })
    const post = port.postMessage.bind(port)
    port.postMessage = (message) => {
      post(message)
      if (message?.k !== 'reply' || !writes.delete(message.n)) return
      if (!message.outcome.ok) throw new Error('a measured write was refused: ' + JSON.stringify(message.outcome.problem))
      benchTell(JSON.stringify({ what: 'committed', value: performance.timeOrigin + performance.now() }))
    }
  }, true)
} else {
  const now = () => performance.timeOrigin + performance.now()
  addEventListener('floor-put', () => benchTell(JSON.stringify({ what: 'committed', value: now() })))
  addEventListener('load', () => {
    const look = () => (document.querySelector('[data-card], .floor-card') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
    look()
  })
  globalThis.benchDrop = (find) => addEventListener('pointerup', () => {
    const since = now()
    const look = () => {
      if (!find()) return requestAnimationFrame(look)
      requestAnimationFrame(() => requestAnimationFrame(() => benchTell(JSON.stringify({ what: 'painted', value: { since, at: now() } }))))
    }
    // The drop is handled by listeners that come after this one.
    setTimeout(look)
  }, { once: true, capture: true })
}`

type Calendar = { readonly started: StartedElectron; readonly page: DebuggedPage; cardIn(day: string): string }

/** A card dragged between two days by the mouse: from the button's release until it is painted there and committed to disk. */
export async function measureDrag(bench: Bench): Promise<readonly Measured[]> {
  const ours: number[] = []
  const floor: number[] = []
  const parts: { painted: number; committed: number }[] = []
  const days = ['09', '17'].map((day) => `${bench.filled.nextMonth}-${day}`) as [string, string]
  const program = await openProgram(bench)
  const bare = await openFloor(bench)
  try {
    await ready(program, days[0])
    await ready(bare, days[0])
    // An odd number counts after the first one, which warms up: in the end the card lies where it lay.
    for (let run = 0; run < 2 * Math.ceil((Math.max(bench.runs, leastRuns) + 1) / 2); run += 1) {
      const [from, to] = run % 2 === 0 ? days : [days[1], days[0]]
      const mine = await dragOnce(program, from, to)
      const theirs = await dragOnce(bare, from, to)
      if (run === 0) continue
      ours.push(Math.max(mine.painted, mine.committed))
      floor.push(Math.max(theirs.painted, theirs.committed))
      parts.push(mine)
    }
  } finally {
    await program.started.quit()
    await bare.started.quit()
  }
  const mean = (of: (part: (typeof parts)[number]) => number) => Math.round(parts.reduce((sum, part) => sum + of(part), 0) / parts.length)
  const note = `painted after ${mean(({ painted }) => painted)} ms, on disk after ${mean(({ committed }) => committed)} ms (means)`
  return [{ name: 'calendar-drag', goal: 1.5, p95Goal: 100, rows: 1, ours, floor, note }]
}

async function openProgram(bench: Bench): Promise<Calendar> {
  const started = await startElectron({ executable: bench.executable, app: bench.program, dataFolder: bench.ownData, probe })
  const { page } = await started.debugger.told('page', lateMs)
  await page.evaluate(`void (location.hash = '#/calendar/month/${bench.filled.nextMonth}-01')`)
  const id = await firstCard(page, `${bench.filled.nextMonth}-09`)
  return { started, page, cardIn: (day) => `document.querySelector('[role="cell"][data-date="${day}"] [data-card="${id}"]')` }
}

async function openFloor(bench: Bench): Promise<Calendar> {
  const words = ['--page=drag', `--search=${floorSearch(bench.filled, bench.filled.nextMonth)}`]
  const started = await startElectron({ executable: bench.executable, app: bench.floors.window, words, dataFolder: bench.floorData, probe })
  const { page } = await started.debugger.told('page', lateMs)
  const title = await page.evaluate<string>(
    `document.querySelector('[role="cell"][data-date="${bench.filled.nextMonth}-09"] .floor-card').textContent`,
  )
  const cardIn = (day: string) =>
    `[...document.querySelectorAll('[role="cell"][data-date="${day}"] .floor-card')].find((one) => one.textContent === ${JSON.stringify(title)})`
  return { started, page, cardIn }
}

function firstCard(page: DebuggedPage, day: string): Promise<string> {
  const cell = `[role="cell"][data-date="${day}"] [data-card]`
  return page.evaluate(
    `new Promise((found) => { const look = () => { const card = document.querySelector('${cell}'); card ? found(card.dataset.card) : requestAnimationFrame(look) }; look() })`,
  )
}

async function ready({ page, cardIn }: Calendar, day: string): Promise<void> {
  await page.evaluate(`new Promise((found) => { const look = () => (${cardIn(day)} ? found() : requestAnimationFrame(look)); look() })`)
}

type Point = { readonly x: number; readonly y: number }

async function dragOnce(calendar: Calendar, from: string, to: string): Promise<{ readonly painted: number; readonly committed: number }> {
  const { page, started } = calendar
  // Two windows lie over each other here; one that is covered draws no frames.
  await page.send('Page.bringToFront')
  const middle = (element: string) =>
    page.evaluate<Point>(
      `(() => { const box = ${element}.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 } })()`,
    )
  const start = await middle(calendar.cardIn(from))
  const end = await middle(`document.querySelector('[role="cell"][data-date="${to}"]')`)
  await page.evaluate(`void benchDrop(() => ${calendar.cardIn(to)})`)
  const mouse = (type: string, { x, y }: Point) =>
    page.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 })
  await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...start })
  await mouse('mousePressed', start)
  for (let step = 1; step <= 8; step += 1) {
    await mouse('mouseMoved', { x: start.x + ((end.x - start.x) * step) / 8, y: start.y + ((end.y - start.y) * step) / 8 })
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))')
  }
  await mouse('mouseReleased', end)
  const { since, at } = (await started.debugger.told('painted', lateMs)).value as { readonly since: number; readonly at: number }
  const committedAt = (await started.debugger.told('committed', lateMs)).value as number
  // What follows the drop (the live result, the toast) comes to rest before the next one.
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
  return { painted: at - since, committed: committedAt - since }
}
