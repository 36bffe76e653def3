import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileNameOf } from '#main/reports/report-file-name.ts'
import { fileProblem, writeAtomic } from '#main/workspaces/atomic-file.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import type { HandlerDeps } from './handler-deps.ts'

export type MadeFile = { readonly name: string; readonly bytes: Uint8Array; readonly ending: string }

/** Writes a file for the user, over one of the same name: one's own work into the documents, the demo's beside the demo. */
export async function storeFile(
  { shell }: Pick<HandlerDeps, 'shell'>,
  { folder: { kind, reports }, room }: OpenWorkspace,
  { name, bytes, ending }: MadeFile,
): Promise<Outcome<{ readonly path: string }, Problem>> {
  const full = await room.refusal('work', bytes.length)
  if (full) return failed(full)
  const folder = kind === 'own' ? shell.documentsFolder : reports
  const path = join(folder, `${fileNameOf(name)}.${ending}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeAtomic(path, bytes)
    return done({ path })
  } catch (error) {
    const why = fileProblem(error, folder)
    if (!why) throw error
    return failed(why)
  }
}
