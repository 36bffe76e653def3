import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { channelId, countOrNull, given, nameText } from './planning/args.ts'

/** Keeps what a network tells of an account, and whether it can publish. Refuses `notFound`. */
export const channelUpdate = defineCommand({
  name: 'channel.update',
  args: z.object({
    id: channelId,
    title: nameText.min(1).optional(),
    followers: countOrNull.optional(),
    trouble: z.enum(['signInNeeded', 'confirmNeeded']).nullish(),
  }),
  reads: [({ id }) => [{ table: 'channels', keys: [id] }]],
  plan(rows, { id, ...fields }) {
    const channel = rows.get('channels', id)
    if (!channel || channel.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('channels', id, given(fields))] })
  },
  undoLabel: null,
})
