import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { EpochMs } from '#shared/kernel/time.ts'
import { briefId, rowsWithBrief } from '../stage/brief-rows.ts'
import type { DebuggedPage } from '../stage/cdp.ts'
import { startElectron } from '../stage/electron.ts'
import { filledAt } from '../stage/fifty-thousand.ts'
import { keptProfile } from '../stage/filled-profile.ts'
import type { Bench, Measured } from '../stage/measure.ts'

const lateMs = 120_000
const length = 10_000
const posts = 1000
/** Until the code is compiled a check takes longer; nobody feels the first few. */
const warmUp = 20
/** Enough for a p95 that one hiccup does not decide. */
const leastRuns = 100
/** Between two keys: a quick typist's pace. The save after a pause falls between the measured keys too. */
const keyPaceMs = 150

/** From the event of a key until the frame was painted that shows its letter in the text and the panel's new count. */
const probe = `
if (location.pathname.endsWith('/app.html')) {
  const look = () => (document.querySelector('[data-card]') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  requestAnimationFrame(look)
}
globalThis.benchKeys = (shown) => {
  let since = 0
  let before = ''
  addEventListener('keydown', ({ timeStamp }) => {
    since = timeStamp
    before = shown()
    const look = () => {
      if (shown() === before) return requestAnimationFrame(look)
      requestAnimationFrame(() => setTimeout(() => benchTell(JSON.stringify({ what: 'painted', value: performance.now() - since }))))
    }
    requestAnimationFrame(look)
  }, true)
}`

const textbox = `document.querySelector('[role="textbox"][contenteditable="true"]')`
/** The length of the text and the first figure of the panel, which counts the text. */
const shownInBrief = `() => ${textbox}.textContent.length + ' ' + document.querySelector('[role="status"] li > span:last-child')?.textContent`

/** Typing into a long text of a brief that checks it against twenty phrases, in the real window. */
export async function measureCheck(bench: Bench): Promise<readonly Measured[]> {
  const now = Date.now() as EpochMs
  const filled = filledAt(now, posts)
  const dataFolder = join(bench.ownData, '..', 'check')
  await keptProfile(dataFolder, { filled, now, rows: await rowsWithBrief(filled, now, length) })
  const program = await startElectron({ executable: bench.executable, app: bench.program, dataFolder, probe })
  const ours: number[] = []
  try {
    const { page } = await program.debugger.told('page', lateMs)
    await page.evaluate(`void (location.hash = '#/brief/${briefId}')`)
    await atTheEnd(page)
    await page.evaluate(`benchKeys(${shownInBrief})`)
    for (let run = 0; run < warmUp + Math.max(bench.runs, leastRuns); run += 1) {
      const painted = program.debugger.told('painted', lateMs)
      await pressLetter(page, 'абвгде '.charAt(run % 7))
      const { value } = await painted
      if (run >= warmUp) ours.push(value as number)
      await after(keyPaceMs)
    }
  } finally {
    await program.quit()
  }
  // Nothing is shown before the frame after the key, whatever was done: 60 frames a second.
  const floor = ours.map(() => frameMs)
  const note = `${length} characters, 20 phrases by forms, 5 stop words, a link: from the key to the painted letter, marks and panel; floor: one frame; the goal is p95`
  return [{ name: 'check', goal: 3, p95Goal: 50, rows: length, ours, floor, note }]
}

const frameMs = 1000 / 60

/** Waits for the text and puts the caret behind it. */
async function atTheEnd(page: DebuggedPage): Promise<void> {
  await page.evaluate(`new Promise((found) => {
    const look = () => {
      const field = ${textbox}
      if (!field || field.textContent.length < ${length - 200} || !document.querySelector('[role="status"] li')) return requestAnimationFrame(look)
      field.focus()
      getSelection().selectAllChildren(field)
      getSelection().collapseToEnd()
      setTimeout(found, 500)
    }
    look()
  })`)
}

async function pressLetter(page: DebuggedPage, letter: string): Promise<void> {
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter })
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
}
