import { z } from 'zod'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { countInState } from './queue.ts'

/** When the scheduler must look next. */
export type JobsNextAt = {
  readonly nextAt: EpochMs | null
  /** Whether something came due before that and still waits: it is held back, or is just being begun. */
  readonly held: boolean
  readonly paused: boolean
  /** How many publications are being sent right now. */
  readonly running: number
}

/** Before anything that can be planned. */
const ever = -1 as EpochMs

export const jobsNextAt = defineQuery({
  name: 'jobs.nextAt',
  /** `after`: what is due by then is passed over, so that it hides nothing that comes later. */
  args: z.object({ after: epochMsSchema.optional() }),
  async run(tx, { after = ever }): Promise<JobsNextAt> {
    const [[held], [next], settings, running] = await Promise.all([
      tx.range('jobs', 'nextAt', 0, after, { limit: 1 }),
      tx.range('jobs', 'nextAt', after + 1, Number.POSITIVE_INFINITY, { limit: 1 }),
      tx.get('settings', 'workspace'),
      countInState(tx, 'running'),
    ])
    return { nextAt: next?.nextAt ?? null, held: held !== undefined, paused: (settings?.pausedAt ?? null) !== null, running }
  },
})
