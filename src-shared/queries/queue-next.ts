import { z } from 'zod'
import type { PostId, VariantId } from '#shared/kernel/ids.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { defineQuery } from './query.ts'
import { countAsking, countInState, withNames } from './queue.ts'

/** What the top bar says of the queue. */
export type QueueNext = {
  /** Publications that will go out by themselves. */
  readonly waiting: number
  readonly next: {
    readonly variantId: VariantId
    readonly postId: PostId
    readonly at: EpochMs
    readonly firstLine: string
    readonly network: NetworkId
    readonly channelTitle: string
    readonly brandName: string
  } | null
  /** Since when everything is paused, or null. */
  readonly pausedAt: EpochMs | null
  /** Publications that are being sent right now. */
  readonly running: number
  /** Publications about which a person must decide. */
  readonly asking: number
}

/** More reminders than these before the next publication nobody has set. */
const mostReminders = 100

/** The next publication, and how many wait or ask. */
export const queueNext = defineQuery({
  name: 'queue.next',
  args: z.object({ asOf: epochMsSchema }),
  async run(tx): Promise<QueueNext> {
    const [waiting, retrying, running, asking, soonest, settings] = await Promise.all([
      countInState(tx, 'waiting'),
      countInState(tx, 'retrying'),
      countInState(tx, 'running'),
      countAsking(tx),
      tx.range('jobs', 'nextAt', 0, Number.POSITIVE_INFINITY, { limit: mostReminders }),
      tx.get('settings', 'workspace'),
    ])
    // What asks stands there only to remind its person.
    const [next] = await withNames(tx, soonest.filter((job) => job.state !== 'asking').slice(0, 1))
    return {
      waiting: waiting + retrying,
      next: next
        ? {
            variantId: next.job.id,
            postId: next.job.postId,
            at: next.job.nextAt ?? next.job.dueAt,
            firstLine: next.post.firstLine,
            network: next.channel.network,
            channelTitle: next.channel.title,
            brandName: next.brand.name,
          }
        : null,
      pausedAt: settings?.pausedAt ?? null,
      running,
      asking,
    }
  },
})
