import { z } from 'zod'
import type { EpochMs } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'

/** When the scheduler must look next. */
export type JobsNextAt = { readonly nextAt: EpochMs | null; readonly paused: boolean }

export const jobsNextAt = defineQuery({
  name: 'jobs.nextAt',
  args: z.object({}),
  async run(tx): Promise<JobsNextAt> {
    const [[next], settings] = await Promise.all([
      tx.range('jobs', 'nextAt', 0, Number.POSITIVE_INFINITY, { limit: 1 }),
      tx.get('settings', 'workspace'),
    ])
    return { nextAt: next?.nextAt ?? null, paused: (settings?.pausedAt ?? null) !== null }
  },
})
