import type { AppHandlers } from '#main/rpc/page-server.ts'
import type { AppState } from '#shared/contract/app-contract.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import { wordsOf } from '../log.ts'
import { type HandlerDeps, onOpen } from './handler-deps.ts'

/** Which workspace is open, and how this device keeps its secrets. */
export function workspaceHandlers(
  deps: HandlerDeps,
): Pick<AppHandlers, 'workspace.start' | 'workspace.leave' | 'demo.reset' | 'demo.remove' | 'vault.choose' | 'vault.unlock'> {
  const thenState = (outcome: Outcome<true, Problem>): Outcome<AppState, Problem> => (outcome.ok ? done(deps.state()) : outcome)
  const remember = (which: 'own' | 'demo' | null): Promise<void> =>
    deps.preferences.change({ lastWorkspace: which }).catch((error: unknown) => {
      deps.log.error('preferences cannot be written', { why: wordsOf(error) })
      deps.notices.tell('writeFailed', { path: deps.shell.dataFolder })
    })
  return {
    async 'workspace.start'({ which }) {
      const opened = await deps.desk.open(which)
      if (opened.ok) await remember(which)
      return thenState(opened)
    },
    async 'workspace.leave'() {
      await deps.desk.leave()
      await remember(null)
      return done(deps.state())
    },
    'demo.reset': async () => thenState(await deps.desk.removeDemo({ again: true })),
    'demo.remove': async () => thenState(await deps.desk.removeDemo({ again: false })),
    'vault.choose': ({ mode, passphrase }) => onOpen(deps, async ({ vault }) => vaultReply(await vault.choose(mode, passphrase ?? null))),
    'vault.unlock': ({ passphrase }) => onOpen(deps, async ({ vault }) => vaultReply(await vault.unlock(passphrase))),
  }
}

function vaultReply(outcome: Outcome<AppState['vault'], Problem>): Outcome<{ readonly vault: AppState['vault'] }, Problem> {
  return outcome.ok ? done({ vault: outcome.value }) : outcome
}
