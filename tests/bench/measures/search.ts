import { cp, rm } from 'node:fs/promises'
import type { DebuggedPage } from '../stage/cdp.ts'
import { type StartedElectron, startElectron } from '../stage/electron.ts'
import type { Bench, Measured } from '../stage/measure.ts'

const lateMs = 120_000
/** What the index may take, MB. */
const mostMegabytes = 250
/** How long after the last answer memory is read. */
const settleMs = 3000
/** From the hits of one letter to the next letter, ms: with the time until they are painted, the pace of one who types fast. */
const betweenKeysMs = 110
/** From one frame to the next, ms. */
const frameMs = 1000 / 60
/** How long a window has been in front before it is typed into, ms: nobody types in the moment of switching windows. */
const inFrontMs = 400
/** Longest time from a page that stands to its window on the screen, ms. */
const shownMs = 2000

/** Typed one after another; each is answered by other posts than the one before, so that what is painted is its own answer. */
const typed = ['4', '41', '417', '4172', '3', '38', '386', '3865', '2', '29', '294', '2947', '1', '15', '153', '1534']

const probe = `addEventListener('load', () => {
  const look = () => (document.querySelector('[data-card], [role="grid"]') || document.documentElement.dataset.ready === '' ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  look()
})`

/** Where the palette is typed into. */
const field = 'input[placeholder^="Пост, бренд"]'

/**
 * Types one text into a field and answers the time until hits that begin with it, and no others, have been painted, ms. They are seen the
 * moment they are put into the page, whether that was with the key or later: looked for at each frame, what comes later would be
 * seen a frame late.
 */
const type = (selector: string, words: string) => `new Promise((painted) => {
  const field = document.querySelector('${selector}')
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const answers = () => {
    const marks = [...document.querySelectorAll('mark')]
    return marks.length > 0 && marks.every((mark) => mark.textContent.toLowerCase().startsWith('${words}'))
  }
  let seen = false
  const look = () => {
    if (seen || !answers()) return
    seen = true
    changes.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => painted(performance.now() - since)))
  }
  const changes = new MutationObserver(look)
  changes.observe(document.body, { childList: true, subtree: true, characterData: true })
  const since = performance.now()
  set.call(field, '${words}')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  look()
})`

const openPalette = `new Promise((there) => {
  document.querySelector('button[aria-label^="Найти или выполнить"]').click()
  const look = () => (document.querySelector('${field}') ? there() : requestAnimationFrame(look))
  look()
})`

/** Search as you type in the palette against a bare index in the window's own memory; and what the index takes. */
export async function measureSearch(bench: Bench): Promise<readonly Measured[]> {
  const ours: number[] = []
  const floor: number[] = []
  const near: number[] = []
  const program = await opened(bench, { app: bench.program, dataFolder: bench.ownData })
  const bare = await opened(bench, { app: bench.floors.window, words: ['--page=search'], dataFolder: bench.floorData })
  // Two programs cannot share one profile.
  const copy = `${bench.floorData}-search`
  await rm(copy, { recursive: true, force: true })
  await cp(bench.floorData, copy, { recursive: true })
  const apart = await opened(bench, {
    app: bench.floors.window,
    words: ['--page=search-by-port', '--hidden=search-reader'],
    dataFolder: copy,
  })
  try {
    // Windows may come a while after their pages stand, over the one that was brought to the front.
    await after(shownMs)
    await inFront(program.page, openPalette)
    const before = await megabytes(program.started)
    const first = await inFront<number>(program.page, type(field, 'мельница'))
    const index = (await megabytes(program.started)) - before
    for (const { page } of [bare, apart]) await inFront(page, type('#typed', 'мельница'))
    // A window is typed into for a while before the next one comes, as a person does: what switching windows costs is not the search.
    for (let run = 0; run < bench.runs; run += 1) {
      ours.push(...(await typeAll(program.page, field)))
      floor.push(...(await typeAll(bare.page, '#typed')))
      near.push(...(await typeAll(apart.page, '#typed')))
    }
    const rows = bench.filled.posts
    const note = `from the letter to its hits painted, median of all letters, the next one ${betweenKeysMs} ms after them; floor: a bare index in the memory of the window itself`
    const memory = `PSS of all processes that the index added; its first answer, built from nothing, came after ${Math.round(first)} ms`
    return [
      {
        name: 'calendar-search',
        goal: 1.5,
        rows,
        ours,
        floor,
        note,
        nearer: { what: 'the same index in a hidden page, asked over a port', floor: near },
      },
      { name: 'calendar-search-memory', unit: 'MB', goal: 1, rows, ours: [index], floor: [mostMegabytes], note: memory },
    ]
  } finally {
    await program.started.quit()
    await bare.started.quit()
    await apart.started.quit()
    await rm(copy, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Types everything that is typed, letter by letter; answers the time of each until its hits were painted, ms. */
async function typeAll(page: DebuggedPage, selector: string): Promise<readonly number[]> {
  await page.send('Page.bringToFront')
  await after(inFrontMs)
  const times: number[] = []
  for (const words of typed) {
    times.push(await page.evaluate<number>(type(selector, words)))
    await after(betweenKeysMs + frameMs * partOfFrame(times.length))
  }
  return times
}

/**
 * Which part of a frame, 0 to 1, the n-th key falls on. People press keys at any moment of a frame. All pressed the same time after
 * what was painted before, they would fall on one moment of it, and whether a few ms of work still fit would be chance.
 */
function partOfFrame(nth: number): number {
  return ((nth * 7) % typed.length) / typed.length
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function megabytes(started: StartedElectron): Promise<number> {
  await after(settleMs)
  const taken = await started.pss()
  if (taken === null) throw new Error('this user may not read the memory of sandboxed processes')
  return taken.bytes / 2 ** 20
}

async function inFront<Value>(page: DebuggedPage, script: string): Promise<Value> {
  await page.send('Page.bringToFront')
  return page.evaluate<Value>(script)
}

type Opened = { readonly started: StartedElectron; readonly page: DebuggedPage }

async function opened(
  { executable }: Bench,
  start: { readonly app: string; readonly words?: readonly string[]; readonly dataFolder: string },
): Promise<Opened> {
  const started = await startElectron({ executable, probe, ...start })
  const { page } = await started.debugger.told('page', lateMs)
  return { started, page }
}
