import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { BrandStage } from '#shared/domain/board/stage.ts'
import { stages } from '#shared/domain/posts/post.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert } from './command.ts'
import { brandId, nameText, stageId } from './planning/args.ts'
import { nameProblem } from './planning/naming.ts'
import { orderAtEnd } from './planning/order.ts'

/**
 * Gives a brand stages of its own, of one kind, after those of that kind it has. The first of a kind stands in the place of
 * the kind itself: posts of that kind are its posts. Refuses `notFound`, `badName`, `alreadyExists`.
 */
export const stageAdd = defineCommand({
  name: 'stage.add',
  args: z.object({
    brandId,
    kind: z.enum(stages),
    stages: z
      .array(z.object({ id: stageId, name: nameText }))
      .min(1)
      .max(20),
  }),
  reads: [
    ({ brandId, stages: added }) => [
      { table: 'brands', keys: [brandId] },
      { table: 'stages', keys: added.map((one) => one.id) },
      { table: 'stages', index: 'brandId', lower: brandId, upper: brandId },
    ],
  ],
  plan(rows, { brandId, kind, stages: added }) {
    const wrong = added.map(({ name }) => nameProblem(name)).find((one) => one !== null)
    if (wrong) return failed(wrong)
    const brand = rows.get('brands', brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    if (added.some(({ id }) => rows.get('stages', id))) return failed(problem('alreadyExists'))
    const known: BrandStage[] = rows.all('stages').filter((one) => one.brandId === brandId)
    const made: BrandStage[] = []
    for (const { id, name } of added) {
      made.push({ id, brandId, name: name.trim(), kind, order: orderAtEnd([...known, ...made]), deletedAt: null })
    }
    return done({ rows: made.map((one) => insert('stages', one)) })
  },
  undoLabel: 'stage.add',
})
