import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { trailerSchema } from './backup-format.ts'
import { linesOf } from './lines-of.ts'

const hashes = /[0-9a-f]{64}/g

/**
 * Which of these files a backup needs, in whatever row or field they are named; not those that only the list of files that were ever taken in
 * has, nor the log as far as it cannot be undone any more, before `since`.
 * Throws when the backup does not end as one does: what it named would not be known.
 */
export async function namedInBackup(
  path: string,
  { wanted, since }: { readonly wanted: ReadonlySet<MediaHash>; readonly since: EpochMs },
): Promise<ReadonlySet<MediaHash>> {
  const named = new Set<MediaHash>()
  let last = ''
  for await (const line of linesOf(pipeline(createReadStream(path), createGunzip(), () => undefined))) {
    last = line.toString('latin1')
    const found = ((last.match(hashes) ?? []) as MediaHash[]).filter((one) => wanted.has(one))
    if (found.length > 0 && !namesForNothing(line, since)) for (const hash of found) named.add(hash)
  }
  trailerSchema.parse(JSON.parse(last))
  return named
}

function namesForNothing(line: Buffer, since: EpochMs): boolean {
  const value: unknown = JSON.parse(line.toString('utf8'))
  if (!Array.isArray(value)) return false
  const [table, row] = value as unknown as readonly [string, { readonly at?: unknown }]
  return table === 'media' || (table === 'operations' && typeof row.at === 'number' && row.at < since)
}
