import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { changeStep, findStep, publishProblem, readsForPublication, stepIndex, stepKind } from './planning/publication-rows.ts'

/** Nobody can tell whether a step happened: nothing is sent before it was looked up or a person decided. Refuses `notFound`, `notWaiting`. */
export const publicationStepUnknown = defineCommand({
  name: 'publication.stepUnknown',
  args: z.object({ variantId, kind: stepKind, index: stepIndex, problem: publishProblem }),
  reads: readsForPublication,
  plan(rows, { variantId, kind, index, problem: why }) {
    const variant = rows.get('variants', variantId)
    const job = rows.get('jobs', variantId)
    if (!variant || !job || !findStep(job, { kind, index })) return failed(problem('notFound'))
    if (variant.publication !== 'sending' && variant.publication !== 'unknown') return failed(problem('notWaiting'))
    const steps = changeStep(job.steps, { kind, index }, { state: 'unknown' })
    return done({
      rows: [patch('variants', variantId, { publication: 'unknown', problem: why })],
      jobs: [{ id: variantId, set: { steps, lastProblem: why, state: 'asking', question: 'unknown', nextAt: null } }],
    })
  },
  undoLabel: null,
})
