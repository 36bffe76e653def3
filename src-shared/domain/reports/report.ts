import type { BrandId, ReportId } from '#shared/kernel/ids.ts'
import type { EpochMs, MonthKey } from '#shared/kernel/time.ts'

/** What a person typed for one brand's monthly report; the figures are computed when it is shown. */
export type Report = {
  readonly id: ReportId
  readonly brandId: BrandId
  readonly month: MonthKey
  readonly language: 'ru' | 'en'
  /** Plain text; blank lines part paragraphs. */
  readonly conclusion: string
  /** One sentence over the chart saying what to see; empty: composed from the figures. */
  readonly chartNote: string
  readonly deletedAt: EpochMs | null
}
