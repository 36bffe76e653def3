import { z } from 'zod'
import { variantId } from '#shared/commands/planning/args.ts'
import { type PostCounts, postMeasures } from '#shared/domain/metrics/metrics.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'

/** What one publication counted last; null where its network does not tell. */
export type VariantFigures = { readonly variantId: VariantId; readonly counts: PostCounts }

/** The newest counts of some publications; those that never counted anything are left out. */
export const tableFigures = defineQuery({
  name: 'table.figures',
  args: z.object({ variantIds: z.array(variantId).max(400) }),
  async run(tx, { variantIds }): Promise<readonly VariantFigures[]> {
    const newest = { reverse: true, limit: 1 }
    const found = await Promise.all(variantIds.map((id) => tx.range('postDays', 'id', `${id}|`, `${id}|${lastKey}`, newest)))
    return found.flatMap(([day], i) => {
      const variantId = variantIds[i]
      if (!day || !variantId) return []
      return [{ variantId, counts: Object.fromEntries(postMeasures.map((measure) => [measure, day[measure]])) as PostCounts }]
    })
  },
})
