import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import { matchesFilter, planFilterSchema } from '#shared/domain/views/plan-filter.ts'
import type { MonthKey } from '#shared/kernel/time.ts'
import { zoneSchema } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

/** `picture` is one sheet as tall as the month needs. */
export const sheetPapers = ['a4', 'a3', 'picture'] as const

/** A month of the plan on paper: whose, which, and what stands on it. */
export const planSheetSchema = z.object({
  /** Null: of all brands that are not archived. */
  brandId: brandId.nullable(),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) as unknown as z.ZodType<MonthKey>,
  /** The zone that days and times are told in. */
  zone: zoneSchema,
  language: z.enum(['ru', 'en']),
  paper: z.enum(sheetPapers),
  shows: z.object({ statuses: z.boolean(), drafts: z.boolean(), ideas: z.boolean() }),
  /** Beside each time stands this clock's too, where it differs: a zone, or `brand` for that of the post's brand. Null: one clock. */
  secondClock: z.union([z.literal('brand'), zoneSchema]).nullable(),
  filter: planFilterSchema,
  /** The filter in words, one for each part that is on; printed under the title. */
  filterWords: z.array(z.string().max(2000)).max(20).readonly(),
})
export type PlanSheet = z.output<typeof planSheetSchema>

/** The part of `report.html`'s address that names a sheet. */
export function sheetPath(sheet: PlanSheet): string {
  return `/plan/${encodeURIComponent(JSON.stringify(sheet))}`
}

/** The sheet an address names; null: it names something else. Throws where a sheet is named that makes no sense. */
export function sheetOfPath(hash: string): PlanSheet | null {
  const [, written] = /^#?\/plan\/([^/]+)/.exec(hash) ?? []
  return written === undefined ? null : planSheetSchema.parse(JSON.parse(decodeURIComponent(written)))
}

/** The posts of a sheet: those of its month in its zone, under its filter and without the drafts or ideas it leaves out. */
export function sheetCards(sheet: PlanSheet, cards: readonly CalendarCard[]): readonly CalendarCard[] {
  const { month, zone, filter, shows } = sheet
  return cards.filter(
    (card) =>
      dayOf(card.at, zone).startsWith(month) &&
      matchesFilter(filter, card) &&
      (shows.drafts || card.status !== 'draft') &&
      (shows.ideas || card.status !== 'idea'),
  )
}
