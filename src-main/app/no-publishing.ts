import { problem } from '#shared/contract/problem.ts'
import { failed } from '#shared/kernel/outcome.ts'
import type { Publishing } from './publishing-part.ts'

/** Stands in until the publishing part is built in: refuses everything, claims nothing. */
export function createNoPublishing(): Publishing {
  const refuse = async () => failed(problem('notAllowed', { detail: 'publishing is not built in yet' }))
  return {
    state: () => ({ state: 'paused', clockOffMinutes: null }),
    start: async () => undefined,
    stop: async () => undefined,
    confirmDevice: refuse,
    lookUp: refuse,
    channels: { connect: refuse, signInAgain: refuse, test: refuse, disconnect: refuse, refresh: refuse },
    demo: { feed: refuse, setFaults: refuse },
  }
}
