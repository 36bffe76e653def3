/** How long a watch that nobody needs any more stays open: a part that is drawn anew finds its rows there. */
export const lingerMs = 1000

/** Starts watching; what comes is handed to `receive` until the returned function is called. */
export type StartWatch<Result> = (receive: (result: Result) => void) => () => void

export type SharedWatches<Result> = {
  /** Adds a listener to the one watch of this key. It hears the last result at once when there is one. */
  watch(key: string, start: StartWatch<Result>, receive: (result: Result) => void): () => void
  /** The last result of a watch that is open. */
  peek(key: string): Result | undefined
  /** What is open now, with its last result. */
  open(): readonly (readonly [key: string, last: Result | undefined])[]
  /** Forgets what came so far: another workspace's rows must not be shown as this one's. */
  forget(): void
}

type Shared<Result> = {
  readonly listeners: Set<(result: Result) => void>
  last: Result | undefined
  stop: () => void
  cancelEnd: () => void
}

/** Many parts of a page ask the same thing; it is asked once and everybody hears the answer. */
export function createSharedWatches<Result>(after: (ms: number, call: () => void) => () => void): SharedWatches<Result> {
  const open = new Map<string, Shared<Result>>()

  function begin(key: string, start: StartWatch<Result>): Shared<Result> {
    const shared: Shared<Result> = { listeners: new Set(), last: undefined, stop: () => undefined, cancelEnd: () => undefined }
    open.set(key, shared)
    shared.stop = start((result) => {
      shared.last = result
      for (const listener of [...shared.listeners]) listener(result)
    })
    return shared
  }
  return {
    watch(key, start, receive) {
      const shared = open.get(key) ?? begin(key, start)
      shared.cancelEnd()
      // A listener of its own: the same function given twice is two listeners.
      const listener = (result: Result) => receive(result)
      shared.listeners.add(listener)
      if (shared.last !== undefined) receive(shared.last)
      return () => {
        if (!shared.listeners.delete(listener) || shared.listeners.size > 0) return
        shared.cancelEnd = after(lingerMs, () => {
          open.delete(key)
          shared.stop()
        })
      }
    },
    peek: (key) => open.get(key)?.last,
    open: () => [...open].map(([key, { last }]) => [key, last] as const),
    forget() {
      for (const shared of open.values()) shared.last = undefined
    },
  }
}
