import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { monthKeySchema } from '#shared/kernel/time.ts'
import { defineCommand, insert, patch } from './command.ts'
import { anyText, brandId, given, reportId } from './planning/args.ts'

/**
 * Keeps what was typed for a client's monthly report, and its language. There is one report for each client and month: if
 * it exists under another id, that one is written. Refuses `notFound`.
 */
export const reportSave = defineCommand({
  name: 'report.save',
  args: z.object({
    id: reportId,
    brandId,
    month: monthKeySchema,
    language: z.enum(['ru', 'en']),
    conclusion: anyText.optional(),
    chartNote: anyText.optional(),
  }),
  reads: [
    ({ id, brandId, month }) => [
      { table: 'brands', keys: [brandId] },
      { table: 'reports', keys: [id] },
      { table: 'reports', index: '[brandId+month]', lower: [brandId, month], upper: [brandId, month] },
    ],
  ],
  plan(rows, { id, brandId, month, language, ...typed }) {
    const brand = rows.get('brands', brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    const same = rows.all('reports').find((one) => one.brandId === brandId && one.month === month && one.deletedAt === null)
    if (same) return done({ rows: [patch('reports', same.id, given({ ...typed, language }))] })
    const row = { id, brandId, month, language, conclusion: typed.conclusion ?? '', chartNote: typed.chartNote ?? '', deletedAt: null }
    const undone = rows.get('reports', id)
    if (undone?.deletedAt === null) return failed(problem('alreadyExists'))
    // Undo of a first save leaves a tombstone, and a form that is still open saves under the same id again.
    return done({ rows: [undone ? patch('reports', id, row) : insert('reports', row)] })
  },
  undoLabel: 'report.save',
  foldKey: ({ brandId, month }) => `report.save:${brandId}:${month}`,
})
