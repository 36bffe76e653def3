import { z } from 'zod'
import type { Brand } from '#shared/domain/brands/brand.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** A client in the brand switcher. */
export type BrandRow = Pick<Brand, 'id' | 'name' | 'color' | 'secondColor' | 'logo' | 'zone'> & {
  /** How many channels it has. */
  readonly channels: number
  readonly archived: boolean
}

/** Every client that is not deleted, in the order people gave them. */
export const brandsList = defineQuery({
  name: 'brands.list',
  args: z.object({}),
  async run(tx): Promise<readonly BrandRow[]> {
    const [brands, channels] = await Promise.all([tx.range('brands', 'order', '', lastKey), tx.range('channels', 'id', '', lastKey)])
    return brands.filter(isLiving).map(({ id, name, color, secondColor, logo, zone, archivedAt }) => ({
      id,
      name,
      color,
      secondColor,
      logo,
      zone,
      channels: channels.filter((one) => one.brandId === id && isLiving(one)).length,
      archived: archivedAt !== null,
    }))
  },
})
