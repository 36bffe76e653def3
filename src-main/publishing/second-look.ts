import type { VariantId } from '#shared/kernel/ids.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { networks } from '#shared/networks/index.ts'
import type { JobDesk } from './job-desk.ts'
import { createLookout } from './lookout.ts'

export type SecondLookDeps = {
  readonly desk: JobDesk
  readonly clock: Clock
  readonly mayAsk: () => boolean
  readonly lookUp: (variantId: VariantId) => Promise<unknown>
  readonly crashed: (what: string, error: unknown) => void
}

const firstWaitMs = 60_000
const longestWaitMs = 30 * 60_000
const everyMs = 60_000

/**
 * Asks the network again, now and then, about publications of unknown fate, so that one whose network could not be
 * reached settles by itself. Waits double from a minute to half an hour; news from the world (online, awake, vault
 * opened) starts them afresh. Never sends anything: a network that cannot tell leaves the question to the person.
 */
export function createSecondLook(deps: SecondLookDeps) {
  const { desk, clock } = deps
  const asked = new Map<VariantId, { readonly at: EpochMs; readonly waitMs: number }>()
  let cancelTimer = (): void => undefined
  let stopped = false

  async function ask(variantId: VariantId): Promise<void> {
    const before = asked.get(variantId)
    const waitMs = before ? before.waitMs : firstWaitMs
    if (before && clock.now() - before.at < waitMs) return
    asked.set(variantId, { at: clock.now(), waitMs: before ? Math.min(waitMs * 2, longestWaitMs) : firstWaitMs })
    // The publisher has just asked when a question is new; the first wait is for the network to come back.
    if (before) await deps.lookUp(variantId)
  }

  const lookout = createLookout(
    async () => {
      cancelTimer()
      const open = deps.mayAsk() ? (await desk.queue()).filter((row) => row.question === 'unknown') : []
      for (const row of open) {
        if (!stopped && networks[row.network].lookUp === 'byKey') await ask(row.variantId)
      }
      if (!stopped) cancelTimer = clock.at((clock.now() + everyMs) as EpochMs, lookout.look)
    },
    (error) => deps.crashed('second look', error),
  )
  return {
    start: lookout.look,
    /** Something changed in the world: ask about everything at once. */
    afresh(): void {
      for (const variantId of asked.keys()) asked.set(variantId, { at: 0 as EpochMs, waitMs: firstWaitMs })
      lookout.look()
    },
    async stop(): Promise<void> {
      stopped = true
      cancelTimer()
      await lookout.settled()
    },
  }
}
