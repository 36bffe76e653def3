const askEveryMs = 5_000
/** Longer than anything a page of ours does at one go; a person would have given it up long before. */
const silentMs = 10_000
/** A timer that comes this late means that the machine slept, or that main itself was busy: the page had no chance. */
const sleptMs = 1_000

/** Watches one page: `answered` is called with every answer to a question asked by `ask`. */
export type PagePulse = { answered(): void; stop(): void }

/** Asks a page every five seconds whether it lives, and calls `hung` once when it was silent for ten seconds or more. */
export function watchPage(page: { ask(): void; hung(): void }): PagePulse {
  let lookedAt = Date.now()
  let askedAt: number | null = null
  const ask = (now: number): void => {
    askedAt = now
    page.ask()
  }
  const timer = setInterval(() => {
    const now = Date.now()
    const slept = now - lookedAt > askEveryMs + sleptMs
    lookedAt = now
    if (askedAt === null || slept) return ask(now)
    if (now - askedAt < silentMs) return
    clearInterval(timer)
    page.hung()
  }, askEveryMs)
  return {
    answered() {
      askedAt = null
    },
    stop: () => clearInterval(timer),
  }
}
