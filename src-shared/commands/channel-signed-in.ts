import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { channelId, countOrNull, given, nameText } from './planning/args.ts'
import { plannedAnew } from './planning/publication-rows.ts'

/**
 * The network takes the channel's sign-in (again): what failed for want of it is tried once more, under its old keys and by its late
 * rule. What failed for any other reason still asks. Refuses `notFound`.
 */
export const channelSignedIn = defineCommand({
  name: 'channel.signedIn',
  args: z.object({ id: channelId, title: nameText.min(1).optional(), followers: countOrNull.optional() }),
  reads: [
    ({ id }) => [
      { table: 'channels', keys: [id] },
      { table: 'variants', index: '[channelId+publication]', lower: [id, 'failed'], upper: [id, 'failed'] },
    ],
    (_, rows) => [{ table: 'jobs', keys: rows.all('variants').map((one) => one.id) }],
  ],
  plan(rows, { id, ...fields }, env) {
    const channel = rows.get('channels', id)
    if (!channel || channel.deletedAt !== null) return failed(problem('notFound'))
    const waiting = rows
      .all('variants')
      .filter(({ deletedAt, at, problem: why }) => deletedAt === null && at !== null && why?.kind === 'signInExpired')
    const again = { state: 'retrying', question: null, nextAt: env.now, attempts: 0 } as const
    return done({
      rows: [
        patch('channels', id, { ...given(fields), trouble: null }),
        ...waiting.map((one) => patch('variants', one.id, { publication: 'waiting', problem: null })),
      ],
      jobs: waiting.map((one) => ({ id: one.id, set: { ...again, steps: plannedAnew(rows.get('jobs', one.id)?.steps ?? []) } })),
    })
  },
  undoLabel: null,
})
