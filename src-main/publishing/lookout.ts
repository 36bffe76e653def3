/** Runs a piece of work when asked, never twice at once; asked during a run, it runs once more after it. */
export type Lookout = {
  readonly look: () => void
  /** Resolves when no run is under way. */
  settled(): Promise<void>
}

export function createLookout(work: () => Promise<void>, crashed: (error: unknown) => void): Lookout {
  let current: Promise<void> | null = null
  let again = false
  const look = (): void => {
    again = true
    current ??= run()
  }
  const run = async (): Promise<void> => {
    // A tick later, so that several reasons at one moment make one run.
    await Promise.resolve()
    while (again) {
      again = false
      await work().catch(crashed)
    }
    current = null
  }
  return {
    look,
    async settled() {
      while (current) await current
    },
  }
}
