import { z } from 'zod'
import { postId } from '#shared/commands/planning/args.ts'
import type { Content } from '#shared/domain/approvals/content-changes.ts'
import type { Brand, Rubric } from '#shared/domain/brands/brand.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { MediaFile, PostMedia } from '#shared/domain/media/media.ts'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import { type Check, checksOf } from '#shared/domain/posts/checks.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { type ShownStatus, shownStatus } from '#shared/domain/posts/shown-status.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { Job } from '#shared/domain/publishing/job.ts'
import { emptyText, plainText, type RichText, rawText } from '#shared/domain/texts/rich-text.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { byOrder } from './calendar-card.ts'
import { type PostApproval, postApproval } from './post-approval.ts'
import { defineQuery } from './query.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'

/** One post with everything its inspector and editor show. */
export type PostDetail = {
  readonly post: Post
  readonly text: RichText
  /** Pictures in order. */
  readonly media: readonly (PostMedia & { readonly file: MediaFile })[]
  /** One per chosen channel, in the order of the channels; those of removed channels only where they were published. */
  readonly variants: readonly (Variant & {
    readonly channel: Channel
    readonly job: Job | null
    /** What the channel says instead of the post's text; null: nothing else. */
    readonly ownWords: RichText | null
  })[]
  readonly rubric: Rubric | null
  readonly brand: Brand
  readonly status: ShownStatus
  readonly checks: readonly Check[]
  readonly approval: PostApproval
}

/** Null for a missing post; one in the trash is shown (its `shelf` says so). */
export const postDetail = defineQuery({
  name: 'post.detail',
  args: z.object({ postId, asOf: epochMsSchema }),
  async run(tx, { postId, asOf }): Promise<PostDetail | null> {
    const post = await tx.get('posts', postId)
    const brand = post && (await tx.get('brands', post.brandId))
    if (!post || !brand) return null
    const [body, rubric, media, variants] = await Promise.all([
      tx.get('texts', postId),
      post.rubricId === null ? undefined : tx.get('rubrics', post.rubricId),
      mediaOf(tx, post),
      variantsOf(tx, post),
    ])
    const text = body?.text ?? emptyText
    const worded = variants.map((one) => ({ ...one, own: one.ownWords && plainText(one.ownWords) }))
    const pictures = media.map(({ hash, alt }) => ({ hash, alt }))
    const content = { text, pictures, channelTexts: variants.flatMap(channelText) }
    const every = await tx.range('variants', 'postId', postId, postId)
    return {
      post,
      text,
      media,
      variants,
      rubric: rubric && isLiving(rubric) ? rubric : null,
      brand,
      status: shownStatus(post, variants),
      checks: checksOf(
        { post, mayGoOut: mayGoOut(brand, post, every), plain: plainText(text), raw: rawText(text), media, variants: worded },
        asOf,
      ),
      approval: await postApproval(tx, { post, brand, variants: every, content }),
    }
  },
})

/** The living pictures of a post with their files, in order. */
export async function mediaOf(tx: ReadTx, post: Pick<Post, 'id'>): Promise<PostDetail['media']> {
  const rows = (await tx.range('postMedia', 'postId', post.id, post.id)).filter(isLiving).sort(byOrder)
  const files = await livingById(
    tx,
    'media',
    rows.map((one) => one.hash),
  )
  return rows.flatMap((one) => {
    const file = files.get(one.hash)
    return file ? [{ ...one, file }] : []
  })
}

function channelText({ channelId, ownWords }: PostDetail['variants'][number]): Content['channelTexts'] {
  return ownWords ? [{ channelId, text: ownWords }] : []
}

async function variantsOf(tx: ReadTx, post: Post): Promise<PostDetail['variants']> {
  const rows = (await tx.range('variants', 'postId', post.id, post.id)).filter(isLiving)
  const [channels, jobs, texts] = await Promise.all([
    tx.getMany('channels', [...new Set(rows.map((one) => one.channelId))]),
    livingById(
      tx,
      'jobs',
      rows.map((one) => one.id),
    ),
    livingById(
      tx,
      'texts',
      rows.flatMap((one) => (one.ownText ? [one.id] : [])),
    ),
  ])
  const byId = new Map(channels.flatMap((one) => (one ? [[one.id, one] as const] : [])))
  return rows
    .flatMap((variant) => {
      const channel = byId.get(variant.channelId)
      if (!channel || (!isLiving(channel) && variant.remoteId === null)) return []
      return [{ ...variant, channel, job: jobs.get(variant.id) ?? null, ownWords: texts.get(variant.id)?.text ?? null }]
    })
    .sort((one, other) => byOrder(one.channel, other.channel))
}
