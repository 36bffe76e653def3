import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlanFiles } from '#main/plan-files/index.ts'
import { writtenFile } from '#main/plan-files/written-file.ts'
import { fileNameOf } from '#main/reports/report-file-name.ts'
import type { AppHandlers } from '#main/rpc/page-server.ts'
import { fileProblem, writeAtomic } from '#main/workspaces/atomic-file.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type HandlerDeps, onOpen } from './handler-deps.ts'

/** Content plans out of files and into them. Plans of one's own work go to the user's documents; the demo's stay with the demo. */
export function planHandlers(deps: HandlerDeps & { readonly planFiles: PlanFiles }): Pick<AppHandlers, 'plans.read' | 'plans.write'> {
  return {
    'plans.read': ({ uploadId }) =>
      onOpen(deps, async () => {
        const path = deps.uploadedFile(uploadId)
        return path === null ? failed(problem('notFound')) : deps.planFiles.read(path)
      }),
    'plans.write': ({ name, file }) =>
      onOpen(deps, async ({ folder, room }) => {
        const to = folder.kind === 'own' ? deps.shell.documentsFolder : folder.reports
        const made = await writtenFile(deps.planFiles, file)
        if (!made.ok) return made
        const full = await room.refusal('work', made.value.bytes.length)
        return full ? failed(full) : store(to, `${fileNameOf(name)}.${made.value.ending}`, made.value.bytes)
      }),
  }
}

async function store(folder: string, name: string, bytes: Uint8Array): Promise<Outcome<{ readonly path: string }, Problem>> {
  const path = join(folder, name)
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
