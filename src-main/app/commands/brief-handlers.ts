import { briefFile } from '#main/brief-files/index.ts'
import { onPrintPage } from '#main/reports/on-print-page.ts'
import type { AppHandlers } from '#main/rpc/page-server.ts'
import type { PageService } from '#main/shell/shell.ts'
import { briefPath } from '#shared/domain/briefs/brief-path.ts'
import { type HandlerDeps, onOpen } from './handler-deps.ts'
import { storeFile } from './store-file.ts'

/** Briefs as files. */
export function briefHandlers(deps: HandlerDeps & { readonly service: () => PageService }): Pick<AppHandlers, 'briefs.write'> {
  return {
    'briefs.write': ({ name, file }) =>
      onOpen(deps, async (workspace) => {
        const made =
          file.format === 'pdf'
            ? await onPrintPage({ shell: deps.shell, service: deps.service() }, 'pages', async (page) => {
                await page.draw(briefPath(file))
                return page.print()
              })
            : await briefFile(workspace.media, file.format, file.paper)
        return made.ok ? storeFile(deps, workspace, { name, bytes: made.value, ending: file.format }) : made
      }),
  }
}
