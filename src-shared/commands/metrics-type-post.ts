import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { postDayId } from '#shared/domain/metrics/metrics.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineCommand } from './command.ts'
import { variantId } from './planning/args.ts'
import { postDayChange } from './planning/figure-rows.ts'
import { dayProblem, figuresProblem, postFigures } from './planning/typed-figures.ts'

/**
 * Keeps what a person typed of one publication: its totals as they stood on a day. Wins over what the network tells of that
 * day, field by field; null takes a typed value away. Refuses `notFound`, `notPublished`, `badFigure`, `dayAhead`,
 * `noSuchDay` and `dayBeforePost`.
 */
export const metricsTypePost = defineCommand({
  name: 'metrics.typePost',
  args: z.object({ variantId, day: dayKeySchema, figures: postFigures }),
  reads: [
    ({ variantId, day }) => [
      { table: 'variants', keys: [variantId] },
      { table: 'postDays', keys: [postDayId(variantId, day, 'person')] },
    ],
    (_, rows) => [{ table: 'brands', keys: rows.all('variants').map((one) => one.brandId) }],
  ],
  plan(rows, { variantId, day, figures }, { now }) {
    const variant = rows.get('variants', variantId)
    const brand = variant && rows.get('brands', variant.brandId)
    if (!variant || variant.deletedAt !== null || !brand || brand.deletedAt !== null) return failed(problem('notFound'))
    if (variant.publishedAt === null) return failed(problem('notPublished'))
    const refusal = figuresProblem(figures) ?? dayProblem(day, { now, zone: brand.zone })
    if (refusal) return failed(refusal)
    const came = dayOf(variant.publishedAt, brand.zone)
    if (day < came) return failed(problem('dayBeforePost', { field: 'day', values: { day: came } }))
    const before = rows.get('postDays', postDayId(variantId, day, 'person'))
    return done({ rows: postDayChange(variant, before, figures, { origin: 'person', day, takenAt: now }) })
  },
  undoLabel: 'metrics.type',
})
