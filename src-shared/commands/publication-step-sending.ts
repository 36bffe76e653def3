import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineCommand } from './command.ts'
import { variantId } from './planning/args.ts'
import { changeStep, findStep, publicationOf, readsForPublication, stepIndex, stepKind } from './planning/publication-rows.ts'

/** Written before the request of a step is sent. Refuses `notWaiting` when the job does not run or the step is done already. */
export const publicationStepSending = defineCommand({
  name: 'publication.stepSending',
  args: z.object({ variantId, kind: stepKind, index: stepIndex, attemptId: z.string().min(1).max(200), at: epochMsSchema }),
  reads: readsForPublication,
  plan(rows, { variantId, kind, index, attemptId, at }) {
    const job = publicationOf(rows, variantId)?.job
    const step = job && findStep(job, { kind, index })
    if (job?.state !== 'running' || !step || step.state === 'done') return failed(problem('notWaiting'))
    return done({ rows: [], jobs: [{ id: variantId, set: { steps: changeStep(job.steps, step, { state: 'sending', attemptId, at }) } }] })
  },
  undoLabel: null,
})
