import { watch } from 'node:fs'
import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { countPages } from '#main/reports/index.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { DebuggedPage } from '../stage/cdp.ts'
import { type StartedElectron, startElectron, wallClock } from '../stage/electron.ts'
import type { Bench, Measured } from '../stage/measure.ts'

const lateMs = 60_000
/** For another report to be read and drawn. */
const settleMs = 2000

/**
 * In the workstation: tells when the calendar stands. In the report's page: tells its markup as it is printed, with the chart
 * as a picture, so that the floor can print the same page without any script.
 */
const probe = `
if (location.pathname.endsWith('/app.html')) {
  const look = () => (document.querySelector('[data-card]') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  requestAnimationFrame(look)
} else if (location.pathname.endsWith('/report.html')) {
  addEventListener('beforeprint', () => {
    const pictures = [...document.querySelectorAll('canvas')].map((one) => [one.toDataURL(), one.style.cssText, one.width, one.height])
    const copy = document.documentElement.cloneNode(true)
    for (const [i, canvas] of [...copy.querySelectorAll('canvas')].entries()) {
      const picture = document.createElement('img')
      const [src, style, width, height] = pictures[i]
      Object.assign(picture, { src, width, height })
      picture.style.cssText = style
      canvas.replaceWith(picture)
    }
    for (const one of copy.querySelectorAll('script, link[rel="modulepreload"], meta[http-equiv]')) one.remove()
    benchTell(JSON.stringify({ what: 'printed', value: '<!doctype html>' + copy.outerHTML }))
  })
}`

/** How many pages the second report must have; the shortest period with so many is looked for. */
const longReport = 12
const longestPeriod = 14

/**
 * From the click on «Сохранить PDF» to the file in its place, against the same page as plain HTML loaded and printed: the report
 * of this month (`pdf`), and one of a dozen pages (`report`).
 */
export async function measurePdf(bench: Bench, wanted: (name: string) => boolean): Promise<readonly Measured[]> {
  const documents = join(bench.ownData, 'Documents')
  const printed = `${bench.floorData}-print`
  for (const folder of [documents, printed, join(bench.ownData, '.config')]) await mkdir(folder, { recursive: true })
  // Where a Linux home says nothing of documents, they lie in the home itself.
  await writeFile(join(bench.ownData, '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n')
  const program = await startElectron({ executable: bench.executable, app: bench.program, dataFolder: bench.ownData, probe })
  const bare = await startElectron({ executable: bench.executable, app: bench.floors.print, dataFolder: printed, probe: '' })
  try {
    const { page } = await program.debugger.told('page', lateMs)
    const printing: Printing = { bench, program, page, bare, documents, printed }
    const measured: Measured[] = []
    if (wanted('pdf')) measured.push(await inTurn(printing, { name: 'pdf', period: bench.filled.month }))
    if (wanted('report')) measured.push(await inTurn(printing, { name: 'report', period: await longPeriod(printing) }))
    return measured
  } finally {
    await program.quit()
    await bare.quit()
  }
}

type Printing = {
  readonly bench: Bench
  readonly program: StartedElectron
  readonly page: DebuggedPage
  readonly bare: StartedElectron
  readonly documents: string
  readonly printed: string
}

async function inTurn(
  { bench, program, page, bare, documents, printed }: Printing,
  { name, period }: { readonly name: string; readonly period: string },
): Promise<Measured> {
  await openReport(page, period)
  const { file } = await exportOnce(page, documents)
  const html = await newestPrinted(program)
  const plain = await savePlain(bench, printed, html)
  await printOnce(bare, printed, plain)
  const [ours, floor]: [number[], number[]] = [[], []]
  for (let run = 0; run < bench.runs; run += 1) {
    ours.push((await exportOnce(page, documents)).ms)
    floor.push(await printOnce(bare, printed, plain))
    bench.say(`${name} ${run + 1}/${bench.runs}: ${ours.at(-1)?.toFixed(0)}/${floor.at(-1)?.toFixed(0)}`)
  }
  const pages = countPages(await readFile(file))
  const note = `${pages} pages, ${Math.round((await stat(file)).size / 1024)} kB; floor: the same pages without scripts, their charts bitmaps`
  return { name, goal: 1.3, rows: pages, ours, floor, note }
}

/**
 * The shortest period whose report has a dozen pages. It ends a day before last month does: a report's plan goes on to the end
 * of its month, and of a whole month of a thousand posts it alone would be longer.
 */
async function longPeriod({ bench, page, documents }: Printing): Promise<string> {
  const last = addDays(`${bench.filled.month}-01` as DayKey, -2)
  for (let days = 1; days <= longestPeriod; days += 1) {
    const period = `${addDays(last, 1 - days)}..${last}`
    await openReport(page, period)
    const { file } = await exportOnce(page, documents)
    if (countPages(await readFile(file)) >= longReport) return period
  }
  throw new Error(`no period of up to ${longestPeriod} days has a report of ${longReport} pages`)
}

/** The markup that was printed last; what earlier prints told is over. */
async function newestPrinted({ debugger: pages }: StartedElectron): Promise<string> {
  const told = () => pages.told('printed', settleMs).then(({ value }) => value as string)
  let newest = await told()
  for (;;) {
    const next = await told().catch(() => null)
    if (next === null) return newest
    newest = next
  }
}

const saveButton = `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Сохранить PDF') && !one.disabled && !one.dataset.loading)`

async function openReport(page: DebuggedPage, period: string): Promise<void> {
  await page.evaluate(`void (location.hash = '#/reports/${period}')`)
  // The button of the period before must be gone from the screen before it is looked for.
  await after(settleMs)
  await saveButtonPlace(page)
}

function saveButtonPlace(page: DebuggedPage): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(
    `new Promise((found) => { const look = () => { const box = ${saveButton}?.getBoundingClientRect(); box?.width > 0 ? found({ x: box.x + box.width / 2, y: box.y + box.height / 2 }) : setTimeout(look, 50) }; look() })`,
  )
}

async function exportOnce(page: DebuggedPage, documents: string): Promise<{ readonly ms: number; readonly file: string }> {
  const { x, y } = await saveButtonPlace(page)
  const done = fileIn(documents)
  const since = wallClock()
  await page.click(x, y)
  const { at, file } = await done
  return { ms: at - since, file }
}

async function printOnce(bare: StartedElectron, folder: string, page: string): Promise<number> {
  const done = fileIn(folder)
  const since = wallClock()
  bare.child.stdin?.write(`${JSON.stringify({ page, file: join(folder, 'floor.pdf') })}\n`)
  return (await done).at - since
}

/** When the next whole PDF (not the one still being written) takes its place in a folder. */
function fileIn(folder: string): Promise<{ readonly at: number; readonly file: string }> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no PDF was written')), lateMs)
    const watcher = watch(folder, (event, name) => {
      if (event !== 'rename' || !name?.endsWith('.pdf')) return
      clearTimeout(late)
      watcher.close()
      resolve({ at: wallClock(), file: join(folder, name) })
    })
  })
}

/** The report's page as a plain file beside the built assets it names. */
async function savePlain(bench: Bench, folder: string, html: string): Promise<string> {
  await cp(join(bench.program, 'out', 'renderer', 'assets'), join(folder, 'plain', 'assets'), { recursive: true })
  const file = join(folder, 'plain', 'report.html')
  await writeFile(file, html.replaceAll(/(href|src)="\/?(?:\.\/)?assets\//g, '$1="./assets/'))
  return file
}
