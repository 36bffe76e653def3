import { z } from 'zod'
import type { BrandId, PostId, VariantId } from '#shared/kernel/ids.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { defineQuery } from './query.ts'
import { livingById } from './rows-of.ts'
import { workingBrands } from './working-brands.ts'

/** One publication that went out. */
export type OutRow = {
  readonly variantId: VariantId
  readonly postId: PostId
  readonly brandId: BrandId
  readonly at: EpochMs
  readonly firstLine: string
  readonly network: NetworkId
  readonly channelTitle: string
  readonly brandName: string
  /** A person published it. */
  readonly byHand: boolean
  /** Null: the network told none, or the person did. */
  readonly url: string | null
}

const weekMs = 7 * 86_400_000

/**
 * What went out across all clients in the last seven days, latest first; also what went out since `asOf`, for the asker's clock ticks by
 * the minute and a post is looked for the moment it is out.
 */
export const queueOut = defineQuery({
  name: 'queue.out',
  args: z.object({ asOf: epochMsSchema, limit: z.number().int().min(1).max(1000) }),
  async run(tx, { asOf, limit }): Promise<readonly OutRow[]> {
    const brandIds = [...(await workingBrands(tx))]
    const found = await Promise.all(
      brandIds.map((brandId) =>
        tx.range('variants', '[brandId+publishedAt]', [brandId, asOf - weekMs], [brandId, Number.POSITIVE_INFINITY]),
      ),
    )
    const out = found
      .flat()
      .flatMap((one) =>
        one.deletedAt === null && one.publication === 'published' && one.publishedAt !== null ? [{ ...one, at: one.publishedAt }] : [],
      )
      .toSorted((one, other) => other.at - one.at)
      .slice(0, limit)
    const [posts, channels, brands] = await Promise.all([
      livingById(
        tx,
        'posts',
        out.map((one) => one.postId),
      ),
      livingById(
        tx,
        'channels',
        out.map((one) => one.channelId),
      ),
      livingById(tx, 'brands', brandIds),
    ])
    return out.flatMap(({ id, postId, channelId, brandId, at, remoteId, remoteUrl }): readonly OutRow[] => {
      const [post, channel, brand] = [posts.get(postId), channels.get(channelId), brands.get(brandId)]
      if (!post || !channel || !brand) return []
      const where = { network: channel.network, channelTitle: channel.title, brandName: brand.name }
      return [
        {
          variantId: id,
          postId,
          brandId,
          at,
          firstLine: post.firstLine,
          ...where,
          byHand: channel.manual && remoteId === null,
          url: remoteUrl,
        },
      ]
    })
  },
})
