import { z } from 'zod'
import { variantId } from '#shared/commands/planning/args.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { emptyText, type RichText } from '#shared/domain/texts/rich-text.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { mediaOf } from './post-detail.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** Everything a person needs to publish one variant by hand. */
export type HandSheet = {
  readonly variant: Variant
  readonly post: Pick<Post, 'id' | 'zone' | 'firstLine'>
  readonly channel: Channel
  readonly brandName: string
  /** What this channel says: its own text where it has one, else the post's. */
  readonly text: RichText
  /** In order. */
  readonly pictures: readonly { readonly file: MediaFile; readonly alt: string }[]
  /** When this device says it again; null: it does not. */
  readonly remindAt: EpochMs | null
}

/** Null when the variant, its post or its channel is gone. */
export const handSheet = defineQuery({
  name: 'hand.sheet',
  args: z.object({ variantId }),
  async run(tx, { variantId }): Promise<HandSheet | null> {
    const variant = await tx.get('variants', variantId)
    if (!variant || !isLiving(variant)) return null
    const [post, channel, brand, job, own, shared, media] = await Promise.all([
      tx.get('posts', variant.postId),
      tx.get('channels', variant.channelId),
      tx.get('brands', variant.brandId),
      tx.get('jobs', variantId),
      tx.get('texts', variantId),
      tx.get('texts', variant.postId),
      mediaOf(tx, { id: variant.postId }),
    ])
    if (!post || !isLiving(post) || !channel || !brand) return null
    return {
      variant,
      post: { id: post.id, zone: post.zone, firstLine: post.firstLine },
      channel,
      brandName: brand.name,
      text: own && isLiving(own) ? own.text : (shared?.text ?? emptyText),
      pictures: media.map(({ file, alt }) => ({ file, alt })),
      remindAt: job?.question === 'manual' ? job.nextAt : null,
    }
  },
})
