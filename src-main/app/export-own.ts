import { basename, dirname, join } from 'node:path'
import type { Shell } from '#main/shell/shell.ts'
import { exportBackup } from '#main/storage/export-backup.ts'
import { createStorageClient } from '#main/storage/storage-client.ts'
import { openDevice } from '#main/workspaces/device.ts'
import { prepareFolder, workspaceFolder } from '#main/workspaces/workspace-folder.ts'
import { takeLock } from '#main/workspaces/workspace-lock.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import type { Log } from './log.ts'

/**
 * What this program does for the other shell: with no window and no publisher it opens one's own workspace, writes it into
 * a backup file, and that is all.
 */
export async function exportOwn(
  deps: { readonly shell: Shell; readonly clock: Clock; readonly log: Log },
  toFile: string,
): Promise<Outcome<unknown, Problem>> {
  const { shell, clock, log } = deps
  const folder = workspaceFolder(shell.dataFolder, 'own')
  const prepared = await prepareFolder(folder)
  if (!prepared.ok) return prepared
  const lock = await takeLock(folder.lock, shell.kind)
  if (!lock.ok) return failed(problem('otherShellRuns', { values: { shell: lock.problem.shell, pid: lock.problem.pid } }))
  const device = await openDevice(folder, true, clock)
  const storage = createStorageClient({
    openHost: () => shell.openStorageHost(),
    database: folder.database,
    device: device.id,
    clock,
    log,
    onGone: () => undefined,
  })
  try {
    const opened = await storage.start()
    if (!opened.ok) return opened
    const draft = join(dirname(toFile), `${basename(toFile)}.draft`)
    return await exportBackup(storage, { draft, nameFor: () => toFile, takenAt: clock.now(), workspace: 'own' })
  } finally {
    await storage.stop()
    await lock.value.release()
  }
}
