import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { BrandStage } from '#shared/domain/board/stage.ts'
import type { Brand, Rubric } from '#shared/domain/brands/brand.ts'
import type { Campaign } from '#shared/domain/campaigns/campaign.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { byOrder } from './calendar-card.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** A client with its rubrics, channels, stages and campaigns, each in order. */
export type BrandSetup = {
  readonly brand: Brand
  readonly rubrics: readonly Rubric[]
  readonly channels: readonly Channel[]
  /** Its own stages of the work, if it has any. */
  readonly stages: readonly BrandStage[]
  readonly campaigns: readonly Campaign[]
}

/** What planning for one client needs; null for a missing or deleted one. */
export const brandSetup = defineQuery({
  name: 'brand.setup',
  args: z.object({ brandId }),
  async run(tx, { brandId }): Promise<BrandSetup | null> {
    const [brand, rubrics, channels, stages, campaigns] = await Promise.all([
      tx.get('brands', brandId),
      tx.range('rubrics', 'brandId', brandId, brandId),
      tx.range('channels', 'brandId', brandId, brandId),
      tx.range('stages', 'brandId', brandId, brandId),
      tx.range('campaigns', 'brandId', brandId, brandId),
    ])
    if (!brand || !isLiving(brand)) return null
    const inOrder = <Row extends Parameters<typeof isLiving>[0] & { readonly order: string }>(rows: readonly Row[]) =>
      rows.filter(isLiving).sort(byOrder)
    return { brand, rubrics: inOrder(rubrics), channels: inOrder(channels), stages: inOrder(stages), campaigns: inOrder(campaigns) }
  },
})
