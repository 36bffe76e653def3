import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { longestOwnDays, ownDaysIn } from '#shared/domain/occasions/own-day.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineCommand, insert, patch } from './command.ts'
import { brandId, nameText, ownDayId } from './planning/args.ts'
import { dayProblem, daysProblem, nameProblem } from './planning/naming.ts'

/**
 * Puts a day of one's own, or a run of days, on a brand's calendar or (brand null) on everybody's; under an id that is there
 * already, what it says is replaced. Refuses `badName`, `noSuchDay`, `badDays`, `ownDaysTooLong`, `notFound` (brand; a deleted day).
 */
export const ownDaySave = defineCommand({
  name: 'ownDay.save',
  args: z.object({
    id: ownDayId,
    brandId: brandId.nullable(),
    name: nameText,
    fromDay: dayKeySchema,
    toDay: dayKeySchema,
    yearly: z.boolean(),
    note: z.string().max(1000),
  }),
  reads: [
    ({ id, brandId }) => [
      { table: 'brands', keys: brandId === null ? [] : [brandId] },
      { table: 'ownDays', keys: [id] },
    ],
  ],
  plan(rows, { id, ...fields }) {
    const { brandId, fromDay, toDay } = fields
    const wrong = nameProblem(fields.name) ?? dayProblem(fromDay, 'fromDay') ?? dayProblem(toDay, 'toDay') ?? daysProblem(fromDay, toDay)
    if (wrong) return failed(wrong)
    if (ownDaysIn(fromDay, toDay) > longestOwnDays) {
      return failed(problem('ownDaysTooLong', { field: 'toDay', values: { limit: longestOwnDays } }))
    }
    const brand = brandId === null ? null : rows.get('brands', brandId)
    if (brand === undefined || (brand && brand.deletedAt !== null)) return failed(problem('notFound'))
    const before = rows.get('ownDays', id)
    if (before && before.deletedAt !== null) return failed(problem('notFound'))
    const day = { ...fields, name: fields.name.trim(), note: fields.note.trim() }
    return done({ rows: [before ? patch('ownDays', id, day) : insert('ownDays', { id, ...day, deletedAt: null })] })
  },
  undoLabel: 'ownDay.save',
})
