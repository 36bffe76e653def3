import { createHash } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { createGzip, type Gzip } from 'node:zlib'
import { moveInPlace } from '#main/workspaces/atomic-file.ts'
import type { ExportChunk } from '#shared/contract/storage-contract.ts'
import { type BackupHeader, formatName, formatVersion } from './backup-format.ts'

export type BackupSize = { readonly rows: number; readonly bytes: number }

/** Collects a backup: gzip of JSON lines (header, `[table, row]` each, trailer with row count and SHA-256 of all before). */
export type BackupWriter = {
  add(chunks: readonly ExportChunk[]): Promise<void>
  /** Ends the file, syncs it and gives it the name chosen from its rows and bytes. */
  finish(nameFor: (size: BackupSize) => string): Promise<BackupSize>
  /** Removes what was written. */
  abandon(): Promise<void>
}

/** Starts a backup in a temporary file of this path. */
export async function writeBackup(temporary: string, header: BackupHeader): Promise<BackupWriter> {
  const file = await open(temporary, 'w', 0o600)
  const gzip = createGzip()
  const sink = pump(gzip, file)
  const hash = createHash('sha256')
  let rows = 0
  const put = async (value: unknown): Promise<void> => {
    const line = `${JSON.stringify(value)}\n`
    hash.update(line)
    if (!gzip.write(line)) await new Promise((resolve) => gzip.once('drain', resolve))
  }
  await put({ format: formatName, version: formatVersion, ...header })
  return {
    async add(chunks) {
      for (const { table, rows: added } of chunks) {
        for (const row of added) await put([table, row])
        rows += added.length
      }
    },
    async finish(nameFor) {
      gzip.end(`${JSON.stringify({ end: formatName, rows, sha256: hash.digest('hex') })}\n`)
      await sink
      await file.sync()
      const { size } = await file.stat()
      await file.close()
      const written = { rows, bytes: size }
      await moveInPlace(temporary, nameFor(written))
      return written
    },
    async abandon() {
      gzip.destroy()
      await sink.catch(() => undefined)
      await file.close().catch(() => undefined)
      await rm(temporary, { force: true })
    },
  }
}

async function pump(gzip: Gzip, file: FileHandle): Promise<void> {
  for await (const bytes of gzip) await file.write(bytes as Buffer)
}
