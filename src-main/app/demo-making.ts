import { rm } from 'node:fs/promises'
import { fileProblem } from '#main/workspaces/atomic-file.ts'
import { workspaceFolder } from '#main/workspaces/workspace-folder.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type OpenWorkspace, openWorkspace, type WorkspaceDeps } from './open-workspace.ts'

/** Fills a fresh, empty demo workspace by running commands. */
export type BuildDemo = (workspace: OpenWorkspace) => Promise<Outcome<true, Problem>>

/** Makes the demo workspace and leaves it open. What an interrupted making left behind is deleted first. */
export async function makeDemo(deps: WorkspaceDeps, build: BuildDemo): Promise<Outcome<OpenWorkspace, Problem>> {
  const opened = await openEmpty(deps)
  if (!opened.ok) return opened
  const built = await build(opened.value)
  if (built.ok) {
    await opened.value.about.change({ complete: true })
    return opened
  }
  await removeDemo(deps, opened.value)
  return built
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
