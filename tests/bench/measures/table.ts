import type { DebuggedPage } from '../stage/cdp.ts'
import { type StartedElectron, startElectron } from '../stage/electron.ts'
import type { Bench, Measured } from '../stage/measure.ts'
import { quantile } from '../stage/stats.ts'

const lateMs = 120_000
/** Longest time from a page that stands to its window on the screen, ms. */
const shownMs = 2000
const rows = 10_000
const lineHeight = 38
/** Eight lines a frame: as fast as a wheel that is thrown. */
const pixelsPerFrame = 304

/** Tells when the page stands. */
const probe = `
if (location.pathname.endsWith('/app.html')) {
  const look = () => (document.querySelector('[data-card], [role="grid"]') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  requestAnimationFrame(look)
}
if (location.pathname.endsWith('/list.html')) addEventListener('load', () => benchTell('{"what":"floor","value":null}'))`

/** Shows all posts of the brand as a table and waits until as many rows stand in it as a table shows. */
const showTable = `new Promise((resolve) => {
  location.hash = '#/calendar/table/' + new Date().toISOString().slice(0, 10)
  const whenThere = (find, then) => {
    const look = () => { const found = find(); found ? then(found) : requestAnimationFrame(look) }
    look()
  }
  whenThere(() => document.querySelector('input[aria-label="Что показать"]'), (span) => {
    span.click()
    whenThere(() => [...document.querySelectorAll('[role="option"]')].find((one) => one.textContent === 'Все посты'), (option) => {
      option.click()
      whenThere(() => Number(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')) > ${rows * 0.9}, () => resolve(null))
    })
  })
})`

/** The calendar opens on the view it had; the other measures want the month. */
const showMonth = `new Promise((resolve) => {
  location.hash = '#/calendar/month/' + new Date().toISOString().slice(0, 10)
  const look = () => (document.querySelector('[data-card]') ? setTimeout(resolve, 2000) : requestAnimationFrame(look))
  look()
})`

/** Scrolls on from a place, so many frames; answers the gaps between them, ms, and how many lines were seen to stand in the window. */
const scroll = (selector: string, from: number, frames: number) => `new Promise((resolve) => {
  const list = document.querySelector('${selector}')
  list.scrollTop = ${from}
  const gaps = []
  let last = null
  let left = ${frames}
  const step = (now) => {
    if (last !== null) gaps.push(now - last)
    last = now
    if (left === 0) return resolve({ gaps, lines: document.querySelectorAll('[data-line]').length })
    left -= 1
    list.scrollTop += ${pixelsPerFrame}
    requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
})`

type Scrolled = { readonly gaps: readonly number[]; readonly lines: number }

/** The table scrolled through 10,000 rows, a part of them each run, in turn with an empty list as high: p95 of the gaps between frames. */
export async function measureTable(bench: Bench): Promise<readonly Measured[]> {
  const { executable, program, floors, ownData, floorData, runs } = bench
  const frames = Math.ceil((rows * lineHeight) / pixelsPerFrame / runs)
  const ours: number[] = []
  const floor: number[] = []
  const table = await opened({ executable, app: program, dataFolder: ownData }, 'page')
  const list = await opened({ executable, app: floors.window, words: ['--page=list'], dataFolder: floorData }, 'floor')
  try {
    // The list opens over it, at times after its page has told that it stands; a window that is covered draws no frames.
    await after(shownMs)
    await table.page.send('Page.bringToFront')
    await table.page.evaluate(showTable)
    for (let run = 0; run < runs; run += 1) {
      const from = run * frames * pixelsPerFrame
      ours.push(await scrolled(table.page, scroll('[role="grid"]', from, frames), 10))
      floor.push(await scrolled(list.page, scroll('#list', from, frames), 0))
    }
    await table.page.send('Page.bringToFront')
    await table.page.evaluate(showMonth)
  } finally {
    await table.started.quit()
    await list.started.quit()
  }
  const note = 'p95 of the gaps between frames, 8 lines a frame; floor: an empty list as high'
  return [{ name: 'calendar-table', goal: 2, rows, ours, floor, note }]
}

async function scrolled(page: DebuggedPage, script: string, least: number): Promise<number> {
  // Two windows lie over each other here; one that is covered draws no frames.
  await page.send('Page.bringToFront')
  const { gaps, lines } = await page.evaluate<Scrolled>(script)
  if (lines < least) throw new Error(`${lines} lines stand in the table: nothing was scrolled through`)
  return quantile(gaps, 0.95)
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

type Start = Omit<Parameters<typeof startElectron>[0], 'probe'>

async function opened(start: Start, told: string): Promise<{ readonly started: StartedElectron; readonly page: DebuggedPage }> {
  const started = await startElectron({ ...start, probe })
  const { page } = await started.debugger.told(told, lateMs)
  await page.send('Page.bringToFront')
  return { started, page }
}
