import { z } from 'zod'
import type { Job } from '#shared/domain/publishing/job.ts'
import { defineQuery } from './query.ts'
import { jobsInState } from './queue.ts'

const all = 100_000

/** Jobs the publisher holds, or held when the program ended: settled first at every start. */
export const jobsInFlight = defineQuery({
  name: 'jobs.inFlight',
  args: z.object({}),
  run: (tx): Promise<readonly Job[]> => jobsInState(tx, 'running', all),
})
