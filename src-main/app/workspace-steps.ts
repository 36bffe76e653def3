import type { WorkspaceKind } from '#main/workspaces/workspace-folder.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { emptyDemo, makeDemo, removeDemo } from './demo-making.ts'
import { wordsOf } from './log.ts'
import { holdIfOtherIsNewer } from './offer-other-shell.ts'
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts'
import { findLostRows, type RestoreFrom, restoreInto } from './restore.ts'
import type { DeskDeps } from './workspace-desk.ts'

export type DeskState = { current: OpenWorkspace | null; trouble: Problem | null; readonly exists: { own: boolean; demo: boolean } }

/** Opening and closing; the desk sees to it that only one step runs at a time. */
function createDoors(deps: DeskDeps, state: DeskState) {
  const show = (workspace: OpenWorkspace | null, why: Problem | null): void => {
    state.current = workspace
    state.trouble = why
    deps.switched(workspace)
    deps.changed()
  }
  const close = async (backup: boolean): Promise<void> => {
    const closing = state.current
    if (!closing) return
    show(null, null)
    await closing.close({ backup })
  }
  const open = async (kind: WorkspaceKind): Promise<Outcome<true, Problem>> => {
    if (state.current?.folder.kind === kind) return done(true)
    await close(true)
    return openClosed(kind)
  }
  const openClosed = async (kind: WorkspaceKind): Promise<Outcome<true, Problem>> => {
    const opened = await openOrSayWhy(deps, kind === 'demo' && !state.exists.demo ? 'newDemo' : kind)
    if (!opened.ok) {
      show(null, opened.problem)
      return opened
    }
    state.exists[kind] = true
    const found = await findLostRows(opened.value)
    if (found) {
      deps.log.error('the database is gone; its last backup is brought back', { path: found.path })
      return restoreUnseen(opened.value, found)
    }
    if (kind === 'own') await holdIfOtherIsNewer(deps, opened.value)
    tellHold(deps, opened.value)
    show(opened.value, null)
    begin(deps, opened.value)
    return done(true)
  }
  /** Restores into a workspace that no page sees, so that none of them takes the empty one for a fresh start. */
  const restoreUnseen = async (workspace: OpenWorkspace, from: RestoreFrom): Promise<Outcome<true, Problem>> => {
    const { outcome } = await restoreInto(workspace, from, deps.clock)
    await workspace.close({ backup: false })
    if (outcome.ok) return openClosed(workspace.folder.kind)
    show(null, outcome.problem)
    return outcome
  }
  return { show, close, open, openClosed, restoreUnseen }
}

/** Everything the desk can do, step by step. */
export function createSteps(deps: DeskDeps, state: DeskState) {
  const { show, close, open, openClosed, restoreUnseen } = createDoors(deps, state)
  /**
   * Imports and opens the workspace anew: a restore and a start take the same path from here. Pages go on showing the old
   * one meanwhile; what they ask of it is refused with `storageGone`.
   */
  const restore = async (from: RestoreFrom): Promise<Outcome<true, Problem>> => {
    const workspace = state.current
    if (!workspace) return failed(problem('notAllowed', { detail: 'no workspace is open' }))
    const { stopped, outcome } = await restoreInto(workspace, from, deps.clock)
    if (!stopped) return outcome
    await workspace.close({ backup: false })
    const again = await openClosed(workspace.folder.kind)
    return outcome.ok ? again : outcome
  }
  return {
    open,
    close,
    restore,
    async replaceOwn(from: RestoreFrom): Promise<Outcome<true, Problem>> {
      if (state.current?.folder.kind === 'own') return restore(from)
      await close(true)
      const opened = await openOrSayWhy(deps, 'own')
      if (!opened.ok) return opened
      const restored = await restoreUnseen(opened.value, from)
      if (restored.ok) await deps.preferences.change({ lastWorkspace: 'own' })
      return restored
    },
    async removeDemo(again: boolean): Promise<Outcome<true, Problem>> {
      const demo = state.current?.folder.kind === 'demo' ? state.current : null
      if (demo) show(null, null)
      const removed = await (demo ? removeDemo(deps, demo) : emptyDemo(deps))
      state.exists.demo = false
      deps.changed()
      return removed.ok && again ? open('demo') : removed
    },
  }
}

/** A bug while opening must not keep the window closed: it is logged and shown like any other trouble. */
async function openOrSayWhy(deps: DeskDeps, which: WorkspaceKind | 'newDemo'): Promise<Outcome<OpenWorkspace, Problem>> {
  try {
    return which === 'newDemo' ? await makeDemo(deps) : await openWorkspace(deps, which)
  } catch (error) {
    deps.log.error('a workspace does not open', { why: wordsOf(error), stack: error instanceof Error ? (error.stack ?? '') : '' })
    return failed(problem('internal', { detail: wordsOf(error) }))
  }
}

/** Says why this device is held. */
function tellHold(deps: DeskDeps, workspace: OpenWorkspace): void {
  const hold = workspace.device.hold()
  if (hold?.why === 'restored') deps.notices.tell('restored', { takenAt: hold.backupTakenAt ?? 0 })
  if (hold?.why === 'copied') deps.notices.tell('copiedWorkspace', {})
}

/** Starts timers and publisher. */
function begin(deps: DeskDeps, workspace: OpenWorkspace): void {
  workspace.backups.start()
  workspace.room.start()
  workspace.series.start()
  workspace.mediaCollector.start()
  workspace.publishing.start().catch((error: unknown) => deps.log.error('publishing does not start', { why: wordsOf(error) }))
}
