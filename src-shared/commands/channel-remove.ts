import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch, type Read } from './command.ts'
import { channelId } from './planning/args.ts'

/** Disconnects an account; what was still to be published there is taken back. Refuses `notFound`, `beingSent`. */
export const channelRemove = defineCommand({
  name: 'channel.remove',
  args: z.object({ id: channelId }),
  reads: [
    ({ id }) => [
      { table: 'channels', keys: [id] },
      ...['waiting', 'failed', 'manual', 'sending'].map(
        (publication): Read => ({
          table: 'variants',
          index: '[channelId+publication]',
          lower: [id, publication],
          upper: [id, publication],
        }),
      ),
    ],
  ],
  plan(rows, { id }, env) {
    const channel = rows.get('channels', id)
    if (!channel || channel.deletedAt !== null) return failed(problem('notFound'))
    const living = rows.all('variants').filter((one) => one.deletedAt === null)
    if (living.some((one) => one.publication === 'sending')) return failed(problem('beingSent'))
    return done({
      rows: [
        patch('channels', id, { deletedAt: env.now }),
        ...living.map((one) => patch('variants', one.id, { publication: 'none', problem: null })),
      ],
    })
  },
  undoLabel: 'channel.remove',
})
