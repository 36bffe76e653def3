import { cp, rm } from 'node:fs/promises'
import { writeXlsx } from 'hucre/xlsx'
import type { DebuggedPage } from '../stage/cdp.ts'
import { type StartedElectron, startElectron } from '../stage/electron.ts'
import { channelTitle, type ImportedPlan, importedPlan } from '../stage/imported-plan.ts'
import type { Bench, Measured } from '../stage/measure.ts'

const lateMs = 60_000
const rows = 10_000

const probe = `addEventListener('load', () => {
  const look = () => (location.pathname.endsWith('/import.html') || document.querySelector('[data-card], [role="grid"]') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  look()
})`

/** In the page: waits until something is found, two frames later it is painted. */
const whenPainted = `const whenPainted = (find) => new Promise((painted) => {
  const look = () => { const found = find(); found ? requestAnimationFrame(() => requestAnimationFrame(() => painted(found))) : requestAnimationFrame(look) }
  look()
})
const button = (words) => [...document.querySelectorAll('[role="dialog"] button:not([data-loading])')].find((one) => one.textContent.trim().startsWith(words) && !one.disabled)
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))`

/** Opens the dialog, hands it the file as the file picker would, looks the rows over and imports; answers ms of reading and of writing. */
const importFile = (base64: string) => `(async () => {
  ${whenPainted}
  const bytes = Uint8Array.from(atob('${base64}'), (letter) => letter.charCodeAt(0))
  document.querySelector('button[aria-label="Файлы плана"]').click()
  const item = await whenPainted(() => [...document.querySelectorAll('[role="menuitem"]')].find((one) => one.textContent === 'Импорт плана…'))
  item.click()
  const input = await whenPainted(() => document.querySelector('[role="dialog"] input[type="file"]'))
  await sleep(600)
  const chosen = new DataTransfer()
  chosen.items.add(new File([bytes], 'plan.xlsx'))
  input.files = chosen.files
  const begun = performance.now()
  input.dispatchEvent(new Event('change', { bubbles: true }))
  const load = await whenPainted(() => button('Импортировать'))
  const read = performance.now()
  const words = load.textContent
  await sleep(600)
  const pressed = performance.now()
  load.click()
  const close = await whenPainted(() => button('Готово'))
  const writeMs = performance.now() - pressed
  close.click()
  await whenPainted(() => !document.querySelector('[role="dialog"]'))
  return { words, readMs: read - begun, writeMs }
})()`

type Imported = { readonly words: string; readonly readMs: number; readonly writeMs: number }
type Bare = { readonly rows: number; readonly parseMs: number; readonly writeMs: number }

/**
 * A workbook of 10,000 rows imported through the window: from the chosen file to the fates of its rows, and from the button to the word
 * that they are there. Over a copy of the profile, each run in days of its own.
 */
export async function measureImport(bench: Bench): Promise<readonly Measured[]> {
  const ours: number[] = []
  const floor: number[] = []
  const parts: Imported[] = []
  // Both over copies: what is imported would make the other measures' databases larger.
  const copy = await copyOf(bench.ownData)
  const floorCopy = await copyOf(bench.floorData)
  const program = await opened(bench, { app: bench.program, dataFolder: copy })
  const bare = await opened(bench, { app: bench.floors.window, words: ['--page=import'], dataFolder: floorCopy })
  try {
    for (let run = 0; run <= bench.runs; run += 1) {
      const plan = importedPlan(bench.filled, rows, run)
      const base64 = await workbook(plan)
      const mine = await inFront<Imported>(program.page, importFile(base64))
      if (!mine.words.replace(/\s/g, '').includes(String(rows))) throw new Error(`not all rows were taken: ${mine.words}`)
      const theirs = await importBare(bare.page, plan, base64)
      // The first round warms both up.
      if (run === 0) continue
      ours.push(mine.readMs + mine.writeMs)
      floor.push(theirs.parseMs + theirs.writeMs)
      parts.push(mine)
    }
  } finally {
    await program.started.quit()
    await bare.started.quit()
    for (const folder of [copy, floorCopy]) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const mean = (of: (part: Imported) => number) => Math.round(parts.reduce((sum, part) => sum + of(part), 0) / parts.length)
  const note = `XLSX read and shown in ${mean(({ readMs }) => readMs)} ms, laid in ${mean(({ writeMs }) => writeMs)} ms (means); floor: hucre and one strict transaction`
  return [{ name: 'calendar-import', goal: 1.5, rows, ours, floor, note }]
}

async function copyOf(folder: string): Promise<string> {
  const copy = `${folder}-import`
  await rm(copy, { recursive: true, force: true })
  await cp(folder, copy, { recursive: true })
  return copy
}

async function workbook({ cells }: ImportedPlan): Promise<string> {
  const bytes = await writeXlsx({ sheets: [{ name: channelTitle, rows: cells.map((row) => [...row]) }] })
  return Buffer.from(bytes).toString('base64')
}

async function importBare(page: DebuggedPage, { stored }: ImportedPlan, base64: string): Promise<Bare> {
  for (const [store, all] of Object.entries(stored)) {
    for (let at = 0; at < all.length; at += 2_000) {
      await page.evaluate(`holdRows(${JSON.stringify(store)}, ${JSON.stringify(all.slice(at, at + 2_000))})`)
    }
  }
  return inFront<Bare>(page, `importBare('${base64}')`)
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
