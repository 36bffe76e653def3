import { z } from 'zod'
import type { Job } from '#shared/domain/publishing/job.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'

/** Jobs whose time has come, and those by hand that are to be said (again), soonest first; none while everything is paused. For the scheduler. */
export const jobsDue = defineQuery({
  name: 'jobs.due',
  args: z.object({ asOf: epochMsSchema, limit: z.number().int().min(1).max(10_000) }),
  async run(tx, { asOf, limit }): Promise<readonly Job[]> {
    const settings = await tx.get('settings', 'workspace')
    if (settings && settings.pausedAt !== null) return []
    const jobs = await tx.range('jobs', 'nextAt', 0, asOf, { limit })
    return jobs.filter((job) => job.state !== 'running' && job.state !== 'settled')
  },
})
