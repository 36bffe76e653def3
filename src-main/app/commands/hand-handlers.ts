import { createHandOver, type HandFile, type HandFolder } from '#main/hand-over/index.ts'
import type { AppHandlers } from '#main/rpc/page-server.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import { type HandlerDeps, onOpen } from './handler-deps.ts'

/** Files for publishing by hand. What is shown or dragged is always a file prepared here, never a path a page names. */
export function handHandlers(deps: HandlerDeps): Pick<AppHandlers, 'hand.prepare' | 'hand.reveal' | 'hand.drag'> {
  /** The last prepared files, so that a drag need not wait for the disk. */
  let last: { readonly variantId: VariantId; readonly files: readonly HandFile[] } | null = null
  const prepare = async ({ storage, media, folder }: OpenWorkspace, variantId: VariantId): Promise<Outcome<HandFolder, Problem>> => {
    const language = () => deps.preferences.get().language
    const handOver = createHandOver({ storage, media, clock: deps.clock, language, folder: folder.handOver })
    const prepared = await handOver.prepare(variantId)
    last = prepared.ok ? { variantId, files: prepared.value.files } : null
    return prepared
  }
  return {
    'hand.prepare': ({ variantId }) =>
      onOpen(deps, async (workspace) => {
        const prepared = await prepare(workspace, variantId)
        if (!prepared.ok) return prepared
        const { folder, files } = prepared.value
        return done({ folder, files: files.map(({ hash, name }) => ({ hash, name })) })
      }),
    'hand.reveal': ({ variantId }) =>
      onOpen(deps, async (workspace) => {
        const prepared = await prepare(workspace, variantId)
        if (!prepared.ok) return prepared
        return done({ shown: await deps.shell.reveal(prepared.value.files[0]?.path ?? prepared.value.folder) })
      }),
    'hand.drag': ({ variantId, hash }) =>
      onOpen(deps, async (workspace) => {
        if (last?.variantId !== variantId) {
          const prepared = await prepare(workspace, variantId)
          if (!prepared.ok) return prepared
        }
        const files = (last?.files ?? []).filter((file) => hash === null || file.hash === hash)
        return done({ dragged: files.length > 0 && (await deps.shell.dragOut(files.map((file) => file.path))) })
      }),
  }
}
