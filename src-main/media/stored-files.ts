import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

export function mediaPath(folder: string, hash: string): string {
  return join(folder, hash.slice(0, 2), hash)
}

export function thumbPath(folder: string, hash: string): string {
  return join(folder, 'thumbs', hash.slice(0, 2), `${hash}.webp`)
}

/** Files whose time on the disk, which taking them in sets, lies before then. An absent folder has none. */
export async function listBefore(folder: string, before: EpochMs): Promise<readonly MediaHash[]> {
  const found: MediaHash[] = []
  for (const part of await readdir(folder).catch(() => [])) {
    if (!/^[0-9a-f]{2}$/.test(part)) continue
    for (const name of await readdir(join(folder, part))) {
      const isOurs = /^[0-9a-f]{64}$/.test(name) && name.startsWith(part)
      if (isOurs && (await stat(join(folder, part, name))).mtimeMs < before) found.push(name as MediaHash)
    }
  }
  return found
}

/**
 * Deletes a file unless its time is later. It is put aside first and looked at there: whoever takes it in meanwhile either
 * gave it a new time before, and it is put back, or finds it missing and writes it anew.
 */
export async function removeBefore(folder: string, hash: MediaHash, before: EpochMs): Promise<boolean> {
  const path = mediaPath(folder, hash)
  const aside = `${path}.gone`
  await rename(path, aside)
  if ((await stat(aside)).mtimeMs >= before) {
    await rename(aside, path)
    return false
  }
  await rm(aside)
  await rm(thumbPath(folder, hash), { force: true })
  return true
}
