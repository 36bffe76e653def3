/** How long a watch that nobody needs any more stays open: a part that is drawn anew finds its rows there. */
export const lingerMs = 1000

/** Starts watching; what comes is handed to `receive` until the returned function is called. */
export type StartWatch<Result> = (receive: (result: Result) => void) => () => void

export type SharedWatches<Result> = {
  /**
   * Adds a listener to the one watch of this key. It hears the last good result at once when there is one, and after it the failure that
   * came since: it knows what the others know.
   */
  watch(key: string, start: StartWatch<Result>, receive: (result: Result) => void): () => void
  /** Keeps the watch of this key up, heard by nobody, until the returned function is called: whoever asks soon finds its last result. */
  keep(key: string, start: StartWatch<Result>): () => void
  /** The last good result of a watch that is open; a failed one while there is no other. */
  peek(key: string): Result | undefined
  /** What somebody listens to now, with its last result. */
  heard(): readonly (readonly [key: string, last: Result | undefined])[]
  /** Forgets what came so far: another workspace's rows must not be shown as this one's. */
  forget(): void
}

type Shared<Result> = {
  readonly listeners: Set<Listener<Result>>
  last: Result | undefined
  /** What came after `last` and is no result. */
  failure: Result | undefined
  stop: () => void
  cancelEnd: () => void
}

/** One who listens, or (null) only keeps the watch up. The same function given twice is two listeners. */
type Listener<Result> = { readonly hear: ((result: Result) => void) | null }

const nothingYet = { last: undefined, failure: undefined }

/**
 * Many parts of a page ask the same thing; it is asked once and everybody hears the answer.
 *
 * @param isFailure whether what came says only that there is no news
 */
export function createSharedWatches<Result>(
  after: (ms: number, call: () => void) => () => void,
  isFailure: (result: Result) => boolean,
): SharedWatches<Result> {
  const open = new Map<string, Shared<Result>>()

  function begin(key: string, start: StartWatch<Result>): Shared<Result> {
    const shared: Shared<Result> = { ...nothingYet, listeners: new Set(), stop: () => undefined, cancelEnd: () => undefined }
    open.set(key, shared)
    shared.stop = start((result) => {
      const failed = isFailure(result)
      if (!failed) shared.last = result
      shared.failure = failed ? result : undefined
      for (const { hear } of [...shared.listeners]) hear?.(result)
    })
    return shared
  }
  function listen(key: string, start: StartWatch<Result>, hear: Listener<Result>['hear']): () => void {
    const shared = open.get(key) ?? begin(key, start)
    shared.cancelEnd()
    const listener = { hear }
    shared.listeners.add(listener)
    for (const known of [shared.last, shared.failure]) if (known !== undefined) hear?.(known)
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
    peek: (key) => open.get(key)?.last ?? open.get(key)?.failure,
    heard: () => [...open].flatMap(([key, { last, listeners }]) => ([...listeners].some(({ hear }) => hear) ? [[key, last] as const] : [])),
    forget() {
      for (const shared of open.values()) Object.assign(shared, nothingYet)
    },
  }
}
