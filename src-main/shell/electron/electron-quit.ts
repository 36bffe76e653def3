import { app } from 'electron'
import { createQuitOnce } from '../quit-once.ts'

export type ElectronQuit = {
  onQuit(quit: () => Promise<void>): void
  begin(code?: number): void
  /** Everything is put away and the runtime is going down: nothing may hold it any more. */
  readonly ended: boolean
}

/** One way out for the window's cross, the menu, Ctrl+C and a polite kill. A second Ctrl+C does not wait. */
export function createElectronQuit(putAway: () => void): ElectronQuit {
  let ended = false
  let code = 0
  const once = createQuitOnce(() => {
    ended = true
    putAway()
    app.exit(code)
  })
  const begin = (wanted = 0) => {
    code = wanted
    once.begin()
  }
  app.on('before-quit', (event) => {
    if (ended) return
    event.preventDefault()
    begin()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => (once.begun && signal === 'SIGINT' ? app.exit(130) : begin()))
  }
  return {
    onQuit: once.onQuit,
    begin,
    get ended() {
      return ended
    },
  }
}
