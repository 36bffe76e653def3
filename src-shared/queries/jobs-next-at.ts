import { z } from 'zod'
import type { EpochMs } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { countInState } from './queue.ts'

/** When the scheduler must look next; `running`: how many publications are being sent right now. */
export type JobsNextAt = { readonly nextAt: EpochMs | null; readonly paused: boolean; readonly running: number }

export const jobsNextAt = defineQuery({
  name: 'jobs.nextAt',
  args: z.object({}),
  async run(tx): Promise<JobsNextAt> {
    const [[next], settings, running] = await Promise.all([
      tx.range('jobs', 'nextAt', 0, Number.POSITIVE_INFINITY, { limit: 1 }),
      tx.get('settings', 'workspace'),
      countInState(tx, 'running'),
    ])
    return { nextAt: next?.nextAt ?? null, paused: (settings?.pausedAt ?? null) !== null, running }
  },
})
