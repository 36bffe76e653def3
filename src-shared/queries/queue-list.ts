import { z } from 'zod'
import type { Job } from '#shared/domain/publishing/job.ts'
import type { PublishProblem } from '#shared/domain/publishing/problem.ts'
import type { PostId, VariantId } from '#shared/kernel/ids.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { defineQuery } from './query.ts'
import { jobsInState, type QueuedJob, queueTime, withNames } from './queue.ts'

/** Why a publication has not gone out yet. */
export type QueueWhy = 'time' | 'paused' | 'retry' | 'late' | 'unknown' | 'problem' | 'restored' | 'manual' | 'running'

/** One line of the publication queue. */
export type QueueRow = {
  readonly variantId: VariantId
  readonly postId: PostId
  /** When it was to go out. */
  readonly at: EpochMs
  readonly firstLine: string
  readonly network: NetworkId
  readonly channelTitle: string
  readonly brandName: string
  readonly brandColor: string
  readonly state: Job['state']
  readonly question: Job['question']
  readonly why: QueueWhy
  readonly problem: PublishProblem | null
  readonly attempts: number
  readonly nextAt: EpochMs | null
  readonly steps: Job['steps']
}

/** The queue across all clients: what runs, asks, or waits, soonest first. */
export const queueList = defineQuery({
  name: 'queue.list',
  args: z.object({ asOf: epochMsSchema, limit: z.number().int().min(1).max(1000) }),
  async run(tx, { limit }): Promise<readonly QueueRow[]> {
    const states = ['running', 'asking', 'retrying', 'waiting'] as const
    const [jobs, settings] = await Promise.all([
      Promise.all(states.map((state) => jobsInState(tx, state, limit))),
      tx.get('settings', 'workspace'),
    ])
    const soonest = jobs
      .flat()
      .sort((one, other) => queueTime(one) - queueTime(other))
      .slice(0, limit)
    const paused = (settings?.pausedAt ?? null) !== null
    return (await withNames(tx, soonest)).map((queued) => queueRow(queued, paused))
  },
})

function queueRow({ job, post, channel, brand }: QueuedJob, paused: boolean): QueueRow {
  return {
    variantId: job.id,
    postId: job.postId,
    at: job.dueAt,
    firstLine: post.firstLine,
    network: channel.network,
    channelTitle: channel.title,
    brandName: brand.name,
    brandColor: brand.color,
    state: job.state,
    question: job.question,
    why: whyOf(job, paused),
    problem: job.lastProblem,
    attempts: job.attempts,
    nextAt: job.nextAt,
    steps: job.steps,
  }
}

function whyOf(job: Job, paused: boolean): QueueWhy {
  if (job.state === 'running') return 'running'
  if (job.state === 'asking') return job.question ?? 'problem'
  if (paused) return 'paused'
  return job.state === 'retrying' ? 'retry' : 'time'
}
