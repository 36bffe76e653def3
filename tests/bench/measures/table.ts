import type { DebuggedPage } from '../stage/cdp.ts'
import { startElectron } from '../stage/electron.ts'
import type { Bench, Measured } from '../stage/measure.ts'
import { quantile } from '../stage/stats.ts'

const lateMs = 120_000
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

/** The table scrolled through 10,000 rows, a part of them each run, against an empty list as high: p95 of the gaps between frames. */
export async function measureTable(bench: Bench): Promise<readonly Measured[]> {
  const { executable, program, floors, ownData, floorData, runs } = bench
  const frames = Math.ceil((rows * lineHeight) / pixelsPerFrame / runs)
  const parts = Array.from({ length: runs }, (_, run) => run * frames * pixelsPerFrame)
  const ours = await gapsOf({ executable, app: program, dataFolder: ownData }, 'page', async (page) => {
    await page.evaluate(showTable)
    return inParts(page, '[role="grid"]', { parts, frames, least: 10 })
  })
  const floor = await gapsOf({ executable, app: floors.window, words: ['--page=list'], dataFolder: floorData }, 'floor', (page) =>
    inParts(page, '#list', { parts, frames, least: 0 }),
  )
  const note = 'p95 of the gaps between frames, 8 lines a frame; floor: an empty list as high'
  return [{ name: 'calendar-table', goal: 2, rows, ours, floor, note }]
}

type Asked = { readonly parts: readonly number[]; readonly frames: number; readonly least: number }

async function inParts(page: DebuggedPage, selector: string, { parts, frames, least }: Asked): Promise<readonly number[]> {
  const p95s: number[] = []
  for (const from of parts) {
    const { gaps, lines } = await page.evaluate<Scrolled>(scroll(selector, from, frames))
    if (lines < least) throw new Error(`${lines} lines stand in the table: nothing was scrolled through`)
    p95s.push(quantile(gaps, 0.95))
  }
  return p95s
}

type Start = Omit<Parameters<typeof startElectron>[0], 'probe'>

async function gapsOf(start: Start, told: string, measure: (page: DebuggedPage) => Promise<readonly number[]>): Promise<readonly number[]> {
  const started = await startElectron({ ...start, probe })
  try {
    const { page } = await started.debugger.told(told, lateMs)
    await page.send('Page.bringToFront')
    return await measure(page)
  } finally {
    await started.quit()
  }
}
