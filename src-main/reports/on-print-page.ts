import type { PageService, PrintedAs, PrintPage, Shell } from '#main/shell/shell.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'

export type PrintPageDeps = { readonly shell: Pick<Shell, 'openPrintPage'>; readonly service: PageService }

/** Work on a hidden page that is closed afterwards. Refuses with `printFailed` when the page is not drawn. */
export async function onPrintPage<Value>(
  { shell, service }: PrintPageDeps,
  as: PrintedAs,
  work: (page: PrintPage) => Promise<Value>,
): Promise<Outcome<Value, Problem>> {
  try {
    const page = await shell.openPrintPage(service, as)
    try {
      return done(await work(page))
    } finally {
      await page.close()
    }
  } catch (error) {
    return failed(problem('printFailed', { detail: error instanceof Error ? error.message : String(error) }))
  }
}
