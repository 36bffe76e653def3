import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'
import { isLiving } from './rows-of.ts'
import { workingBrands } from './working-brands.ts'

/** A post made for an occasion. */
export type MadePost = { readonly key: string; readonly postId: PostId; readonly brandId: BrandId }

/** The living posts made for occasions of a span of days, of a brand or (null) of every working one. */
export const occasionsMade = defineQuery({
  name: 'occasions.made',
  args: z.object({ brandId: brandId.nullable(), fromDay: dayKeySchema, toDay: dayKeySchema }),
  async run(tx, { brandId, fromDay, toDay }): Promise<readonly MadePost[]> {
    const brands = brandId === null ? [...(await workingBrands(tx))] : [brandId]
    const found = await Promise.all(
      brands.map((id) => tx.range('posts', '[brandId+occasionKey]', [id, fromDay], [id, `${toDay}${lastKey}`])),
    )
    return found
      .flat()
      .flatMap((post) =>
        isLiving(post) && post.occasionKey !== null ? [{ key: post.occasionKey, postId: post.id, brandId: post.brandId }] : [],
      )
  },
})
