import { createReadStream } from 'node:fs'
import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Zip, ZipPassThrough } from 'fflate'
import { moveInPlace } from '#main/workspaces/atomic-file.ts'

/** Name of the rows inside a full copy; pictures lie beside it under `media/`. */
export const rowsName = 'rubrika-backup.jsonl.gz'

/**
 * Writes a zip with a backup file and all media, streamed: temporary file, synced, renamed. Nothing is compressed again,
 * pictures and gzip already are. Answers its size. Throws what the file system throws; no file is left then.
 */
export async function writeFullCopy(from: { readonly backup: string; readonly media: string }, to: string): Promise<number> {
  const zips = await import('fflate')
  const temporary = `${to}.part`
  const file = await open(temporary, 'w', 0o600)
  try {
    // fflate hands out bytes while it is fed; they wait here until the disk has taken them.
    const ready: Uint8Array[] = []
    const zip = new zips.Zip((error, bytes) => {
      if (error) throw error
      ready.push(bytes)
    })
    const drain = async (): Promise<void> => {
      for (const bytes of ready.splice(0)) await file.write(bytes)
    }
    const add = (one: Entry) => addFile(zip, { ...one, entry: new zips.ZipPassThrough(one.name) }, drain)
    await add({ name: rowsName, path: from.backup })
    for (const one of await mediaFiles(from.media)) await add(one)
    zip.end()
    await drain()
    await file.sync()
    const { size } = await file.stat()
    await file.close()
    await moveInPlace(temporary, to)
    return size
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  }
}

/** How large a full copy of these becomes, but for a few bytes per file. */
export async function fullCopyBytes(from: { readonly backup: string; readonly media: string }): Promise<number> {
  const paths = [from.backup, ...(await mediaFiles(from.media)).map((one) => one.path)]
  let bytes = 0
  for (const path of paths) bytes += (await stat(path)).size
  return bytes
}

type Entry = { readonly name: string; readonly path: string }

type Adding = Entry & { readonly entry: ZipPassThrough }

async function addFile(zip: Zip, { entry, path }: Adding, drain: () => Promise<void>): Promise<void> {
  zip.add(entry)
  for await (const bytes of createReadStream(path)) {
    entry.push(bytes as Buffer)
    await drain()
  }
  entry.push(new Uint8Array(), true)
  await drain()
}

async function mediaFiles(folder: string): Promise<readonly Entry[]> {
  const found: Entry[] = []
  for (const part of await readdir(folder).catch(() => [])) {
    if (!/^[0-9a-f]{2}$/.test(part)) continue
    for (const name of await readdir(join(folder, part))) {
      if (/^[0-9a-f]{64}$/.test(name)) found.push({ name: `media/${part}/${name}`, path: join(folder, part, name) })
    }
  }
  return found
}
