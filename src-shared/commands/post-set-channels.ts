import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { channelId, postId, variantId } from './planning/args.ts'
import { planChannels } from './planning/channel-choice.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/** Chooses the channels of a post: the full set (see `planChannels`). Refuses `notFound` (post, or a channel that is not its brand's). */
export const postSetChannels = defineCommand({
  name: 'post.setChannels',
  args: z.object({ postId, channels: z.array(z.object({ id: variantId, channelId })).max(200) }),
  reads: [({ postId, channels }) => [...readPost(postId), { table: 'channels', keys: channels.map((one) => one.channelId) }]],
  plan(rows, { postId, channels }, env) {
    const found = postWithVariants(rows, postId)
    if (!found) return failed(problem('notFound'))
    const planned = planChannels(rows, found, channels, env.now)
    return planned.ok ? done({ rows: planned.value }) : planned
  },
  undoLabel: 'post.setChannels',
})
