import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { fill, type Words } from './words.ts'

/** Why nothing can be kept in the data folder. */
export type FolderProblem = 'full' | 'notWritable'

/** Makes a shell's folder and tries it out, before a runtime fails on it in words of its own. */
export function prepareDataFolder(folder: string): Outcome<null, FolderProblem> {
  const trial = join(folder, '.trial')
  try {
    mkdirSync(join(folder, 'profile'), { recursive: true })
    writeFileSync(trial, 'x')
    rmSync(trial)
    return done(null)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return failed(code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'notWritable')
  }
}

/** The problem in words: which folder, and what helps. */
export function folderProblemText(problem: FolderProblem, folder: string, words: Words): string {
  return fill(problem === 'full' ? words.start.folderFull : words.start.folderNotWritable, { folder })
}
