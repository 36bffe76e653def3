import { z } from 'zod'
import type { MediaHash } from '#shared/kernel/ids.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'

/** Files that posts (in the trash too, and pictures taken out but not forgotten) and logos need. Read once, not watched. */
export const mediaInUse = defineQuery({
  name: 'media.inUse',
  args: z.object({}),
  async run(tx): Promise<readonly MediaHash[]> {
    const [pictures, brands] = await Promise.all([tx.range('postMedia', 'id', '', lastKey), tx.range('brands', 'id', '', lastKey)])
    const logos = brands.flatMap((one) => (one.logo === null ? [] : [one.logo]))
    return [...new Set([...pictures.map((one) => one.hash), ...logos])]
  },
})
