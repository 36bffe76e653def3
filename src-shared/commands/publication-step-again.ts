import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { changeStep, findStep, publicationOf, readsForPublication, stepIndex, stepKind } from './planning/publication-rows.ts'

/** A look-up says the step did not happen: it is sent again under its key, at once. Refuses `notFound`. */
export const publicationStepAgain = defineCommand({
  name: 'publication.stepAgain',
  args: z.object({ variantId, kind: stepKind, index: stepIndex }),
  reads: readsForPublication,
  plan(rows, { variantId, kind, index }, env) {
    const found = publicationOf(rows, variantId)
    const job = found?.job
    if (!found || !job || !findStep(job, { kind, index })) return failed(problem('notFound'))
    // Undo may have taken the time away meanwhile: then nothing is sent by itself.
    if (found.variant.at === null) return done({ rows: [patch('variants', variantId, { publication: 'none', problem: null })] })
    const steps = changeStep(job.steps, { kind, index }, { state: 'planned', attemptId: null })
    return done({
      rows: [patch('variants', variantId, { publication: 'waiting', problem: null })],
      jobs: [{ id: variantId, set: { steps, state: 'retrying', question: null, nextAt: env.now } }],
    })
  },
  undoLabel: null,
})
