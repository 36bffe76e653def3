import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { Job } from '#shared/domain/publishing/job.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { changeStep, findStep, publishProblem, readsForPublication, stepIndex, stepKind } from './planning/publication-rows.ts'

const nextStep = z.union([
  z.object({ do: z.literal('retry'), at: epochMsSchema }),
  z.object({ do: z.literal('ask') }),
  z.object({ do: z.literal('stop') }),
])
type Next = { readonly do: 'retry'; readonly at: EpochMs } | { readonly do: 'ask' } | { readonly do: 'stop' }

/**
 * A step surely did not happen: it is tried again later (`retry`), or a person decides: whether to try once more (`ask`), or what
 * to change in what no repetition can mend (`stop`).
 * Refuses `notFound` when there is no such step, `notWaiting` when the variant is neither being sent nor of unknown fate.
 */
export const publicationStepFailed = defineCommand({
  name: 'publication.stepFailed',
  args: z.object({ variantId, kind: stepKind, index: stepIndex, problem: publishProblem, next: nextStep }),
  reads: readsForPublication,
  plan(rows, { variantId, kind, index, problem: why, next }) {
    const variant = rows.get('variants', variantId)
    const job = rows.get('jobs', variantId)
    if (!variant || !job || !findStep(job, { kind, index })) return failed(problem('notFound'))
    if (variant.publication !== 'sending' && variant.publication !== 'unknown') return failed(problem('notWaiting'))
    const again = next.do === 'retry'
    const steps = changeStep(job.steps, { kind, index }, { state: again ? 'planned' : 'failed' })
    const publication = again ? { publication: 'waiting' as const } : { publication: 'failed' as const, problem: why }
    return done({
      rows: [patch('variants', variantId, publication)],
      jobs: [{ id: variantId, set: { steps, lastProblem: why, attempts: job.attempts + 1, ...stateAfter(next) } }],
    })
  },
  undoLabel: null,
})

function stateAfter(next: Next): Pick<Job, 'state' | 'nextAt' | 'question'> {
  switch (next.do) {
    case 'retry':
      return { state: 'retrying', nextAt: next.at, question: null }
    case 'ask':
    case 'stop':
      return { state: 'asking', nextAt: null, question: 'problem' }
  }
}
