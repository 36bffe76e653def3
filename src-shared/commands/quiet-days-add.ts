import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineCommand, insert } from './command.ts'
import { brandId, nameText, quietDaysId } from './planning/args.ts'
import { dayProblem, daysProblem } from './planning/naming.ts'

/**
 * Lets nothing of a brand, or (brand null) of any, go out by itself on some days. What is planned for them stays where it is and
 * waits. Refuses `noSuchDay`, `badDays`, `notFound` (brand), `alreadyExists`.
 */
export const quietDaysAdd = defineCommand({
  name: 'quietDays.add',
  args: z.object({ id: quietDaysId, brandId: brandId.nullable(), fromDay: dayKeySchema, toDay: dayKeySchema, reason: nameText }),
  reads: [
    ({ id, brandId }) => [
      { table: 'quietDays', keys: [id] },
      { table: 'brands', keys: brandId === null ? [] : [brandId] },
    ],
  ],
  plan(rows, { id, brandId, fromDay, toDay, reason }) {
    const wrong = dayProblem(fromDay, 'fromDay') ?? dayProblem(toDay, 'toDay') ?? daysProblem(fromDay, toDay)
    if (wrong) return failed(wrong)
    const brand = brandId === null ? null : rows.get('brands', brandId)
    if (brand === undefined || (brand && brand.deletedAt !== null)) return failed(problem('notFound'))
    if (rows.get('quietDays', id)) return failed(problem('alreadyExists'))
    return done({ rows: [insert('quietDays', { id, brandId, fromDay, toDay, reason: reason.trim(), deletedAt: null })] })
  },
  undoLabel: 'quietDays.add',
  undoLabelFor: ({ fromDay, toDay }) => (fromDay === toDay ? 'quietDays.addDay' : 'quietDays.add'),
})
