import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineCommand } from './command.ts'
import { variantId } from './planning/args.ts'
import { markPublished } from './planning/mark-published.ts'
import { changeStep, findStep, readsForPublication, remoteText, stepIndex, stepKind } from './planning/publication-rows.ts'

/**
 * The network answered that a step happened; with the post itself the variant is published. A fact is written down
 * whatever became of the post meanwhile, even in the trash. Refuses `notFound` when there is no such step.
 */
export const publicationStepDone = defineCommand({
  name: 'publication.stepDone',
  args: z.object({
    variantId,
    kind: stepKind,
    index: stepIndex,
    remoteId: remoteText,
    remoteUrl: remoteText.nullable(),
    at: epochMsSchema,
  }),
  reads: readsForPublication,
  plan(rows, { variantId, kind, index, remoteId, remoteUrl, at }) {
    const variant = rows.get('variants', variantId)
    const job = rows.get('jobs', variantId)
    if (!variant || !job || !findStep(job, { kind, index })) return failed(problem('notFound'))
    const steps = changeStep(job.steps, { kind, index }, { state: 'done', remoteId, remoteUrl, at })
    if (kind === 'post') return done(markPublished(variant, { remoteId, remoteUrl, at }, { ...job, steps }))
    return done({ rows: [], jobs: [{ id: variantId, set: { steps } }] })
  },
  undoLabel: null,
})
