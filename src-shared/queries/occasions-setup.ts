import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import type { OwnDay } from '#shared/domain/occasions/own-day.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** A brand as its occasions are computed. */
export type OccasionBrand = Pick<Brand, 'id' | 'name' | 'zone' | 'birthday' | 'occasions'>

/** What the occasions of one brand, or of all, depend on. */
export type OccasionsSetup = {
  readonly brands: readonly OccasionBrand[]
  /** Of these brands, and those that are everybody's; in order of their first day. */
  readonly ownDays: readonly OwnDay[]
}

/** Rules, birthdays and own days of a brand (null: of every working one). A workspace has a few of each. */
export const occasionsSetup = defineQuery({
  name: 'occasions.setup',
  args: z.object({ brandId: brandId.nullable() }),
  async run(tx, { brandId }): Promise<OccasionsSetup> {
    const [all, days] = await Promise.all([tx.range('brands', 'order', '', lastKey), tx.range('ownDays', 'id', '', lastKey)])
    const brands = all.filter((one) => isLiving(one) && (brandId === null ? one.archivedAt === null : one.id === brandId))
    const known = new Set<string | null>([null, ...brands.map((one) => one.id)])
    return {
      brands: brands.map(({ id, name, zone, birthday, occasions }) => ({ id, name, zone, birthday, occasions })),
      ownDays: days
        .filter((one) => isLiving(one) && known.has(one.brandId))
        .toSorted((one, other) => (one.fromDay < other.fromDay ? -1 : 1)),
    }
  },
})
