import type { BrandId, ReportId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, MonthKey } from '#shared/kernel/time.ts'

/** Parts of a report that a person may leave out; the cover with its tiles and the conclusion always stand. */
export const reportSections = ['response', 'rubrics', 'channels', 'best', 'plan', 'all', 'sources'] as const
export type ReportSection = (typeof reportSections)[number]

/** What a person typed and chose for one brand's report of one period; the figures are computed when it is shown. */
export type Report = {
  readonly id: ReportId
  readonly brandId: BrandId
  /** The month the period begins in. */
  readonly month: MonthKey
  /** First and last day of a period that is not that month; both null: the month. */
  readonly fromDay: DayKey | null
  readonly toDay: DayKey | null
  readonly language: 'ru' | 'en'
  /** Plain text; blank lines part paragraphs. */
  readonly conclusion: string
  /** One sentence over the chart saying what to see; empty: composed from the figures. */
  readonly chartNote: string
  /** One sentence over the plan; empty: composed from the calendar. */
  readonly planNote: string
  readonly hidden: readonly ReportSection[]
  /** Whether networks of Meta carry an asterisk and the footnote Russian law asks for. */
  readonly metaMark: boolean
  readonly deletedAt: EpochMs | null
}
