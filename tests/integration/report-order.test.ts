import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Shell } from '#main/shell/shell.ts'
import { connectBridge } from '#renderer/bridge/index.ts'
import { brandReport } from '#renderer/report-page/brand-report.tsx'
import { standingPages } from '#renderer/report-page/standing-pages.ts'
import { memoryTransports } from '#shared/contract/transport.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { ownWorkspace } from '#tests/support/own-workspace.ts'
import { anId, type PageTalk } from '#tests/support/page-talk.ts'

/**
 * The page that is printed as it runs hidden in either shell, but for its drawing: what stands on it is the words it would draw.
 * `drawn` notes each drawing.
 */
function printPages(): { readonly openPrintPage: Shell['openPrintPage']; readonly drawn: string[] } {
  const drawn: string[] = []
  return {
    drawn,
    async openPrintPage(service) {
      const [mine, theirs] = memoryTransports()
      service.pageConnected(theirs)
      const bridge = await connectBridge(mine)
      const stand = standingPages({
        read: (hash) => brandReport(bridge, hash),
        draw: async ({ content }) => void drawn.push(content),
      })
      return {
        draw: stand,
        print: async () => Buffer.from(`%PDF-1.7\n/Type /Page\n${drawn.at(-1)}`),
        picture: async () => new Uint8Array(),
        ended: false,
        close: async () => mine.close(),
      }
    },
  }
}

async function aReport() {
  const pages = printPages()
  const program = await ownWorkspace({ openPrintPage: pages.openPrintPage })
  const brandId = anId<'brand'>() as BrandId
  await program.page.run('brand.create', { id: brandId, name: 'Булочная №1', color: '#AA3311', zone: 'Europe/Moscow' })
  const id = anId<'report'>()
  const days = { fromDay: '2026-10-01', toDay: '2026-10-31' }
  const type = (conclusion: string) => program.page.run('report.save', { id, brandId, ...days, language: 'ru', conclusion })
  return { ...program, ...pages, brandId, request: { brandId, period: '2026-10', language: 'ru' as const }, type }
}

async function printed(page: PageTalk, request: Awaited<ReturnType<typeof aReport>>['request']): Promise<string> {
  const { path } = await page.call('reports.pdf', request)
  return readFile(path, 'utf8')
}

describe('a report that was drawn ahead', () => {
  it('is printed with the words that were saved after it was drawn', async () => {
    const { page, request, type, drawn } = await aReport()
    await type('Штоллен понравился.')
    await page.call('reports.prepare', request)
    expect(drawn.at(-1)).toContain('Штоллен понравился.')
    await type('В декабре пишем о нём каждую неделю.')
    const pdf = await printed(page, request)
    expect(pdf).toContain('В декабре пишем о нём каждую неделю.')
    expect(pdf).not.toContain('Штоллен понравился.')
  })

  it('is printed with the words that were saved while it was being drawn ahead', async () => {
    const { page, request, type } = await aReport()
    await page.call('reports.prepare', request)
    const preparing = page.call('reports.prepare', request)
    await type('Штоллен понравился.')
    const printing = printed(page, request)
    await preparing
    expect(await printing).toContain('Штоллен понравился.')
  })

  it('is not drawn again where nothing has changed', async () => {
    const { page, request, type, drawn } = await aReport()
    await type('Штоллен понравился.')
    await page.call('reports.prepare', request)
    expect(await printed(page, request)).toContain('Штоллен понравился.')
    expect(drawn).toHaveLength(1)
  })
})
