import { z } from 'zod'
import { variantId } from '#shared/commands/planning/args.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { Job } from '#shared/domain/publishing/job.ts'
import { quietAt } from '#shared/domain/publishing/quiet-days.ts'
import { emptyText, type RichText } from '#shared/domain/texts/rich-text.ts'
import { mediaOf } from './post-detail.ts'
import { defineQuery } from './query.ts'
import { readQuietDays } from './quiet-list.ts'

/** Everything the publisher needs to send one variant. */
export type JobOutgoing = {
  readonly job: Job
  readonly variant: Variant
  readonly post: Post
  readonly channel: Channel
  /** Its time lies on a quiet day, and nobody said that it goes out all the same. */
  readonly onQuietDay: boolean
  /** What this channel says: its own text where it has one, else the post's. */
  readonly text: RichText
  /** In order. */
  readonly pictures: readonly { readonly file: MediaFile; readonly alt: string }[]
}

/** Null when the job, its post or its channel is gone. */
export const jobOutgoing = defineQuery({
  name: 'job.outgoing',
  args: z.object({ variantId }),
  async run(tx, { variantId }): Promise<JobOutgoing | null> {
    const [job, variant] = await Promise.all([tx.get('jobs', variantId), tx.get('variants', variantId)])
    if (!job || !variant) return null
    const [post, channel, brand, quiet, own, shared, media] = await Promise.all([
      tx.get('posts', variant.postId),
      tx.get('channels', variant.channelId),
      tx.get('brands', variant.brandId),
      readQuietDays(tx),
      tx.get('texts', variantId),
      tx.get('texts', variant.postId),
      mediaOf(tx, { id: variant.postId }),
    ])
    if (!post || !channel) return null
    const text = variant.ownText && own?.deletedAt === null ? own.text : (shared?.text ?? emptyText)
    const onQuietDay = brand !== undefined && quietAt({ at: job.dueAt, brand, post, quiet }) !== null
    return { job, variant, post, channel, onQuietDay, text, pictures: media.map(({ file, alt }) => ({ file, alt })) }
  },
})
