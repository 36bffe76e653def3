/** How long idle work may be put off, ms. */
const longestMs = 1500

/** Calls back when the page has nothing better to do; the answer cancels. */
export function whenIdle(work: () => void): () => void {
  const id = requestIdleCallback(work, { timeout: longestMs })
  return () => cancelIdleCallback(id)
}

/** Ends when the page rests again: long work is done in parts, so that a click between them is answered. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(resolve)
  })
}
