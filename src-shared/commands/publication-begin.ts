import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import type { JobStep } from '#shared/domain/publishing/job.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { approvalAround, mustWait, publicationOf, readsForSending, remoteText, stepIndex, stepKind } from './planning/publication-rows.ts'

/**
 * The publisher takes a job whose time has come, with the steps as they are planned now. A post step planned before keeps its
 * key and state; an upload is kept where its key (the file) is wanted still, whichever place the picture has now. Refuses `notWaiting` when the job is gone, moved to later, in other hands, paused or held by a quiet day, and
 * `approvalMissing` where nobody approved what the brand lets out only approved.
 */
export const publicationBegin = defineCommand({
  name: 'publication.begin',
  args: z.object({
    variantId,
    steps: z
      .array(z.object({ kind: stepKind, index: stepIndex, key: remoteText }))
      .min(1)
      .max(1000),
  }),
  reads: readsForSending,
  plan(rows, { variantId, steps }, env) {
    const found = publicationOf(rows, variantId)
    const job = found?.job
    if (!found || !job || found.variant.publication !== 'waiting') return failed(problem('notWaiting'))
    if (mustWait(rows, { post: found.post, job }, env.now)) return failed(problem('notWaiting'))
    if (job.state !== 'waiting' && job.state !== 'retrying') return failed(problem('notWaiting'))
    if (job.nextAt === null || job.nextAt > env.now) return failed(problem('notWaiting'))
    const { brand, variants } = approvalAround(rows, found.post)
    if (brand && !mayGoOut(brand, found.post, variants)) return failed(problem('approvalMissing'))
    return done({
      rows: [patch('variants', variantId, { publication: 'sending' })],
      jobs: [
        { id: variantId, set: { state: 'running', nextAt: null, question: null, steps: steps.map((one) => keptStep(job.steps, one)) } },
      ],
    })
  },
  undoLabel: null,
})

function keptStep(known: readonly JobStep[], wanted: Pick<JobStep, 'kind' | 'index' | 'key'>): JobStep {
  const before = known.find(
    (one) => one.kind === wanted.kind && (one.kind === 'upload' ? one.key === wanted.key : one.index === wanted.index),
  )
  if (before) return { ...before, index: wanted.index }
  return { ...wanted, state: 'planned', attemptId: null, remoteId: null, remoteUrl: null, at: null }
}
