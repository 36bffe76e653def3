import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { fill, type Words } from './words.ts'

/** Why nothing can be kept in the data folder. */
export type FolderProblem = 'full' | 'notWritable'

/**
 * With less room a runtime does not start: it ends without a word (measured with 64 kB free), and its database, where there is
 * one, may not survive the attempt. Nothing could be written down either, see `roomNeeded.facts`.
 */
const leastFreeBytes = 20_000_000

/** Makes a shell's folder and tries it out, before a runtime fails on it in words of its own. */
export function prepareDataFolder(folder: string, freeBytes = freeBytesNow): Outcome<null, FolderProblem> {
  const trial = join(folder, '.trial')
  try {
    mkdirSync(join(folder, 'profile'), { recursive: true })
    writeFileSync(trial, 'x')
    rmSync(trial)
    return freeBytes(folder) < leastFreeBytes ? failed('full') : done(null)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return failed(code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'notWritable')
  }
}

/** A disk that does not tell (some network drives) must not keep anybody out. */
function freeBytesNow(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** The problem in words: which folder, and what helps. */
export function folderProblemText(problem: FolderProblem, folder: string, words: Words): string {
  return fill(problem === 'full' ? words.start.folderFull : words.start.folderNotWritable, { folder })
}
