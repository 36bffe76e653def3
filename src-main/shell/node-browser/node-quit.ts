import { createQuitOnce } from '../quit-once.ts'

export type NodeQuit = { onQuit(quit: () => Promise<void>): void; begin(code?: number): void }

/** Longest wait for the browser and the server to end by themselves; the pipe's end takes the browser along in any case. */
const putAwayWithinMs = 5_000

/** Ctrl+C and a polite kill put everything away first; a second Ctrl+C does not wait. */
export function createNodeQuit(putAway: () => Promise<void>): NodeQuit {
  let code = 0
  const once = createQuitOnce(() => {
    const end = () => process.exit(code)
    setTimeout(end, putAwayWithinMs)
    void putAway().then(end, end)
  })
  const begin = (wanted = 0) => {
    code = wanted
    once.begin()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (once.begun && signal === 'SIGINT') process.exit(130)
      begin()
    })
  }
  return { onQuit: once.onQuit, begin }
}
