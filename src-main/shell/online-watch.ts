export type WorldChange = 'woke' | 'online' | 'offline'

export type OnlineWatch = {
  isOnline(): boolean
  onChange(changed: (what: WorldChange) => void): () => void
  /** Tells the listeners of a change the shell learned by itself. */
  tell(what: WorldChange): void
  stop(): void
}

const lookEveryMs = 5_000
/** A pause this long between two looks means that the machine slept. */
const sleptAfterMs = 30_000

/** Watches for the network and for sleep by looking every five seconds; no runtime tells both everywhere. */
export function watchOnline(deps: { readonly ask: () => boolean; readonly now: () => number }): OnlineWatch {
  const listeners = new Set<(what: WorldChange) => void>()
  let online = deps.ask()
  let lookedAt = deps.now()
  const tell = (what: WorldChange) => {
    for (const changed of listeners) changed(what)
  }
  const timer = setInterval(() => {
    const now = deps.now()
    if (now - lookedAt > sleptAfterMs) tell('woke')
    lookedAt = now
    const asked = deps.ask()
    if (asked === online) return
    online = asked
    tell(online ? 'online' : 'offline')
  }, lookEveryMs)
  timer.unref()
  return {
    isOnline: () => online,
    onChange(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    tell,
    stop: () => clearInterval(timer),
  }
}
