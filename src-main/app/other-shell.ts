import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Shell } from '#main/shell/shell.ts'
import { listBackups } from '#main/storage/list-backups.ts'
import { moveInPlace, writeAtomic } from '#main/workspaces/atomic-file.ts'
import { isNewer, readAbout, type WorkspaceAbout } from '#main/workspaces/workspace-about.ts'
import { type WorkspaceFolder, type WorkspaceKind, workspaceFolder } from '#main/workspaces/workspace-folder.ts'
import { lockHolder } from '#main/workspaces/workspace-lock.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { RestoreFrom } from './restore.ts'

/** The other shell keeps its data beside this one's. */
export function otherShellFolder(shell: Pick<Shell, 'kind' | 'dataFolder'>): string {
  return join(dirname(shell.dataFolder), shell.kind === 'electron' ? 'browser' : 'electron')
}

/** The refusal while the other shell has its own work of this kind open; null: it has not. */
export async function heldByOtherShell(shell: Pick<Shell, 'kind' | 'dataFolder'>, kind: WorkspaceKind): Promise<Problem | null> {
  const holder = await lockHolder(workspaceFolder(otherShellFolder(shell), kind).lock).catch(() => null)
  return holder && problem('otherShellRuns', { values: { shell: holder.shell, pid: holder.pid } })
}

export function otherOwnFolder(shell: Pick<Shell, 'kind' | 'dataFolder'>): WorkspaceFolder {
  return workspaceFolder(otherShellFolder(shell), 'own')
}

/** What the other shell left beside its own work, when that is newer than mine; else null. */
export async function newerElsewhere(
  shell: Pick<Shell, 'kind' | 'dataFolder'>,
  mine: WorkspaceAbout | null,
): Promise<WorkspaceAbout | null> {
  const other = await readAbout(otherOwnFolder(shell))
  return isNewer(other, mine) ? other : null
}

/** The newest whole backup the other shell left. */
export async function lastBackupElsewhere(
  shell: Pick<Shell, 'kind' | 'dataFolder'>,
): Promise<{ readonly path: string; readonly takenAt: number } | null> {
  const { backups } = otherOwnFolder(shell)
  const newest = (await listBackups(backups)).find((one) => one.whole)
  return newest ? { path: join(backups, newest.name), takenAt: newest.takenAt } : null
}

/**
 * Makes the other shell's work ready to be restored here: its pictures are copied, its ledger's lines are added to ours,
 * and its rows lie in the file answered. `useBackup`: take its last backup instead of starting it (where it cannot run).
 */
export async function fetchOther(
  shell: Pick<Shell, 'kind' | 'dataFolder'>,
  into: WorkspaceFolder,
  how: { readonly exportOther: (toFile: string) => Promise<Outcome<unknown, Problem>>; readonly useBackup: boolean },
): Promise<Outcome<RestoreFrom, Problem>> {
  const other = otherOwnFolder(shell)
  const path = how.useBackup ? (await lastBackupElsewhere(shell))?.path : join(into.path, 'brought-over.tmp')
  if (path === undefined) return failed(problem('noBackups'))
  if (!how.useBackup) {
    const written = await how.exportOther(path)
    if (!written.ok) return written
  }
  await copyMedia(other.media, into.media)
  await addLedger(other.ledger, into.ledger)
  const about = await readAbout(other)
  return done({ path, lastChangeAt: about?.lastChangeAt ?? null })
}

/** Files are named by their hash and immutable, so what is here already is the same. */
async function copyMedia(from: string, to: string): Promise<void> {
  for (const folder of await readdir(from).catch(() => [])) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue
    await mkdir(join(to, folder), { recursive: true, mode: 0o700 })
    const here = new Set(await readdir(join(to, folder)))
    for (const name of await readdir(join(from, folder))) {
      if (!/^[0-9a-f]{64}$/.test(name) || here.has(name)) continue
      const draft = join(to, folder, `${name}.tmp`)
      await copyFile(join(from, folder, name), draft)
      await moveInPlace(draft, join(to, folder, name))
    }
  }
}

/** What the other shell published must be found when jobs are matched after the move. */
async function addLedger(from: string, to: string): Promise<void> {
  const theirs = await readFile(from, 'utf8').catch(() => '')
  if (theirs === '') return
  const ours = await readFile(to, 'utf8').catch(() => '')
  const known = new Set(ours.split('\n'))
  const added = theirs.split('\n').filter((line) => line !== '' && !known.has(line))
  if (added.length > 0) await writeAtomic(to, `${ours}${ours === '' || ours.endsWith('\n') ? '' : '\n'}${added.join('\n')}\n`)
}
