import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { Brand, Rubric } from '#shared/domain/brands/brand.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { byOrder } from './calendar-card.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** A client with its rubrics and channels, each in order. */
export type BrandSetup = { readonly brand: Brand; readonly rubrics: readonly Rubric[]; readonly channels: readonly Channel[] }

/** What planning for one client needs; null for a missing or deleted one. */
export const brandSetup = defineQuery({
  name: 'brand.setup',
  args: z.object({ brandId }),
  async run(tx, { brandId }): Promise<BrandSetup | null> {
    const [brand, rubrics, channels] = await Promise.all([
      tx.get('brands', brandId),
      tx.range('rubrics', 'brandId', brandId, brandId),
      tx.range('channels', 'brandId', brandId, brandId),
    ])
    if (!brand || !isLiving(brand)) return null
    return { brand, rubrics: rubrics.filter(isLiving).sort(byOrder), channels: channels.filter(isLiving).sort(byOrder) }
  },
})
