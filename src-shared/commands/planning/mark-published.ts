import type { Variant } from '#shared/domain/posts/variant.ts'
import type { Job } from '#shared/domain/publishing/job.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type Changes, patch } from '../command.ts'

/** Writes down that a variant is out; its job is over and stays as the journal. `remoteId` null: a person says so and the network was not asked. */
export function markPublished(
  variant: Variant,
  out: { readonly remoteId: string | null; readonly remoteUrl: string | null; readonly at: EpochMs },
  job: Job | undefined,
): Changes {
  return {
    rows: [
      patch('variants', variant.id, {
        publication: 'published',
        publishedAt: out.at,
        remoteId: out.remoteId,
        remoteUrl: out.remoteUrl,
        problem: null,
      }),
    ],
    jobs: job ? [{ id: job.id, set: { state: 'settled', nextAt: null, question: null, lastProblem: null, steps: job.steps } }] : [],
  }
}
