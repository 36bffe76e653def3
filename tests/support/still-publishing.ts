import type { Publishing, PublishingDeps } from '#main/app/publishing-part.ts'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'

/** What happened to the publisher of each opened workspace, in order. */
export type PublishingLog = ('start' | 'stop')[]

/** A publisher that sends nothing: it only knows whether this device is held, as the real one does. */
export function stillPublishing(log: PublishingLog = []): (deps: PublishingDeps) => Publishing {
  return ({ device, onState, vault }) => {
    const refuse = async () => failed(problem('notAllowed'))
    const state: Publishing['state'] = () => ({
      state: device.hold() ? 'confirmNeeded' : vault.waitsForPassphrase() ? 'vaultLocked' : 'on',
      clockOffMinutes: null,
    })
    return {
      state,
      start: async () => void log.push('start'),
      stop: async () => void log.push('stop'),
      async confirmDevice() {
        await device.clearHold()
        onState(state())
        return done(state())
      },
      lookUp: refuse,
      attempts: async () => [],
      editPublished: refuse,
      removePublished: refuse,
      channels: { connect: refuse, signInAgain: refuse, test: refuse, disconnect: refuse, refresh: refuse },
      phone: { state: refuse, save: refuse, findChat: refuse, test: refuse, send: refuse, forget: async () => undefined },
      demo: { feed: refuse, setFaults: refuse },
    }
  }
}
