import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { moveInPlace } from '#main/workspaces/atomic-file.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { rowsName } from './full-copy.ts'

const mostEntries = 200_000
const largestMedia = 64 * 1024 * 1024
const largestRows = 4 * 1024 * 1024 * 1024
/** Nothing in a full copy of ours can be packed much tighter; a bomb can. */
const mostRatio = 20

/** Whether a file begins as a zip. */
export async function isZip(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return bytesRead === 4 && buffer.readUInt32LE(0) === 0x04034b50
  } finally {
    await file.close()
  }
}

/**
 * Unpacks a full copy: its rows into the file `rows`, its pictures into the media folder, each checked against its hash.
 * Only names we write ourselves are taken. Refused with `brokenBackup`; pictures already unpacked stay, they are harmless.
 */
export async function unpackFullCopy(
  path: string,
  into: { readonly rows: string; readonly media: string },
): Promise<Outcome<true, Problem>> {
  try {
    const zip = await openPromise(path)
    if (zip.entryCount > mostEntries) throw new Error('too many entries')
    let rows = false
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === rowsName) rows = true
      await unpackEntry(zip, entry, into)
    }
    return rows ? done(true) : failed(problem('brokenBackup', { detail: 'no rows in it' }))
  } catch (error) {
    if (isDiskTrouble(error)) throw error
    return failed(problem('brokenBackup', { detail: error instanceof Error ? error.message.slice(0, 200) : 'unreadable' }))
  }
}

async function unpackEntry(zip: ZipFile, entry: Entry, into: { readonly rows: string; readonly media: string }): Promise<void> {
  if (entry.uncompressedSize > entry.compressedSize * mostRatio + 1024)
    throw new Error(`packed too tightly: ${entry.fileName.slice(0, 80)}`)
  if (entry.fileName === rowsName) {
    if (entry.uncompressedSize > largestRows) throw new Error('too many rows')
    return pipeline(await zip.openReadStreamPromise(entry), createWriteStream(into.rows, { mode: 0o600 }))
  }
  const parts = /^media\/([0-9a-f]{2})\/([0-9a-f]{64})$/.exec(entry.fileName)
  const hash = parts?.[2]
  if (!hash || entry.uncompressedSize > largestMedia) throw new Error(`not ours: ${entry.fileName.slice(0, 80)}`)
  await unpackMedia(zip, entry, { hash, path: join(into.media, hash.slice(0, 2), hash) })
}

async function unpackMedia(zip: ZipFile, entry: Entry, to: { readonly hash: string; readonly path: string }): Promise<void> {
  if (await stat(to.path).catch(() => null)) return
  await mkdir(dirname(to.path), { recursive: true, mode: 0o700 })
  const draft = `${to.path}.tmp`
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(draft, { mode: 0o600 }))
  if ((await hashOf(draft)) === to.hash) return moveInPlace(draft, to.path)
  await rm(draft, { force: true })
  throw new Error(`changed: ${entry.fileName.slice(0, 80)}`)
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer)
  return hash.digest('hex')
}

/** A disk that is full or read-only is no fault of the file. */
function isDiskTrouble(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')
}
