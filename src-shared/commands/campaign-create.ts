import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineCommand, insert } from './command.ts'
import { brandId, campaignId, nameText } from './planning/args.ts'
import { daysProblem, nameProblem } from './planning/naming.ts'
import { orderAtEnd } from './planning/order.ts'

/** Adds a campaign to a brand. Refuses `notFound`, `badName`, `badDays` (ends before it begins), `alreadyExists`. */
export const campaignCreate = defineCommand({
  name: 'campaign.create',
  args: z.object({
    id: campaignId,
    brandId,
    name: nameText,
    fromDay: dayKeySchema.nullish(),
    toDay: dayKeySchema.nullish(),
  }),
  reads: [
    ({ id, brandId }) => [
      { table: 'brands', keys: [brandId] },
      { table: 'campaigns', keys: [id] },
      { table: 'campaigns', index: 'brandId', lower: brandId, upper: brandId },
    ],
  ],
  plan(rows, { id, brandId, name, fromDay = null, toDay = null }) {
    const wrong = nameProblem(name) ?? daysProblem(fromDay, toDay)
    if (wrong) return failed(wrong)
    const brand = rows.get('brands', brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    if (rows.get('campaigns', id)) return failed(problem('alreadyExists'))
    const order = orderAtEnd(rows.all('campaigns').filter((one) => one.brandId === brandId))
    return done({
      rows: [insert('campaigns', { id, brandId, name: name.trim(), fromDay, toDay, archivedAt: null, order, deletedAt: null })],
    })
  },
  undoLabel: 'campaign.create',
})
