import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { noPostCounts, postDayId } from '#shared/domain/metrics/metrics.ts'
import { plainPost } from '#shared/domain/posts/plain-post.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { richTextSchema } from '#shared/domain/texts/rich-text.ts'
import { minuteOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { type DayKey, dayKeySchema, type EpochMs, epochMsSchema, type ZoneId } from '#shared/kernel/time.ts'
import { defineCommand, insert, patch, type RowChange } from './command.ts'
import { channelId, countOrNull, postId, variantId } from './planning/args.ts'
import { newVariant } from './planning/new-variant.ts'
import { pictureFacts } from './planning/picture-facts.ts'
import { remoteText } from './planning/publication-rows.ts'

const pastPost = z.object({
  postId,
  variantId,
  remoteId: remoteText.min(1),
  remoteUrl: remoteText.nullable(),
  text: richTextSchema,
  at: epochMsSchema,
  likes: countOrNull,
  reposts: countOrNull,
  replies: countOrNull,
})
type PastPost = z.output<typeof pastPost>

/**
 * Brings in posts of the past that a network told of when the channel was connected, as published ones with their counts
 * of `day`. Posts the client already has under the same remote id are left out; when they belonged to a channel that was
 * removed since (the same account, connected anew), they go over to this one. Refuses `notFound`.
 */
export const historyImport = defineCommand({
  name: 'history.import',
  args: z.object({ channelId, posts: z.array(pastPost).max(1000), day: dayKeySchema }),
  reads: [
    ({ channelId }) => [{ table: 'channels', keys: [channelId] }],
    ({ posts }, rows) =>
      rows.all('channels').flatMap(({ brandId }) => {
        const ids = posts.map((one) => one.remoteId).sort(byCodeUnit)
        const [first, last] = [ids[0], ids.at(-1)]
        if (first === undefined || last === undefined) return [{ table: 'brands', keys: [brandId] } as const]
        return [
          { table: 'brands', keys: [brandId] } as const,
          { table: 'variants', index: '[brandId+remoteId]', lower: [brandId, first], upper: [brandId, last] } as const,
        ]
      }),
    (_, rows) => [{ table: 'channels', keys: rows.all('variants').map((one) => one.channelId) }],
  ],
  plan(rows, { channelId, posts, day }, env) {
    const channel = rows.get('channels', channelId)
    const brand = channel && rows.get('brands', channel.brandId)
    if (!channel || channel.deletedAt !== null || !brand || brand.deletedAt !== null) return failed(problem('notFound'))
    const known = new Map(rows.all('variants').flatMap((one) => (one.remoteId === null ? [] : [[one.remoteId, one] as const])))
    const around = { channel, zone: brand.zone, day, now: env.now }
    const changes = [...new Map(posts.map((one) => [one.remoteId, one])).values()].flatMap((past) => {
      const before = known.get(past.remoteId)
      if (!before) return importedRows(past, around)
      const home = rows.get('channels', before.channelId)
      const moved = home && home.id !== channelId && home.deletedAt !== null && home.network === channel.network
      return moved ? [patch('variants', before.id, { channelId })] : []
    })
    return done({ rows: changes })
  },
  undoLabel: null,
})

type Around = { readonly channel: Channel; readonly zone: ZoneId; readonly day: DayKey; readonly now: EpochMs }

function importedRows(past: PastPost, { channel, zone, day, now }: Around): RowChange[] {
  const { brandId } = channel
  // To the minute, as every planned time; the exact moment is the variant's `publishedAt`.
  const at = minuteOf(past.at)
  const post: Post = {
    id: past.postId,
    brandId,
    rubricId: null,
    stage: 'approved',
    stageId: null,
    wallTime: wallTimeAt(at, zone),
    zone,
    at,
    shelf: 'calendar',
    ...textFacts(past.text),
    ...pictureFacts([]),
    approvedKey: null,
    returned: false,
    workDueAt: null,
    ...plainPost,
    lateMinutes: null,
    origin: 'imported',
    createdAt: now,
    deletedAt: null,
  }
  const variant: Variant = {
    ...newVariant(post, past.variantId, channel.id),
    publication: 'published',
    publishedAt: past.at,
    remoteId: past.remoteId,
    remoteUrl: past.remoteUrl,
  }
  const counts = { likes: past.likes, reposts: past.reposts, replies: past.replies }
  return [
    insert('posts', post),
    insert('texts', { id: post.id, brandId, text: past.text, deletedAt: null }),
    insert('variants', variant),
    insert('postDays', {
      id: postDayId(variant.id, day, 'network'),
      origin: 'network',
      ...noPostCounts,
      variantId: variant.id,
      postId: post.id,
      channelId: channel.id,
      brandId,
      day,
      takenAt: now,
      ...counts,
      deletedAt: null,
    }),
  ]
}

/** As an index sorts strings. */
function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
