import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { mostPostsPerWeek } from '#shared/domain/channels/channel.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { channelId } from './planning/args.ts'

/** Says how many posts a week a channel should have; null: no goal. Refuses `notFound`. */
export const channelSetGoal = defineCommand({
  name: 'channel.setGoal',
  args: z.object({ id: channelId, postsPerWeek: z.number().int().min(1).max(mostPostsPerWeek).nullable() }),
  reads: [({ id }) => [{ table: 'channels', keys: [id] }]],
  plan(rows, { id, postsPerWeek }) {
    const channel = rows.get('channels', id)
    if (!channel || channel.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('channels', id, { postsPerWeek })] })
  },
  undoLabel: 'channel.setGoal',
})
