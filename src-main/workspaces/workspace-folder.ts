import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { fileProblem } from './atomic-file.ts'

export type WorkspaceKind = 'own' | 'demo'

/** Where everything of one workspace lies. All paths are absolute; the rows themselves are in the storage host's database. */
export type WorkspaceFolder = {
  readonly kind: WorkspaceKind
  readonly path: string
  readonly database: string
  readonly media: string
  readonly backups: string
  readonly reports: string
  /** Files made ready for publications by hand. */
  readonly handOver: string
  readonly ledger: string
  readonly device: string
  readonly vault: string
  readonly about: string
  readonly lock: string
}

export function workspaceFolder(dataFolder: string, kind: WorkspaceKind): WorkspaceFolder {
  const path = join(dataFolder, kind)
  return {
    kind,
    path,
    database: `rubrika-${kind}`,
    media: join(path, 'media'),
    backups: join(path, 'backups'),
    reports: join(path, 'reports'),
    handOver: join(path, 'hand-over'),
    ledger: join(path, 'ledger.jsonl'),
    device: join(path, 'device.json'),
    vault: join(path, 'vault.json'),
    about: join(path, 'workspace.json'),
    lock: join(path, 'lock.json'),
  }
}

/** Makes the folders and proves that files can be written there; refused with `readOnly` or `diskFull`. */
export async function prepareFolder(folder: WorkspaceFolder): Promise<Outcome<true, Problem>> {
  try {
    for (const path of [folder.path, folder.media, folder.backups, folder.reports]) await mkdir(path, { recursive: true, mode: 0o700 })
    const probe = join(folder.path, '.write-probe')
    await writeFile(probe, 'x')
    await rm(probe)
    return done(true)
  } catch (error) {
    const why = fileProblem(error, folder.path) ?? inTheWay(error, folder.path)
    if (!why) throw error
    return failed(why)
  }
}

/** Something that is no folder lies where the folder should be: nothing can be written there either. */
function inTheWay(error: unknown, path: string): Problem | null {
  const { code } = error as NodeJS.ErrnoException
  return code === 'EEXIST' || code === 'ENOTDIR' ? problem('readOnly', { values: { path } }) : null
}
