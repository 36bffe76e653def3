import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip, type Gunzip } from 'node:zlib'
import type { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { ExportChunk } from '#shared/contract/storage-contract.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type BackupHeader, formatVersion, headerSchema, rowSchema, trailerSchema } from './backup-format.ts'
import { linesOf } from './lines-of.ts'

/** Reads the first line only. Null: not a backup of ours. */
export async function readBackupHeader(path: string): Promise<BackupHeader | null> {
  try {
    for await (const line of linesOf(unzipped(path))) {
      const parsed = headerSchema.safeParse(JSON.parse(line.toString('utf8')))
      return parsed.success ? parsed.data : null
    }
  } catch {
    // Unreadable is the same answer as not ours.
  }
  return null
}

export type WholeBackup = { readonly header: BackupHeader; readonly rows: number }

/**
 * Reads a backup to its end without keeping it: header, every row, row count and hash. Refused with `brokenBackup`
 * (truncated, changed, not a backup) or `newerBackup` (a newer format or schema than `schema`).
 */
export async function verifyBackup(path: string, schema: number): Promise<Outcome<WholeBackup, Problem>> {
  const reading: Reading = { header: null, rows: 0, trailer: null }
  const hash = createHash('sha256')
  try {
    for await (const line of linesOf(unzipped(path))) {
      takeLine(reading, JSON.parse(line.toString('utf8')))
      if (!reading.trailer) hash.update(line).update('\n')
      if (reading.header && isNewer(reading.header, schema)) return failed(problem('newerBackup'))
    }
    const { header, rows, trailer } = reading
    if (!header || !trailer) throw new Error('the end is missing')
    if (trailer.rows !== rows || trailer.sha256 !== hash.digest('hex')) throw new Error('count or checksum differ')
    return done({ header, rows })
  } catch (error) {
    return failed(problem('brokenBackup', { detail: error instanceof Error ? error.message.slice(0, 200) : 'unreadable' }))
  }
}

type Reading = {
  header: z.output<typeof headerSchema> | null
  rows: number
  trailer: z.output<typeof trailerSchema> | null
}

/** Throws when the line is not what must come next. */
function takeLine(reading: Reading, value: unknown): void {
  if (reading.trailer) throw new Error('something follows the end')
  if (!reading.header) {
    reading.header = headerSchema.parse(value)
  } else if (Array.isArray(value)) {
    rowSchema.parse(value)
    reading.rows += 1
  } else {
    reading.trailer = trailerSchema.parse(value)
  }
}

function isNewer(header: z.output<typeof headerSchema>, schema: number): boolean {
  return header.version > formatVersion || header.schema > schema
}

/** The rows of a verified backup in chunks of at most `maxRows`, grouped by table. */
export async function* readBackupRows(path: string, maxRows: number): AsyncGenerator<ExportChunk[]> {
  let tables = new Map<string, unknown[]>()
  let held = 0
  for await (const line of linesOf(unzipped(path))) {
    const value: unknown = JSON.parse(line.toString('utf8'))
    if (!Array.isArray(value)) continue
    const [table, row] = rowSchema.parse(value)
    const rows = tables.get(table) ?? []
    rows.push(row)
    tables.set(table, rows)
    held += 1
    if (held < maxRows) continue
    yield chunksOf(tables)
    tables = new Map()
    held = 0
  }
  if (held > 0) yield chunksOf(tables)
}

function chunksOf(tables: ReadonlyMap<string, unknown[]>): ExportChunk[] {
  return [...tables].map(([table, rows]) => ({ table, rows }))
}

/** A failure of the file itself ends the reading too: a bare `pipe` would wait for ever. */
function unzipped(path: string): Gunzip {
  return pipeline(createReadStream(path), createGunzip(), () => undefined)
}
