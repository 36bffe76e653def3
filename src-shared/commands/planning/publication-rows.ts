import { z } from 'zod'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { Job, JobStep } from '#shared/domain/publishing/job.ts'
import { type PublishProblem, publishProblemKinds } from '#shared/domain/publishing/problem.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import type { Read, RowSet } from '../command.ts'

export const stepKind = z.enum(['upload', 'post'])
export const stepIndex = z.number().int().min(0).max(1000)
/** A network's own id or reference, a key, a link; a blob reference is JSON text. */
export const remoteText = z.string().max(10_000)

export const publishProblem: z.ZodType<PublishProblem> = z.object({
  sort: z.enum(['retry', 'user', 'final', 'unknown']),
  kind: z.enum(publishProblemKinds),
  notBefore: epochMsSchema.nullable(),
  detail: z.string().max(500).nullable(),
})

/** The two rounds that bring a variant, its job and its post. */
export const readsForPublication = [
  ({ variantId }: { readonly variantId: VariantId }): readonly Read[] => [
    { table: 'variants', keys: [variantId] },
    { table: 'jobs', keys: [variantId] },
  ],
  (_: { readonly variantId: VariantId }, rows: RowSet): readonly Read[] => [
    { table: 'posts', keys: rows.all('variants').map((one) => one.postId) },
  ],
]

/** A living variant of a living post with its job; null when something of it is gone. */
export function publicationOf(
  rows: RowSet,
  variantId: VariantId,
): { readonly variant: Variant; readonly post: Post; readonly job: Job | undefined } | null {
  const variant = rows.get('variants', variantId)
  const post = variant && rows.get('posts', variant.postId)
  if (!variant || variant.deletedAt !== null || !post || post.deletedAt !== null) return null
  return { variant, post, job: rows.get('jobs', variantId) }
}

/** The step with this kind and index changed; the others as they are. */
export function changeStep(steps: readonly JobStep[], which: Pick<JobStep, 'kind' | 'index'>, set: Partial<JobStep>): readonly JobStep[] {
  return steps.map((step) => (step.kind === which.kind && step.index === which.index ? { ...step, ...set } : step))
}

export function findStep(job: Job, which: Pick<JobStep, 'kind' | 'index'>): JobStep | undefined {
  return job.steps.find((step) => step.kind === which.kind && step.index === which.index)
}

/** Steps to be tried again: what is done stays done, all else is planned anew under its old key. */
export function plannedAnew(steps: readonly JobStep[]): readonly JobStep[] {
  return steps.map((step) => (step.state === 'done' ? step : { ...step, state: 'planned', attemptId: null }))
}
