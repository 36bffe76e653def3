import { cp, rm } from 'node:fs/promises'
import { writeXlsx } from 'hucre/xlsx'
import type { DebuggedPage } from '../stage/cdp.ts'
import { startElectron } from '../stage/electron.ts'
import { channelTitle, type ImportedPlan, importedPlan } from '../stage/imported-plan.ts'
import type { Bench, Measured } from '../stage/measure.ts'

const lateMs = 60_000
const rows = 10_000

const probe = `addEventListener('load', () => {
  const look = () => (location.pathname.endsWith('/import.html') || document.querySelector('[data-card], [role="grid"]') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  look()
})`

/**
 * In the page: waits until something is found, two frames later it is painted. Looked for when the page changes: the floor looks for nothing
 * while it writes, and a page that looks in every frame takes a part of a core from what it measures.
 */
const whenPainted = `const whenPainted = (find) => new Promise((painted) => {
  const changes = new MutationObserver(() => look())
  const look = () => {
    const found = find()
    if (!found) return
    changes.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => painted(found)))
  }
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
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
 * that they are there. Over copies: what is imported would make the other measures' databases larger. Each run is in days of its own.
 */
export async function measureImport(bench: Bench): Promise<readonly Measured[]> {
  const [ours, floor, near]: [number[], number[], number[]] = [[], [], []]
  const parts: Imported[] = []
  const barePage = { app: bench.floors.window, words: ['--page=import'], data: bench.floorData }
  const program = await opened(bench, { app: bench.program, data: bench.ownData, copy: 'import' })
  const bare = await opened(bench, { ...barePage, copy: 'import' })
  const full = await opened(bench, { ...barePage, copy: 'import-full' })
  try {
    await fillBare(full.page, bench)
    for (let run = 0; run <= bench.runs; run += 1) {
      const plan = importedPlan(bench.filled, rows, run)
      const base64 = await workbook(plan)
      const mine = await inFront<Imported>(program.page, importFile(base64))
      if (!mine.words.replace(/\s/g, '').includes(String(rows))) throw new Error(`not all rows were taken: ${mine.words}`)
      const theirs = await importBare(bare.page, plan, base64)
      const nearer = await importBare(full.page, plan, base64)
      // The first round warms all of them up.
      if (run === 0) continue
      parts.push(mine)
      ours.push(mine.readMs + mine.writeMs)
      floor.push(theirs.parseMs + theirs.writeMs)
      near.push(nearer.parseMs + nearer.writeMs)
    }
  } finally {
    for (const one of [program, bare, full]) await one.end()
  }
  const mean = (of: (part: Imported) => number) => Math.round(parts.reduce((sum, part) => sum + of(part), 0) / parts.length)
  const note = `XLSX read and shown in ${mean(({ readMs }) => readMs)} ms, laid in ${mean(({ writeMs }) => writeMs)} ms (means); floor: hucre and one strict transaction`
  const nearer = { what: 'the same written where as many posts lie under the same indexes', floor: near }
  return [{ name: 'calendar-import', goal: 1.5, rows, ours, floor, note, nearer }]
}

/** Writes as many posts as the program has, in days that no run imports. */
async function fillBare(page: DebuggedPage, { filled }: Bench): Promise<void> {
  for (let part = 1; part * rows <= filled.posts; part += 1) {
    const plan = importedPlan(filled, rows, -part)
    await importBare(page, plan, await workbook({ ...plan, cells: plan.cells.slice(0, 2) }))
  }
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

type Opened = { readonly page: DebuggedPage; end(): Promise<void> }

type App = { readonly app: string; readonly words?: readonly string[]; readonly data: string; readonly copy: string }

/** Opens the program or a floor over a copy of its data, which goes when it ends. */
async function opened({ executable }: Bench, { data, copy, ...app }: App): Promise<Opened> {
  const dataFolder = `${data}-${copy}`
  await rm(dataFolder, { recursive: true, force: true })
  await cp(data, dataFolder, { recursive: true })
  const started = await startElectron({ executable, probe, ...app, dataFolder })
  const { page } = await started.debugger.told('page', lateMs)
  return {
    page,
    async end() {
      await started.quit()
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
