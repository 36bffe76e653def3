import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { type Report, reportSections } from '#shared/domain/reports/report.ts'
import { isAbout } from '#shared/domain/reports/report-period.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { type DayKey, dayKeySchema, type MonthKey } from '#shared/kernel/time.ts'
import { defineCommand, insert, patch } from './command.ts'
import { anyText, brandId, given, reportId } from './planning/args.ts'

/**
 * Keeps what was typed and chosen for a client's report of a period. There is one report for each client and period: if it
 * exists under another id, that one is written. Refuses `notFound`, `badCall` for days that are no days or in the wrong order.
 */
export const reportSave = defineCommand({
  name: 'report.save',
  args: z.object({
    id: reportId,
    brandId,
    fromDay: dayKeySchema,
    toDay: dayKeySchema,
    language: z.enum(['ru', 'en']),
    conclusion: anyText.optional(),
    chartNote: anyText.optional(),
    planNote: anyText.optional(),
    hidden: z.array(z.enum(reportSections)).max(reportSections.length).optional(),
    metaMark: z.boolean().optional(),
  }),
  reads: [
    ({ id, brandId, fromDay }) => [
      { table: 'brands', keys: [brandId] },
      { table: 'reports', keys: [id] },
      { table: 'reports', index: '[brandId+month]', lower: [brandId, fromDay.slice(0, 7)], upper: [brandId, fromDay.slice(0, 7)] },
    ],
  ],
  plan(rows, { id, brandId, fromDay, toDay, language, ...typed }) {
    const brand = rows.get('brands', brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    if (toDay < fromDay) return failed(problem('badCall', { field: 'toDay', values: { name: 'report.save' } }))
    const period = { fromDay, wholeToDay: toDay }
    const same = rows.all('reports').find((one) => one.brandId === brandId && isAbout(one, period) && one.deletedAt === null)
    if (same) return done({ rows: [patch('reports', same.id, given({ ...typed, language }))] })
    const row: Report = { ...fresh, ...given(typed), id, brandId, ...spanOf(fromDay, toDay), language }
    const undone = rows.get('reports', id)
    if (undone?.deletedAt === null) return failed(problem('alreadyExists'))
    // Undo of a first save leaves a tombstone, and a form that is still open saves under the same id again.
    return done({ rows: [undone ? patch('reports', id, row) : insert('reports', row)] })
  },
  undoLabel: 'report.save',
  foldKey: ({ brandId, fromDay, toDay }) => `report.save:${brandId}:${fromDay}:${toDay}`,
})

const fresh = { conclusion: '', chartNote: '', planNote: '', hidden: [], metaMark: true, deletedAt: null } as const

/** A whole month is kept by its name alone. */
function spanOf(fromDay: DayKey, toDay: DayKey): Pick<Report, 'month' | 'fromDay' | 'toDay'> {
  const month = fromDay.slice(0, 7) as MonthKey
  const whole = isAbout({ month, fromDay: null, toDay: null }, { fromDay, wholeToDay: toDay })
  return { month, fromDay: whole ? null : fromDay, toDay: whole ? null : toDay }
}
