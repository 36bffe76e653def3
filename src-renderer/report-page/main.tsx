import { createRoot, type Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import '#renderer/ui/theme/fonts.css'
import '#renderer/ui/theme/tokens.css'
import './report-page.css'
import { createI18n } from '#renderer/app/i18n.ts'
import { type Bridge, BridgeProvider, connectBridge } from '#renderer/bridge/index.ts'
import { openPageLink, sayReady } from '#renderer/bridge/page-link.ts'
import { briefOfPath } from '#shared/domain/briefs/brief-path.ts'
import { sheetOfPath } from '#shared/plan-files/plan-sheet.ts'
import { brandReport } from './brand-report.tsx'
import { briefPage } from './brief-page.tsx'
import { planPage } from './plan-page.tsx'
import type { PrintedPage } from './printed-page.ts'
import { standingPages } from './standing-pages.ts'

/** Resolves when every font and picture of the page is there. */
async function settled(): Promise<void> {
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
}

/** Draws what was asked for anew, so that a page that stood prints the same as one just opened. */
function draw(root: Root, bridge: Bridge, { language, title, draw: drawPages }: PrintedPage): Promise<void> {
  document.documentElement.lang = language
  const words = createI18n(language)
  document.title = title(words)
  const announce = { acted: () => undefined, refused: () => undefined }
  return new Promise((drawn) => {
    root.render(
      <I18nextProvider key={performance.now()} i18n={words}>
        <BridgeProvider bridge={bridge} announce={announce}>
          {drawPages(() => requestAnimationFrame(() => drawn()))}
        </BridgeProvider>
      </I18nextProvider>,
    )
  })
}

function pageNamed(bridge: Bridge, hash: string): Promise<PrintedPage> {
  const sheet = sheetOfPath(hash)
  if (sheet) return planPage(bridge, sheet)
  const brief = briefOfPath(hash)
  return brief ? briefPage(bridge, brief) : brandReport(bridge, hash)
}

async function start(): Promise<void> {
  const place = document.getElementById('report')
  if (!place) throw new Error('report.html has no place for the report')
  const bridge = await connectBridge(await openPageLink().connect())
  const root = createRoot(place)
  const stand = standingPages({
    read: (hash) => pageNamed(bridge, hash),
    async draw(page) {
      await draw(root, bridge, page)
      await settled()
    },
  })
  const show = async () => {
    await stand(location.hash)
    sayReady()
  }
  addEventListener('hashchange', () => void show())
  await show()
}

void start()
