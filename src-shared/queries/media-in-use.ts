import { z } from 'zod'
import type { MediaHash } from '#shared/kernel/ids.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'

/**
 * Files that posts (in the trash too, and pictures taken out but not forgotten), briefs with their delivered versions, and logos
 * need. Read once, not watched.
 */
export const mediaInUse = defineQuery({
  name: 'media.inUse',
  args: z.object({}),
  async run(tx): Promise<readonly MediaHash[]> {
    const [pictures, brands, briefs, deliveries] = await Promise.all([
      tx.range('postMedia', 'id', '', lastKey),
      tx.range('brands', 'id', '', lastKey),
      tx.range('briefs', 'id', '', lastKey),
      tx.range('deliveries', 'id', '', lastKey),
    ])
    const logos = brands.flatMap((one) => (one.logo === null ? [] : [one.logo]))
    const references = briefs.flatMap((one) => one.referencePictures)
    const delivered = deliveries.flatMap((one) => one.pictures.map((picture) => picture.hash))
    return [...new Set([...pictures.map((one) => one.hash), ...references, ...delivered, ...logos])]
  },
})
