import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupInfo } from '#shared/contract/app-contract.ts'
import { backupNameFacts } from './backup-name.ts'
import { readBackupHeader } from './read-backup.ts'

/** The backups in a folder, newest first; an absent folder has none. `whole`: right size and a right beginning. */
export async function listBackups(folder: string): Promise<readonly BackupInfo[]> {
  const names = await readdir(folder).catch(() => [])
  const found: BackupInfo[] = []
  for (const name of names) {
    const facts = backupNameFacts(name)
    if (!facts) continue
    const path = join(folder, name)
    const bytes = (await stat(path)).size
    const whole = bytes === facts.bytes && (await readBackupHeader(path)) !== null
    found.push({ name, takenAt: facts.takenAt, rows: facts.rows, bytes, whole })
  }
  return found.sort((a, b) => b.takenAt - a.takenAt)
}
