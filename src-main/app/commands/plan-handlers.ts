import type { PlanFiles } from '#main/plan-files/index.ts'
import { printedSheet } from '#main/plan-files/printed-sheet.ts'
import { writtenFile } from '#main/plan-files/written-file.ts'
import type { AppHandlers } from '#main/rpc/page-server.ts'
import type { PageService } from '#main/shell/shell.ts'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { type HandlerDeps, onOpen } from './handler-deps.ts'
import { storeFile } from './store-file.ts'

type PlanDeps = HandlerDeps & { readonly planFiles: PlanFiles; readonly service: () => PageService }

/** Content plans out of files and into them. */
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
        return made.ok ? storeFile(deps, workspace, { name, ...made.value }) : made
      }),
    'plans.print': ({ name, sheet }) =>
      onOpen(deps, async (workspace) => {
        const made = await printedSheet({ shell: deps.shell, service: deps.service() }, sheet)
        if (!made.ok) return made
        const { bytes, ending, pages } = made.value
        const stored = await storeFile(deps, workspace, { name, bytes, ending })
        return stored.ok ? done({ ...stored.value, pages }) : stored
      }),
  }
}
