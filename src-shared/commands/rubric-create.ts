import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { nextRubricColor, rubricColors, rubricKinds } from '#shared/domain/brands/brand.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert } from './command.ts'
import { brandId, nameText, rubricId } from './planning/args.ts'
import { nameProblem } from './planning/naming.ts'
import { orderAtEnd } from './planning/order.ts'

/** Adds a rubric; without a colour it gets the first one its brand does not use yet. Refuses `notFound`, `badName`, `alreadyExists`. */
export const rubricCreate = defineCommand({
  name: 'rubric.create',
  args: z.object({
    id: rubricId,
    brandId,
    name: nameText,
    color: z.enum(rubricColors).optional(),
    targetShare: z.number().min(0).max(1).nullish(),
    kind: z.enum(rubricKinds).nullish(),
  }),
  reads: [
    ({ id, brandId }) => [
      { table: 'brands', keys: [brandId] },
      { table: 'rubrics', keys: [id] },
      { table: 'rubrics', index: 'brandId', lower: brandId, upper: brandId },
    ],
  ],
  plan(rows, args) {
    const wrong = nameProblem(args.name)
    if (wrong) return failed(wrong)
    const brand = rows.get('brands', args.brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    if (rows.get('rubrics', args.id)) return failed(problem('alreadyExists'))
    const siblings = rows.all('rubrics').filter((one) => one.brandId === args.brandId)
    const used = siblings.filter((one) => one.deletedAt === null).map((one) => one.color)
    const row = {
      id: args.id,
      brandId: args.brandId,
      name: args.name.trim(),
      color: args.color ?? nextRubricColor(used),
      targetShare: args.targetShare ?? null,
      kind: args.kind ?? null,
      order: orderAtEnd(siblings),
      deletedAt: null,
    }
    return done({ rows: [insert('rubrics', row)] })
  },
  undoLabel: 'rubric.create',
})
