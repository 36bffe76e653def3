import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlanFiles } from '#main/plan-files/index.ts'
import { printedSheet } from '#main/plan-files/printed-sheet.ts'
import { writtenFile } from '#main/plan-files/written-file.ts'
import { fileNameOf } from '#main/reports/report-file-name.ts'
import type { AppHandlers } from '#main/rpc/page-server.ts'
import type { PageService } from '#main/shell/shell.ts'
import { fileProblem, writeAtomic } from '#main/workspaces/atomic-file.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import { type HandlerDeps, onOpen } from './handler-deps.ts'

type PlanDeps = HandlerDeps & { readonly planFiles: PlanFiles; readonly service: () => PageService }

/** Content plans out of files and into them. Plans of one's own work go to the user's documents; the demo's stay with the demo. */
export function planHandlers(deps: PlanDeps): Pick<AppHandlers, 'plans.read' | 'plans.write' | 'plans.print'> {
  return {
    'plans.read': ({ uploadId }) =>
      onOpen(deps, async () => {
        const path = deps.uploadedFile(uploadId)
        return path === null ? failed(problem('notFound')) : deps.planFiles.read(path)
      }),
    'plans.write': ({ name, file }) =>
      onOpen(deps, async (workspace) => {
        const made = await writtenFile(deps.planFiles, file)
        return made.ok ? store(deps, workspace, { name, ...made.value }) : made
      }),
    'plans.print': ({ name, sheet }) =>
      onOpen(deps, async (workspace) => {
        const made = await printedSheet({ shell: deps.shell, service: deps.service() }, sheet)
        if (!made.ok) return made
        const { bytes, ending, pages } = made.value
        const stored = await store(deps, workspace, { name, bytes, ending })
        return stored.ok ? done({ ...stored.value, pages }) : stored
      }),
  }
}

type Made = { readonly name: string; readonly bytes: Uint8Array; readonly ending: string }

async function store(
  { shell }: HandlerDeps,
  { folder: { kind, reports }, room }: OpenWorkspace,
  { name, bytes, ending }: Made,
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
