import { z } from 'zod'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import type { Job } from '#shared/domain/publishing/job.ts'
import type { PublishProblem } from '#shared/domain/publishing/problem.ts'
import { isHeldNow, type QuietDays, quietAt } from '#shared/domain/publishing/quiet-days.ts'
import type { BrandId, ChannelId, MediaHash, PostId, VariantId } from '#shared/kernel/ids.ts'
import { type DayKey, type EpochMs, epochMsSchema, type ZoneId } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { defineQuery } from './query.ts'
import { jobsInState, type QueuedJob, queueTime, withNames } from './queue.ts'
import { readQuietDays } from './quiet-list.ts'
import type { ReadTx } from './read-tx.ts'

/** Why a publication has not gone out yet. */
export type QueueWhy =
  | 'time'
  | 'signIn'
  | 'approval'
  | 'paused'
  | 'quiet'
  | 'retry'
  | 'late'
  | 'unknown'
  | 'problem'
  | 'restored'
  | 'manual'
  | 'running'

/** One line of the publication queue. */
export type QueueRow = {
  readonly variantId: VariantId
  readonly postId: PostId
  readonly brandId: BrandId
  readonly thumb: MediaHash | null
  /** When it was to go out. */
  readonly at: EpochMs
  /** The zone of the post. */
  readonly zone: ZoneId
  readonly firstLine: string
  readonly network: NetworkId
  readonly channelId: ChannelId
  readonly channelTitle: string
  /** A person publishes there. */
  readonly byHand: boolean
  readonly brandName: string
  readonly brandColor: string
  readonly state: Job['state']
  readonly question: Job['question']
  readonly why: QueueWhy
  /** The quiet day it waits through: the day itself (`meant` under `quietKey` lets it out) and why it is quiet; null: none. */
  readonly quiet: { readonly day: DayKey; readonly reason: string } | null
  readonly problem: PublishProblem | null
  readonly attempts: number
  readonly nextAt: EpochMs | null
  readonly steps: Job['steps']
}

/** The queue across all clients: what runs, asks, or waits, soonest first. */
export const queueList = defineQuery({
  name: 'queue.list',
  args: z.object({ asOf: epochMsSchema, limit: z.number().int().min(1).max(1000) }),
  async run(tx, { asOf, limit }): Promise<readonly QueueRow[]> {
    const states = ['running', 'asking', 'retrying', 'waiting'] as const
    const [jobs, settings, quiet] = await Promise.all([
      Promise.all(states.map((state) => jobsInState(tx, state, limit))),
      tx.get('settings', 'workspace'),
      readQuietDays(tx),
    ])
    const soonest = jobs
      .flat()
      .sort((one, other) => queueTime(one) - queueTime(other))
      .slice(0, limit)
    const paused = (settings?.pausedAt ?? null) !== null
    const named = await withNames(tx, soonest)
    const unapproved = await withoutApproval(tx, named)
    return named.map((queued) =>
      queueRow(queued, {
        paused,
        unapproved: unapproved.has(queued.post.id),
        signedOut: queued.channel.trouble === 'signInNeeded',
        quiet: quietOfJob(queued, quiet, asOf),
      }),
    )
  },
})

type Held = { readonly paused: boolean; readonly unapproved: boolean; readonly signedOut: boolean; readonly quiet: QueueRow['quiet'] }

/** What is due on a quiet day waits there; what is due already waits on a quiet day of today. */
function quietOfJob({ job, post, brand }: QueuedJob, quiet: readonly QuietDays[], now: EpochMs): QueueRow['quiet'] {
  if (job.lateAllowed || (job.state !== 'waiting' && job.state !== 'retrying')) return null
  const planned = quietAt({ at: job.dueAt, brand, post, quiet })
  const waits = job.dueAt <= now && isHeldNow({ at: job.dueAt, brand, post, quiet }, now)
  const found = planned ?? (waits ? quietAt({ at: now, brand, post, quiet }) : null)
  return found && { day: found.day, reason: found.quiet.reason }
}

/** Posts that their brands would not let out as they are now. */
async function withoutApproval(tx: ReadTx, queued: readonly QueuedJob[]): Promise<ReadonlySet<PostId>> {
  const asked = new Map(queued.filter(({ brand }) => brand.approval !== null).map((one) => [one.post.id, one]))
  const refused = await Promise.all(
    [...asked.values()].map(async ({ post, brand }) => {
      const variants = await tx.range('variants', 'postId', post.id, post.id)
      return mayGoOut(brand, post, variants) ? [] : [post.id]
    }),
  )
  return new Set(refused.flat())
}

function queueRow({ job, post, channel, brand }: QueuedJob, held: Held): QueueRow {
  return {
    variantId: job.id,
    postId: job.postId,
    brandId: job.brandId,
    thumb: post.thumb,
    at: job.dueAt,
    zone: post.zone,
    firstLine: post.firstLine,
    network: channel.network,
    channelId: channel.id,
    channelTitle: channel.title,
    byHand: channel.manual,
    brandName: brand.name,
    brandColor: brand.color,
    state: job.state,
    question: job.question,
    why: whyOf(job, held),
    quiet: held.quiet,
    problem: job.lastProblem,
    attempts: job.attempts,
    nextAt: job.nextAt,
    steps: job.steps,
  }
}

function whyOf(job: Job, { paused, unapproved, signedOut, quiet }: Held): QueueWhy {
  if (job.state === 'running') return 'running'
  if (unapproved && (job.state !== 'asking' || job.question === 'manual')) return 'approval'
  if (job.state === 'asking') return job.question ?? 'problem'
  if (signedOut) return 'signIn'
  if (paused) return 'paused'
  if (quiet) return 'quiet'
  return job.state === 'retrying' ? 'retry' : 'time'
}
