import { readAbout } from '#main/workspaces/workspace-about.ts'
import { type WorkspaceKind, workspaceFolder } from '#main/workspaces/workspace-folder.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { DemoDeps } from './demo-making.ts'
import { wordsOf } from './log.ts'
import { createOffer } from './offer-other-shell.ts'
import type { OpenWorkspace, WorkspaceDeps } from './open-workspace.ts'
import type { RestoreFrom } from './restore.ts'
import { createSteps, type DeskState } from './workspace-steps.ts'

/** Closing may take this long at quit; a last backup that needs more is given up. */
const closeDeadlineMs = 20_000

/** Decides which workspace is open. One change at a time. */
export type WorkspaceDesk = {
  current(): OpenWorkspace | null
  /** The workspace that is being opened at the start; null otherwise. */
  opening(): WorkspaceKind | null
  /** The same when it is there already, so that pages may count on it; a demo that has to be made first takes a while. */
  promised(): WorkspaceKind | null
  /** Resolves when the opening at the start is over, however it ended. */
  opened(): Promise<void>
  /** Why the workspace that should be open is not. */
  trouble(): Problem | null
  exists(): { readonly own: boolean; readonly demo: boolean }
  open(kind: WorkspaceKind): Promise<Outcome<true, Problem>>
  /** Opens the workspace of the last run while the page is already loading. */
  openAtStart(kind: WorkspaceKind): void
  leave(): Promise<void>
  /** Deletes the demo workspace; `again`: makes a fresh one and opens it. */
  removeDemo(how: { readonly again: boolean }): Promise<Outcome<true, Problem>>
  restore(from: RestoreFrom): Promise<Outcome<true, Problem>>
  /** With no workspace of one's own here: says so when the other shell has one. */
  lookElsewhere(): Promise<void>
  /** At quit: closes what is open. */
  close(): Promise<void>
  /** That began: a page told that nothing is open would leave what its person looks at for the first screen. */
  isEnding(): boolean
}

export type DeskDeps = DemoDeps & {
  /** Writes a backup of the other shell's own workspace into a file by starting that shell's storage host alone. */
  readonly exportOther: (toFile: string) => Promise<Outcome<unknown, Problem>>
  /** Another workspace is open now, or none. */
  readonly switched: (workspace: OpenWorkspace | null) => void
}

export async function createWorkspaceDesk(deps: DeskDeps): Promise<WorkspaceDesk> {
  const state: DeskState = {
    current: null,
    trouble: null,
    exists: { own: await existsHere(deps, 'own'), demo: await existsHere(deps, 'demo') },
  }
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = turn.catch(() => undefined).then(work)
    turn = next
    return next
  }
  const steps = createSteps(deps, state)
  const offer = createOffer({
    ...deps,
    current: () => state.current,
    replaceOwn: (from) => inTurn(() => steps.replaceOwn(from)),
  })
  const openAndOffer = async (kind: WorkspaceKind): Promise<Outcome<true, Problem>> => {
    const opened = await inTurn(() => steps.open(kind))
    if (opened.ok && kind === 'own') await offer()
    return opened
  }
  let opening: WorkspaceKind | null = null
  let ending = false
  let opened: Promise<unknown> = Promise.resolve()
  return {
    current: () => state.current,
    opening: () => opening,
    promised: () => (opening && state.exists[opening] ? opening : null),
    opened: () => opened.then(() => undefined),
    openAtStart(kind) {
      opening = kind
      opened = openAndOffer(kind)
        .catch((error: unknown) => deps.log.error('the workspace of the last run does not open', { why: wordsOf(error) }))
        .then(() => {
          opening = null
          deps.changed()
        })
    },
    trouble: () => state.trouble,
    exists: () => ({ ...state.exists }),
    open: openAndOffer,
    leave: () => inTurn(() => steps.close(true)),
    removeDemo: ({ again }) => inTurn(() => steps.removeDemo(again)),
    restore: (from) => inTurn(() => steps.restore(from)),
    lookElsewhere: async () => (state.exists.own ? undefined : offer()),
    close() {
      ending = true
      return withDeadline(
        inTurn(() => steps.close(true)),
        deps,
      )
    },
    isEnding: () => ending,
  }
}

async function existsHere(deps: WorkspaceDeps, kind: WorkspaceKind): Promise<boolean> {
  return (await readAbout(workspaceFolder(deps.shell.dataFolder, kind)))?.complete === true
}

function withDeadline(work: Promise<void>, deps: WorkspaceDeps): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = deps.clock.at((deps.clock.now() + closeDeadlineMs) as EpochMs, resolve)
    work.then(resolve, reject).finally(cancel)
  })
}
