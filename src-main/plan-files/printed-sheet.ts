import { countPages } from '#main/reports/index.ts'
import { onPrintPage, type PrintPageDeps } from '#main/reports/on-print-page.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import { type PlanSheet, sheetPath } from '#shared/plan-files/plan-sheet.ts'

type Printed = { readonly bytes: Uint8Array; readonly ending: 'pdf' | 'png'; readonly pages: number }

/** A month of the plan as a PDF or a picture. Refuses with `printFailed` when the page is not drawn. */
export function printedSheet(deps: PrintPageDeps, sheet: PlanSheet): Promise<Outcome<Printed, Problem>> {
  const picture = sheet.paper === 'picture'
  return onPrintPage(deps, picture ? 'picture' : 'pages', async (page) => {
    await page.draw(sheetPath(sheet))
    if (picture) return { bytes: await page.picture(), ending: 'png', pages: 1 }
    const bytes = await page.print()
    return { bytes, ending: 'pdf', pages: countPages(bytes) }
  })
}
