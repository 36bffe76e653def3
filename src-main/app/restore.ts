import { join } from 'node:path'
import { backupNameFacts } from '#main/storage/backup-name.ts'
import { importBackup } from '#main/storage/import-backup.ts'
import { verifyBackup } from '#main/storage/read-backup.ts'
import type { Hold } from '#main/workspaces/device.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/** Where a restore takes its rows from. `path`: a backup file. `lastChangeAt`: for work brought over, when it was last changed there. */
export type RestoreFrom = { readonly path: string; readonly lastChangeAt: number | null }

/** `stopped`: publishing was stopped, so the workspace has to be opened anew, whatever came of it. */
export type Restored = { readonly stopped: boolean; readonly outcome: Outcome<true, Problem> }

/**
 * Replaces the workspace's rows by those of a backup. Refused with `diskFull` while there is too little room. The backup is read to its end first (`brokenBackup`, `newerBackup`),
 * then a backup of the present state is taken; until the last small transaction the old state stays whole. From before
 * that moment on this device is held: it publishes nothing until a person has confirmed it.
 */
export async function restoreInto(workspace: OpenWorkspace, from: RestoreFrom, clock: Clock): Promise<Restored> {
  const full = await workspace.room.refusal('work')
  if (full) return { stopped: false, outcome: failed(full) }
  const verified = await verifyBackup(from.path, workspace.facts.schema)
  if (!verified.ok) return { stopped: false, outcome: verified }
  const { header } = verified.value
  if (header.workspace !== workspace.folder.kind) {
    return { stopped: false, outcome: failed(problem('brokenBackup', { detail: `a backup of the ${header.workspace} workspace` })) }
  }
  await workspace.publishing.stop()
  const safety = await workspace.backups.takeIfChanged()
  if (!safety.ok) return { stopped: true, outcome: safety }
  const hold: Hold = { why: 'restored', at: clock.now(), backupTakenAt: header.takenAt as Hold['backupTakenAt'] }
  return { stopped: true, outcome: await importHeld(workspace, { ...from, schema: header.schema }, hold) }
}

async function importHeld(
  workspace: OpenWorkspace,
  from: RestoreFrom & { readonly schema: number },
  hold: Hold,
): Promise<Outcome<true, Problem>> {
  const { device, about } = workspace
  const before = device.hold()
  await device.setHold(hold)
  const imported = await importBackup(workspace.storage, from)
  if (!imported.ok) {
    await (before ? device.setHold(before) : device.clearHold())
    return imported
  }
  const lastChangeAt = (from.lastChangeAt ?? hold.at) as Hold['at']
  await about.change({ lastChangeAt })
  return done(true)
}

/**
 * The newest backup of a workspace that was written to but whose database is empty (the browser's profile was deleted or
 * evicted); null in every other case.
 */
export async function findLostRows({ about, backups, facts, folder }: OpenWorkspace): Promise<RestoreFrom | null> {
  const { lastChangeAt } = about.get()
  if (facts.seq > 0 || lastChangeAt === null) return null
  const newest = (await backups.list()).find((one) => one.whole && (backupNameFacts(one.name)?.seq ?? 0) > 0)
  return newest ? { path: join(folder.backups, newest.name), lastChangeAt } : null
}
