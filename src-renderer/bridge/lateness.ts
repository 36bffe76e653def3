/** An answer that takes longer than this is late, ms: whoever asked is told what is waited for. */
export const lateMs = 1000

/** What was asked of the data store and has not come yet. */
export type Lateness = {
  /** Something is asked. The function returned says that it came, or is wanted no more; saying so twice is no harm. */
  asked(): () => void
  /** Whether anything is late now. */
  isLate(): boolean
  /** Told when `isLate` says something else, until the returned function is called. */
  onChange(changed: () => void): () => void
}

export function createLateness(after: (ms: number, call: () => void) => () => void): Lateness {
  const late = new Set<object>()
  const listeners = new Set<() => void>()
  const change = (make: () => void): void => {
    const before = late.size > 0
    make()
    if (late.size > 0 !== before) for (const changed of listeners) changed()
  }
  return {
    asked() {
      const question = {}
      const cancel = after(lateMs, () => change(() => late.add(question)))
      return () => {
        cancel()
        change(() => late.delete(question))
      }
    },
    isLate: () => late.size > 0,
    onChange(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
