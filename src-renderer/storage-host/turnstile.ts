/** Lets writes through side by side, and what replaces the database under them alone. */
export type Turnstile = {
  pass<Value>(work: () => Promise<Value>): Promise<Value>
  /** Begins when everything let through before has ended; what comes meanwhile waits. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>
}

export function createTurnstile(): Turnstile {
  const inside = new Set<Promise<unknown>>()
  let closed: Promise<unknown> | null = null

  return {
    async pass(work) {
      while (closed) await closed
      const running = work()
      inside.add(running)
      try {
        return await running
      } finally {
        inside.delete(running)
      }
    },
    async alone(work) {
      while (closed) await closed
      const running = Promise.allSettled(inside).then(work)
      closed = running.then(
        () => undefined,
        () => undefined,
      )
      try {
        return await running
      } finally {
        closed = null
      }
    },
  }
}
