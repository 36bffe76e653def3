import type { Bridge } from '#renderer/bridge/index.ts'
import { ReportPages } from '#renderer/widgets/report-pages/report-pages.tsx'
import { createReportWords } from '#renderer/widgets/report-pages/report-words.ts'
import { metricsPeriod } from '#shared/domain/metrics/metrics-period.ts'
import { periodNamed } from '#shared/domain/reports/report-period.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import type { ReportData } from '#shared/queries/report-data.ts'
import type { Language } from '#shared/text/index.ts'
import type { PrintedPage } from './printed-page.ts'

/** What the address of a report names: `#/<brand>/<period>/<language>`; what follows only tells one drawing from the next. */
type Request = { readonly brandId: BrandId; readonly period: string; readonly language: Language }
type Report = { readonly data: ReportData; readonly preparedBy: string | null; readonly today: DayKey; readonly asOf: EpochMs }

function requestOf(hash: string): Request {
  const [, brandId = '', period = '', language = ''] = hash.replace(/^#/, '').split('/')
  return { brandId: brandId as BrandId, period, language: language === 'en' ? 'en' : 'ru' }
}

/** A brand's report of a period. */
export async function brandReport(bridge: Bridge, hash: string): Promise<PrintedPage> {
  const request = requestOf(hash)
  const report = await readReport(bridge, request)
  const { data, preparedBy, asOf } = report
  return {
    language: request.language,
    title: (words) => createReportWords(words, request.language).document(data.brand.name, data.period),
    // The moment itself is on no page, its day is.
    content: JSON.stringify([request, { ...report, asOf: 0 }]),
    draw: (onLaidOut) => <ReportPages data={data} language={request.language} preparedBy={preparedBy} asOf={asOf} onLaidOut={onLaidOut} />,
  }
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
