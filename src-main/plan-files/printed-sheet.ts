import { countPages } from '#main/reports/index.ts'
import type { PageService, Shell } from '#main/shell/shell.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type PlanSheet, sheetPath } from '#shared/plan-files/plan-sheet.ts'

type Printer = { readonly shell: Pick<Shell, 'openPrintPage'>; readonly service: PageService }
type Printed = { readonly bytes: Uint8Array; readonly ending: 'pdf' | 'png'; readonly pages: number }

/** A month of the plan as a PDF or a picture. Refuses with `printFailed` when the page is not drawn. */
export async function printedSheet({ shell, service }: Printer, sheet: PlanSheet): Promise<Outcome<Printed, Problem>> {
  const picture = sheet.paper === 'picture'
  try {
    const page = await shell.openPrintPage(service, picture ? 'picture' : 'pages')
    try {
      await page.draw(sheetPath(sheet))
      if (picture) return done({ bytes: await page.picture(), ending: 'png', pages: 1 })
      const bytes = await page.print()
      return done({ bytes, ending: 'pdf', pages: countPages(bytes) })
    } finally {
      await page.close()
    }
  } catch (error) {
    return failed(problem('printFailed', { detail: error instanceof Error ? error.message : String(error) }))
  }
}
