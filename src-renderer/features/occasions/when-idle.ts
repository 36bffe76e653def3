/** How long idle work may be put off, ms. */
const longestMs = 1500

/** Calls back when the page has nothing better to do; the answer cancels. */
export function whenIdle(work: () => void): () => void {
  const id = requestIdleCallback(work, { timeout: longestMs })
  return () => cancelIdleCallback(id)
}
