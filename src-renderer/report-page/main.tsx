import { createRoot } from 'react-dom/client'
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
import type { EpochMs } from '#shared/kernel/time.ts'
import type { ReportData } from '#shared/queries/report-data.ts'
import type { Language } from '#shared/text/index.ts'

/** What the address names: `#/<brand>/<period>/<language>`. */
type Request = { readonly brandId: BrandId; readonly period: string; readonly language: Language }

function requestOf(hash: string): Request {
  const [, brandId = '', period = '', language = ''] = hash.replace(/^#/, '').split('/')
  return { brandId: brandId as BrandId, period, language: language === 'en' ? 'en' : 'ru' }
}

async function readReport(bridge: Bridge, request: Request): Promise<{ readonly data: ReportData; readonly preparedBy: string | null }> {
  const setup = await bridge.read('brand.setup', { brandId: request.brandId })
  if (!setup.ok || setup.value === null) throw new Error('the brand of this report is gone')
  const choice = periodNamed(request.period)
  if (!choice) throw new Error('the address names no period')
  const period = metricsPeriod(choice, dayOf(Date.now() as EpochMs, setup.value.brand.zone))
  const data = await bridge.read('report.data', { brandId: request.brandId, channelIds: [], ...period })
  if (!data.ok || data.value === null) throw new Error('the figures of this report could not be read')
  const me = await bridge.read('me', {})
  return { data: data.value, preparedBy: me.ok ? (me.value?.name ?? null) : null }
}

/** Resolves when every font and picture of the page is there. */
async function settled(): Promise<void> {
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
}

async function start(): Promise<void> {
  const request = requestOf(location.hash)
  const bridge = await connectBridge(await openPageLink().connect())
  const { data, preparedBy } = await readReport(bridge, request)
  document.documentElement.lang = request.language
  document.title = `${data.brand.name} ${request.period}`
  const place = document.getElementById('report')
  if (!place) throw new Error('report.html has no place for the report')
  const announce = { acted: () => undefined, refused: () => undefined }
  await new Promise<void>((drawn) => {
    createRoot(place).render(
      <I18nextProvider i18n={createI18n(request.language)}>
        <BridgeProvider bridge={bridge} announce={announce}>
          <ReportPages
            data={data}
            language={request.language}
            preparedBy={preparedBy}
            asOf={Date.now() as EpochMs}
            onLaidOut={() => requestAnimationFrame(() => drawn())}
          />
        </BridgeProvider>
      </I18nextProvider>,
    )
  })
  await settled()
  sayReady()
}

void start()
