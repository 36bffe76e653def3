import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { Brand, Rubric } from '#shared/domain/brands/brand.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { Slot } from '#shared/domain/plan/slot.ts'
import { type QuietDays, quietOf } from '#shared/domain/publishing/quiet-days.ts'
import { byOrder } from './calendar-card.ts'
import { defineQuery } from './query.ts'
import { readQuietDays } from './quiet-list.ts'
import { isLiving } from './rows-of.ts'

/** What the rhythm of a brand's plan is judged by. */
export type PlanSetup = {
  readonly brand: Brand
  /** In order, as are the channels. */
  readonly rubrics: readonly Rubric[]
  readonly channels: readonly Channel[]
  /** Of living channels, in the order of the week. */
  readonly slots: readonly Slot[]
  /** Its own quiet days and everybody's. */
  readonly quiet: readonly QuietDays[]
}

/** Rubrics, channels with their goals, slots and quiet days of a brand; null for a missing or deleted one. */
export const planSetup = defineQuery({
  name: 'plan.setup',
  args: z.object({ brandId }),
  async run(tx, { brandId }): Promise<PlanSetup | null> {
    const [brand, rubrics, channels, slots, quiet] = await Promise.all([
      tx.get('brands', brandId),
      tx.range('rubrics', 'brandId', brandId, brandId),
      tx.range('channels', 'brandId', brandId, brandId),
      tx.range('slots', 'brandId', brandId, brandId),
      readQuietDays(tx),
    ])
    if (!brand || !isLiving(brand)) return null
    const living = channels.filter(isLiving).toSorted(byOrder)
    const known = new Set(living.map((one) => one.id))
    return {
      brand,
      rubrics: rubrics.filter(isLiving).toSorted(byOrder),
      channels: living,
      slots: slots
        .filter((one) => isLiving(one) && known.has(one.channelId))
        .toSorted((one, other) => one.weekday - other.weekday || (one.time < other.time ? -1 : 1)),
      quiet: quietOf(brandId, quiet),
    }
  },
})
