import type { Shell } from '#main/shell/shell.ts'
import type { FreeBytes } from '#main/workspaces/disk-room.ts'
import type { PreferencesFile } from '#main/workspaces/preferences.ts'
import type { AppState } from '#shared/contract/app-contract.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { Log } from '../log.ts'
import type { Notices } from '../notices.ts'
import type { OpenAtLogin } from '../open-at-login.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import type { WorkspaceDesk } from '../workspace-desk.ts'

/** What the handlers of the app contract work with. */
export type HandlerDeps = {
  readonly shell: Shell
  readonly log: Log
  readonly now: () => EpochMs
  readonly clock: Clock
  readonly preferences: PreferencesFile
  readonly notices: Notices
  readonly freeBytes: FreeBytes
  readonly openAtLogin: OpenAtLogin
  readonly desk: WorkspaceDesk
  readonly state: () => AppState
  /** The state that pages show has changed. */
  readonly changed: () => void
  readonly uploadedFile: (uploadId: string) => string | null
}

/** Runs `work` on the open workspace, waiting for one that is being opened at the start; refused with `notAllowed` when there is none. */
export async function onOpen<Value>(
  deps: Pick<HandlerDeps, 'desk'>,
  work: (workspace: OpenWorkspace) => Promise<Outcome<Value, Problem>>,
): Promise<Outcome<Value, Problem>> {
  if (deps.desk.promised()) await deps.desk.opened()
  const workspace = deps.desk.current()
  return workspace ? work(workspace) : failed(problem('notAllowed', { detail: 'no workspace is open' }))
}
