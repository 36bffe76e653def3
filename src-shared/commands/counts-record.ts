import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { channelDayId, noChannelCounts, noPostCounts, postDayId } from '#shared/domain/metrics/metrics.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema, epochMsSchema } from '#shared/kernel/time.ts'
import { defineCommand, insert, patch, type RowChange } from './command.ts'
import { channelId, countOrNull, variantId } from './planning/args.ts'

/**
 * Keeps the counts a network told today: one snapshot a day for the channel and for each post; a later one of the same day
 * takes its place. What the network does not tell stays null. Variants that are gone are left out. Refuses `notFound` (channel).
 */
export const countsRecord = defineCommand({
  name: 'counts.record',
  args: z.object({
    channelId,
    day: dayKeySchema,
    takenAt: epochMsSchema,
    followers: countOrNull,
    posts: z.array(z.object({ variantId, likes: countOrNull, reposts: countOrNull, replies: countOrNull })).max(10_000),
  }),
  reads: [
    ({ channelId, day, posts }) => [
      { table: 'channels', keys: [channelId] },
      { table: 'channelDays', keys: [channelDayId(channelId, day, 'network')] },
      { table: 'variants', keys: posts.map((one) => one.variantId) },
      { table: 'postDays', keys: posts.map((one) => postDayId(one.variantId, day, 'network')) },
    ],
  ],
  plan(rows, { channelId, day, takenAt, followers, posts }) {
    const channel = rows.get('channels', channelId)
    if (!channel || channel.deletedAt !== null) return failed(problem('notFound'))
    const { brandId } = channel
    const changes: RowChange[] = []
    if (followers !== null) {
      const id = channelDayId(channelId, day, 'network')
      changes.push(
        rows.get('channelDays', id)
          ? patch('channelDays', id, { followers, takenAt })
          : insert('channelDays', {
              id,
              channelId,
              brandId,
              day,
              takenAt,
              origin: 'network',
              ...noChannelCounts,
              followers,
              deletedAt: null,
            }),
      )
      if (channel.followers !== followers) changes.push(patch('channels', channelId, { followers }))
    }
    for (const { variantId, ...counts } of posts) {
      const variant = rows.get('variants', variantId)
      if (!variant || variant.channelId !== channelId) continue
      const id = postDayId(variantId, day, 'network')
      const whose = { variantId, postId: variant.postId, channelId, brandId }
      changes.push(
        rows.get('postDays', id)
          ? patch('postDays', id, { ...counts, takenAt })
          : insert('postDays', { id, ...whose, day, takenAt, origin: 'network', ...noPostCounts, ...counts, deletedAt: null }),
      )
    }
    return done({ rows: changes })
  },
  undoLabel: null,
})
