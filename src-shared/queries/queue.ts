import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Job } from '#shared/domain/publishing/job.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { ReadTx } from './read-tx.ts'
import { livingById } from './rows-of.ts'
import { workingBrands } from './working-brands.ts'

/** A job with what a queue says about it. */
export type QueuedJob = { readonly job: Job; readonly post: Post; readonly channel: Channel; readonly brand: Brand }

const always = Number.POSITIVE_INFINITY

/** Jobs in a state, soonest due first. */
export function jobsInState(tx: ReadTx, state: Job['state'], limit: number): Promise<readonly Job[]> {
  return tx.range('jobs', '[state+dueAt]', [state, 0], [state, always], { limit })
}

/** How many jobs are in a state. */
export function countInState(tx: ReadTx, state: Job['state']): Promise<number> {
  return tx.count('jobs', '[state+dueAt]', [state, 0], [state, always])
}

/** How many publications ask a person; those of clients that are put away wait until they are back. */
export async function countAsking(tx: ReadTx): Promise<number> {
  const [jobs, working] = await Promise.all([jobsInState(tx, 'asking', always), workingBrands(tx)])
  return jobs.filter((job) => working.has(job.brandId)).length
}

/** Brings the posts, channels and brands of some jobs; those of which something is gone, or the client is put away, are left out. */
export async function withNames(tx: ReadTx, jobs: readonly Job[]): Promise<readonly QueuedJob[]> {
  const [posts, channels, brands] = await Promise.all([
    livingById(tx, 'posts', ids(jobs, 'postId')),
    livingById(tx, 'channels', ids(jobs, 'channelId')),
    livingById(tx, 'brands', ids(jobs, 'brandId')),
  ])
  return jobs.flatMap((job) => {
    const [post, channel, brand] = [posts.get(job.postId), channels.get(job.channelId), brands.get(job.brandId)]
    return post && channel && brand && brand.archivedAt === null ? [{ job, post, channel, brand }] : []
  })
}

/** When something happens to a job by itself, for sorting; what asks or runs stands at its due time. */
export function queueTime(job: Job): EpochMs {
  return job.nextAt ?? job.dueAt
}

function ids(jobs: readonly Job[], field: 'postId' | 'channelId' | 'brandId'): readonly string[] {
  return jobs.map((job) => job[field])
}
