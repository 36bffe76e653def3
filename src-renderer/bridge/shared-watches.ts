/** How long a watch that nobody needs any more stays open: a part that is drawn anew finds its rows there. */
export const lingerMs = 1000

/** Starts watching; what comes is handed to `receive` until the returned function is called. */
export type StartWatch<Result> = (receive: (result: Result) => void) => () => void

export type SharedWatches<Result> = {
  /** Adds a listener to the one watch of this key. It hears the last result at once when there is one. */
  watch(key: string, start: StartWatch<Result>, receive: (result: Result) => void): () => void
  /** Keeps the watch of this key up, heard by nobody, until the returned function is called: whoever asks soon finds its last result. */
  keep(key: string, start: StartWatch<Result>): () => void
  /** The last result of a watch that is open. */
  peek(key: string): Result | undefined
  /** What somebody listens to now, with its last result. */
  heard(): readonly (readonly [key: string, last: Result | undefined])[]
  /** Forgets what came so far: another workspace's rows must not be shown as this one's. */
  forget(): void
}

type Shared<Result> = {
  readonly listeners: Set<Listener<Result>>
  last: Result | undefined
  stop: () => void
  cancelEnd: () => void
}

/** One who listens, or (null) only keeps the watch up. The same function given twice is two listeners. */
type Listener<Result> = { readonly hear: ((result: Result) => void) | null }

/** Many parts of a page ask the same thing; it is asked once and everybody hears the answer. */
export function createSharedWatches<Result>(after: (ms: number, call: () => void) => () => void): SharedWatches<Result> {
  const open = new Map<string, Shared<Result>>()

  function begin(key: string, start: StartWatch<Result>): Shared<Result> {
    const shared: Shared<Result> = { listeners: new Set(), last: undefined, stop: () => undefined, cancelEnd: () => undefined }
    open.set(key, shared)
    shared.stop = start((result) => {
      shared.last = result
      for (const { hear } of [...shared.listeners]) hear?.(result)
    })
    return shared
  }
  function listen(key: string, start: StartWatch<Result>, hear: Listener<Result>['hear']): () => void {
    const shared = open.get(key) ?? begin(key, start)
    shared.cancelEnd()
    const listener = { hear }
    shared.listeners.add(listener)
    if (shared.last !== undefined) hear?.(shared.last)
    return () => {
      if (!shared.listeners.delete(listener) || shared.listeners.size > 0) return
      shared.cancelEnd = after(lingerMs, () => {
        open.delete(key)
        shared.stop()
      })
    }
  }
  return {
    watch: listen,
    keep: (key, start) => listen(key, start, null),
    peek: (key) => open.get(key)?.last,
    heard: () => [...open].flatMap(([key, { last, listeners }]) => ([...listeners].some(({ hear }) => hear) ? [[key, last] as const] : [])),
    forget() {
      for (const shared of open.values()) shared.last = undefined
    },
  }
}
