import { v7 } from 'uuid'
import type { Problem } from '#shared/contract/problem.ts'
import type { StorageFacts } from '#shared/contract/storage-contract.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import { readBackupRows } from './read-backup.ts'
import type { StorageClient } from './storage-client.ts'

const rowsPerChunk = 1_000

/**
 * Brings a verified backup into the database by way of the staging area; until the commit the old state stays whole.
 *
 * @param backup `schema`: the form its header names
 */
export async function importBackup(
  storage: Pick<StorageClient, 'ask'>,
  { path, schema }: { readonly path: string; readonly schema: number },
): Promise<Outcome<StorageFacts, Problem>> {
  const importId = v7()
  const begun = await storage.ask('importBegin', { importId, schema })
  if (!begun.ok) return begun
  let n = 0
  for await (const chunks of readBackupRows(path, rowsPerChunk)) {
    const taken = await storage.ask('importChunk', {
      importId,
      n,
      chunks: chunks.map((one) => ({ table: one.table, rows: [...one.rows] })),
    })
    if (!taken.ok) return taken
    n += 1
  }
  return storage.ask('importCommit', { importId })
}
