import { createRoot, type Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import '#renderer/ui/theme/fonts.css'
import './report-page.css'
import { createI18n } from '#renderer/app/i18n.ts'
import { type Bridge, BridgeProvider, connectBridge } from '#renderer/bridge/index.ts'
import { openPageLink, sayReady } from '#renderer/bridge/page-link.ts'
import { ReportPages } from '#renderer/widgets/report-pages/report-pages.tsx'
import { metricsPeriod } from '#shared/domain/metrics/metrics-period.ts'
import { periodNamed } from '#shared/domain/reports/report-period.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import type { ReportData } from '#shared/queries/report-data.ts'
import type { Language } from '#shared/text/index.ts'

/** What the address names: `#/<brand>/<period>/<language>`; what follows only tells one drawing from the next. */
type Request = { readonly brandId: BrandId; readonly period: string; readonly language: Language }
type Report = { readonly data: ReportData; readonly preparedBy: string | null; readonly today: DayKey; readonly asOf: EpochMs }

function requestOf(hash: string): Request {
  const [, brandId = '', period = '', language = ''] = hash.replace(/^#/, '').split('/')
  return { brandId: brandId as BrandId, period, language: language === 'en' ? 'en' : 'ru' }
}

async function readReport(bridge: Bridge, request: Request): Promise<Report> {
  const [setup, me] = await Promise.all([bridge.read('brand.setup', { brandId: request.brandId }), bridge.read('me', {})])
  if (!setup.ok || setup.value === null) throw new Error('the brand of this report is gone')
  const choice = periodNamed(request.period)
  if (!choice) throw new Error('the address names no period')
  const asOf = Date.now() as EpochMs
  const today = dayOf(asOf, setup.value.brand.zone)
  const data = await bridge.read('report.data', { brandId: request.brandId, channelIds: [], ...metricsPeriod(choice, today) })
  if (!data.ok || data.value === null) throw new Error('the figures of this report could not be read')
  return { data: data.value, preparedBy: me.ok ? (me.value?.name ?? null) : null, today, asOf }
}

/** Resolves when every font and picture of the page is there. */
async function settled(): Promise<void> {
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
}

/** Draws a report anew, so that a page that stood prints the same as one just opened. */
function draw(root: Root, bridge: Bridge, { request, report }: { readonly request: Request; readonly report: Report }): Promise<void> {
  document.documentElement.lang = request.language
  document.title = `${report.data.brand.name} ${request.period}`
  const announce = { acted: () => undefined, refused: () => undefined }
  return new Promise((drawn) => {
    root.render(
      <I18nextProvider key={performance.now()} i18n={createI18n(request.language)}>
        <BridgeProvider bridge={bridge} announce={announce}>
          <ReportPages
            data={report.data}
            language={request.language}
            preparedBy={report.preparedBy}
            asOf={report.asOf}
            onLaidOut={() => requestAnimationFrame(() => drawn())}
          />
        </BridgeProvider>
      </I18nextProvider>,
    )
  })
}

async function start(): Promise<void> {
  const place = document.getElementById('report')
  if (!place) throw new Error('report.html has no place for the report')
  const bridge = await connectBridge(await openPageLink().connect())
  const root = createRoot(place)
  let shown = ''
  const show = async () => {
    const request = requestOf(location.hash)
    const report = await readReport(bridge, request)
    // The moment itself is on no page, its day is.
    const wanted = JSON.stringify([request, { ...report, asOf: 0 }])
    if (wanted !== shown) {
      await draw(root, bridge, { request, report })
      await settled()
      shown = wanted
    }
    sayReady()
  }
  addEventListener('hashchange', () => void show())
  await show()
}

void start()
