/** Longest wait for the program to put its things away; its own last backup may take twenty seconds. */
const deadlineMs = 25_000

export type QuitOnce = {
  onQuit(quit: () => Promise<void>): void
  /** Runs what was registered, once, then `end`. Later calls do nothing. */
  begin(): void
  readonly begun: boolean
}

/** Quits once, in order, and not later than the deadline. */
export function createQuitOnce(end: () => void): QuitOnce {
  const quits: (() => Promise<void>)[] = []
  let begun = false
  return {
    onQuit: (quit) => {
      quits.push(quit)
    },
    begin() {
      if (begun) return
      begun = true
      const late = setTimeout(end, deadlineMs)
      void Promise.allSettled(quits.map((quit) => quit())).then(() => {
        clearTimeout(late)
        end()
      })
    },
    get begun() {
      return begun
    },
  }
}
