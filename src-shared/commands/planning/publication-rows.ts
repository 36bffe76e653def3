import { z } from 'zod'
import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { Job, JobStep } from '#shared/domain/publishing/job.ts'
import { type PublishProblem, publishProblemKinds } from '#shared/domain/publishing/problem.ts'
import { isHeldNow } from '#shared/domain/publishing/quiet-days.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import { lastKey } from '#shared/queries/read-tx.ts'
import type { Read, RowSet } from '../command.ts'
import { readSettings } from './settings-row.ts'

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

type OfVariant = { readonly variantId: VariantId }

const readVariant = ({ variantId }: OfVariant): readonly Read[] => [
  { table: 'variants', keys: [variantId] },
  { table: 'jobs', keys: [variantId] },
]
const readItsPost = (_: OfVariant, rows: RowSet): readonly Read[] => [
  { table: 'posts', keys: rows.all('variants').map((one) => one.postId) },
]
const readItsApproval = (_: OfVariant, rows: RowSet): readonly Read[] =>
  rows.all('variants').flatMap(({ postId, brandId }): readonly Read[] => [
    { table: 'variants', index: 'postId', lower: postId, upper: postId },
    { table: 'brands', keys: [brandId] },
  ])

/** The two rounds that bring a variant, its job and its post. */
export const readsForPublication = [readVariant, readItsPost]

/** The same two rounds with what decides whether the post may go out: its brand, all its variants, the settings, quiet days. */
export const readsForSending = [
  readVariant,
  (args: OfVariant, rows: RowSet): readonly Read[] => [
    ...readItsPost(args, rows),
    ...readItsApproval(args, rows),
    readSettings,
    { table: 'quietDays', index: 'id', lower: '', upper: lastKey },
  ],
]

/** Whether a publication read with `readsForSending` has to wait whoever asks: everything is paused, or its brand has a quiet day. */
export function mustWait(rows: RowSet, { post, job }: { readonly post: Post; readonly job: Job }, now: EpochMs): boolean {
  if ((rows.get('settings', 'workspace')?.pausedAt ?? null) !== null) return true
  const brand = rows.get('brands', post.brandId)
  if (job.lateAllowed || !brand) return false
  return isHeldNow({ at: job.dueAt, brand, post, quiet: rows.all('quietDays') }, now)
}

/** What an approval is looked up by, of a post that was read with `readsForSending`. */
export function approvalAround(rows: RowSet, post: Post): { readonly brand: Brand | undefined; readonly variants: readonly Variant[] } {
  return { brand: rows.get('brands', post.brandId), variants: rows.all('variants').filter((one) => one.postId === post.id) }
}

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
