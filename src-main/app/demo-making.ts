import { rm } from 'node:fs/promises'
import type { WordForms } from '#main/words/word-forms.ts'
import { fileProblem } from '#main/workspaces/atomic-file.ts'
import type { PreferencesFile } from '#main/workspaces/preferences.ts'
import { workspaceFolder } from '#main/workspaces/workspace-folder.ts'
import type { Preferences } from '#shared/contract/app-contract.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { Log } from './log.ts'
import { type OpenWorkspace, openWorkspace, type WorkspaceDeps } from './open-workspace.ts'

export type DemoDeps = WorkspaceDeps & {
  readonly preferences: PreferencesFile
  readonly buildDemo: BuildDemo
  /** The dictionaries, for what the demo's briefs ask for. */
  readonly words: Pick<WordForms, 'formsOf'>
}

/**
 * Fills a fresh, empty demo workspace by running commands, as of `now`, with texts in one language. The workspace's own
 * publisher was not started and never will be: it is opened anew afterwards.
 */
export type BuildDemo = (
  workspace: OpenWorkspace,
  how: {
    readonly now: EpochMs
    readonly language: Preferences['language']
    readonly log: Log
    readonly words: Pick<WordForms, 'formsOf'>
    readonly progress: (done: number, total: number) => void
  },
) => Promise<Outcome<true, Problem>>

/** Makes the demo workspace and leaves it open. What an interrupted making left behind is deleted first. */
export async function makeDemo(deps: DemoDeps): Promise<Outcome<OpenWorkspace, Problem>> {
  const opened = await openEmpty(deps)
  if (!opened.ok) return opened
  const workspace = opened.value
  try {
    const progress = (done: number, total: number): void => deps.progress({ task: 'demo', done, total })
    const how = { now: deps.clock.now(), language: deps.preferences.get().language, log: deps.log, words: deps.words, progress }
    const built = await deps.buildDemo(workspace, how)
    if (built.ok) {
      await workspace.about.change({ complete: true })
      await workspace.close({ backup: false })
      return openWorkspace(deps, 'demo')
    }
    await removeDemo(deps, workspace)
    return built
  } catch (error) {
    await removeDemo(deps, workspace)
    throw error
  }
}

async function openEmpty(deps: WorkspaceDeps): Promise<Outcome<OpenWorkspace, Problem>> {
  const opened = await openWorkspace(deps, 'demo')
  if (!opened.ok || opened.value.facts.seq === 0) return opened
  const removed = await removeDemo(deps, opened.value)
  return removed.ok ? openWorkspace(deps, 'demo') : removed
}

/** Deletes the demo workspace: database and folder. `open`: it is open; it is closed first. */
export async function removeDemo(deps: WorkspaceDeps, open: OpenWorkspace): Promise<Outcome<true, Problem>> {
  await open.publishing.stop()
  const destroyed = await open.storage.ask('destroy', { database: open.folder.database })
  await open.close({ backup: false })
  return destroyed.ok ? removeFiles(deps) : destroyed
}

/** Deletes whatever is there of a demo workspace that is not open. */
export async function emptyDemo(deps: WorkspaceDeps): Promise<Outcome<true, Problem>> {
  const opened = await openWorkspace(deps, 'demo')
  return opened.ok ? removeDemo(deps, opened.value) : opened
}

async function removeFiles(deps: WorkspaceDeps): Promise<Outcome<true, Problem>> {
  const { path } = workspaceFolder(deps.shell.dataFolder, 'demo')
  try {
    await rm(path, { recursive: true, force: true })
    return done(true)
  } catch (error) {
    const why = fileProblem(error, path)
    if (!why) throw error
    return failed(why)
  }
}
