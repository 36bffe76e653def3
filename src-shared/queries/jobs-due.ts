import { z } from 'zod'
import type { Job } from '#shared/domain/publishing/job.ts'
import { isHeldNow } from '#shared/domain/publishing/quiet-days.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { readQuietDays } from './quiet-list.ts'
import type { ReadTx } from './read-tx.ts'
import { livingById } from './rows-of.ts'

/**
 * Jobs whose time has come, and those by hand that are to be said (again), soonest first; none while everything is paused, nor of
 * a brand that has a quiet day. For the scheduler.
 */
export const jobsDue = defineQuery({
  name: 'jobs.due',
  args: z.object({ asOf: epochMsSchema, limit: z.number().int().min(1).max(10_000) }),
  async run(tx, { asOf, limit }): Promise<readonly Job[]> {
    const settings = await tx.get('settings', 'workspace')
    if (settings && settings.pausedAt !== null) return []
    const jobs = await tx.range('jobs', 'nextAt', 0, asOf)
    const due = jobs.filter((job) => job.state !== 'running' && job.state !== 'settled')
    // Cut last: what is held back must not use up the room of what may go.
    return due.length === 0 ? due : (await withoutHeld(tx, due, asOf)).slice(0, limit)
  },
})

/** What a person was given already is theirs, and what they said goes out although it is late goes out on a quiet day too. */
async function withoutHeld(tx: ReadTx, due: readonly Job[], now: EpochMs): Promise<readonly Job[]> {
  const quiet = await readQuietDays(tx)
  if (quiet.length === 0) return due
  const [posts, brands] = await Promise.all([
    livingById(
      tx,
      'posts',
      due.map((job) => job.postId),
    ),
    livingById(
      tx,
      'brands',
      due.map((job) => job.brandId),
    ),
  ])
  return due.filter((job) => {
    const [post, brand] = [posts.get(job.postId), brands.get(job.brandId)]
    if (job.state === 'asking' || job.lateAllowed || !post || !brand) return true
    return !isHeldNow({ at: job.dueAt, brand, post, quiet }, now)
  })
}
