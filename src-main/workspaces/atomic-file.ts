import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { roomLeftNow } from './disk-room.ts'

/**
 * Writes a file so that after a crash either the old or the new content is there, whole: temporary file in the same
 * folder, synced to disk, renamed over. Throws what the file system throws.
 */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await moveInPlace(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Renames a synced temporary file to its final name and syncs the folder, so that the name survives a power loss too. */
export async function moveInPlace(temporary: string, path: string): Promise<void> {
  await rename(temporary, path)
  if (process.platform === 'win32') return
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** The problem a file system error means for people; null when it is none of the expected ones (a bug: throw it on). */
export function fileProblem(error: unknown, path: string): Problem | null {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return problem('diskFull', { values: roomLeftNow(path) })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return problem('readOnly', { values: { path } })
  return null
}
