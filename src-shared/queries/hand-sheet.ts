import { z } from 'zod'
import { variantId } from '#shared/commands/planning/args.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import { contentKey } from '#shared/domain/posts/content-key.ts'
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
  /** Names what is shown: another key, another text or other pictures. */
  readonly contentKey: string
  /** It waits for its person, and is not any more what they were given. */
  readonly changed: boolean
  /** The brand lets out only what was approved, and this is not; `by` null: anybody who works here may say the word. */
  readonly heldBack: { readonly by: string | null } | null
}

/** Null when the variant, its post or its channel is gone. */
export const handSheet = defineQuery({
  name: 'hand.sheet',
  args: z.object({ variantId }),
  async run(tx, { variantId }): Promise<HandSheet | null> {
    const variant = await tx.get('variants', variantId)
    if (!variant || !isLiving(variant)) return null
    const [post, channel, brand, job, own, shared, media, variants] = await Promise.all([
      tx.get('posts', variant.postId),
      tx.get('channels', variant.channelId),
      tx.get('brands', variant.brandId),
      tx.get('jobs', variantId),
      tx.get('texts', variantId),
      tx.get('texts', variant.postId),
      mediaOf(tx, { id: variant.postId }),
      tx.range('variants', 'postId', variant.postId, variant.postId),
    ])
    if (!post || !isLiving(post) || !channel || !brand) return null
    const approverId = brand.approval?.approverId ?? null
    const approver = approverId === null ? undefined : await tx.get('people', approverId)
    const key = contentKey(post, variants)
    const asked = job?.question === 'manual'
    return {
      variant,
      post: { id: post.id, zone: post.zone, firstLine: post.firstLine },
      channel,
      brandName: brand.name,
      text: own && isLiving(own) ? own.text : (shared?.text ?? emptyText),
      pictures: media.map(({ file, alt }) => ({ file, alt })),
      remindAt: asked ? job.nextAt : null,
      contentKey: key,
      changed: asked && job.handedKey !== undefined && job.handedKey !== key,
      heldBack: isAhead(variant) && !mayGoOut(brand, post, variants) ? { by: approver?.name ?? null } : null,
    }
  },
})

/** Whether it is still to be published. */
function isAhead({ publication }: Variant): boolean {
  return publication === 'manual' || publication === 'waiting' || publication === 'failed'
}
