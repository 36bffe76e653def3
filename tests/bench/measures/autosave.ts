import { setTimeout as after } from 'node:timers/promises'
import type { DebuggedPage } from '../stage/cdp.ts'
import { startElectron } from '../stage/electron.ts'
import type { Bench, Measured } from '../stage/measure.ts'

const lateMs = 60_000
/** Enough for a p95 that one hiccup does not decide. */
const leastRuns = 20
/** The pause after which the program saves: nothing can be shown as saved before it is over. */
const pauseMs = 500

/** Notes when each state of saving was painted; the newest is the last. */
const probe = `
if (location.pathname.endsWith('/app.html')) {
  const look = () => (document.querySelector('[data-card]') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  requestAnimationFrame(look)
  globalThis.benchType = () => {
    let lastKey = 0
    addEventListener('keydown', () => { lastKey = performance.now() }, true)
    let before = ''
    const watch = () => {
      const words = [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent ?? '').find((text) => /^Сохран/.test(text)) ?? ''
      const saved = words.startsWith('Сохранено')
      if (saved && before === 'unsaved') benchTell(JSON.stringify({ what: 'saved', value: performance.now() - lastKey }))
      before = saved ? 'saved' : 'unsaved'
      requestAnimationFrame(watch)
    }
    watch()
  }
}`

/** Bursts of typing in the editor, each followed by a rest: from the last key to the word that it is saved. */
export async function measureAutosave(bench: Bench): Promise<readonly Measured[]> {
  const program = await startElectron({ executable: bench.executable, app: bench.program, dataFolder: bench.ownData, probe })
  try {
    const { page } = await program.debugger.told('page', lateMs)
    await pressKey(page, 'n', 'KeyN')
    await page.evaluate(
      `new Promise((found) => { const look = () => { const field = document.querySelector('[contenteditable="true"]'); field ? found(field.focus()) : requestAnimationFrame(look) }; look() })`,
    )
    await page.evaluate('benchType()')
    const ours: number[] = []
    for (let run = 0; run <= Math.max(bench.runs, leastRuns); run += 1) {
      for (const letter of 'хлеб') await pressKey(page, letter, 'KeyX', letter)
      const { value } = await program.debugger.told('saved', lateMs)
      if (run > 0) ours.push(value as number)
      await after(100)
    }
    const floor = ours.map(() => pauseMs)
    const note = `floor: the pause itself, ${pauseMs} ms; the goal is p95`
    return [{ name: 'autosave', goal: 3, p95Goal: 1500, rows: 1, ours, floor, note }]
  } finally {
    await program.quit()
  }
}

async function pressKey(page: DebuggedPage, key: string, code: string, text?: string): Promise<void> {
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, ...(text ? { text } : {}) })
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code })
}
