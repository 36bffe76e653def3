import { z } from 'zod'
import { variantId } from '#shared/commands/planning/args.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { defineQuery } from './query.ts'

/** A variant with its channel, how many pictures its post has and who approves: what changing it in the network needs. */
export type VariantOut = {
  readonly variant: Variant
  readonly channel: Channel
  readonly pictures: number
  /** The one person whose word lets something out; null: nobody is asked, or anybody may say it. */
  readonly approver: Person | null
}

/** Null when the variant, its post or its channel is gone. */
export const variantOut = defineQuery({
  name: 'variant.out',
  args: z.object({ variantId }),
  async run(tx, { variantId }): Promise<VariantOut | null> {
    const variant = await tx.get('variants', variantId)
    if (!variant || variant.deletedAt !== null) return null
    const [post, channel] = await Promise.all([tx.get('posts', variant.postId), tx.get('channels', variant.channelId)])
    if (!post || post.deletedAt !== null || !channel || channel.deletedAt !== null) return null
    const approverId = (await tx.get('brands', channel.brandId))?.approval?.approverId ?? null
    const approver = approverId === null ? null : ((await tx.get('people', approverId)) ?? null)
    return { variant, channel, pictures: post.pictures, approver }
  },
})
