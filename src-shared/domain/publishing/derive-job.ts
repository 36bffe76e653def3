import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { Job } from './job.ts'

/**
 * The job a variant must have, given the one it has.
 *
 * The executor calls it in the same transaction for every variant that was touched or whose post was, and only then
 * applies the plan's own `JobChange`s. What already went out is never forgotten: a job with such steps is kept as a
 * settled journal even when nobody wants it any more.
 *
 * @param post the variant's post, or undefined where it is missing
 * @returns the job to store, `null` for none (delete an existing one), `keep` to leave the existing one as it is
 */
export function deriveJob(variant: Variant, post: Post | undefined, existing: Job | undefined): Job | null | 'keep' {
  if (!isWanted(variant, post)) return existing ? retired(existing) : null
  switch (variant.publication) {
    case 'waiting':
      return variant.at === null ? (existing ? retired(existing) : null) : waitingJob(variant, variant.at, existing)
    case 'sending':
      return existing ? 'keep' : { ...freshJob(variant, dueTime(variant)), state: 'running', nextAt: null }
    case 'unknown':
      return unknownJob(variant, existing)
    case 'manual':
      return manualJob(variant, existing)
    case 'failed':
      return failedJob(variant, existing)
    default:
      return existing ? 'keep' : null
  }
}

function isWanted(variant: Variant, post: Post | undefined): boolean {
  if (!post || post.deletedAt !== null || post.shelf === 'trash' || variant.deletedAt !== null) return false
  return variant.publication !== 'none' && variant.publication !== 'skipped'
}

function waitingJob(variant: Variant, at: EpochMs, existing: Job | undefined): Job | 'keep' {
  if (!existing) return freshJob(variant, at)
  if (existing.steps.some((step) => step.kind === 'post' && step.state === 'done')) return settled(existing)
  if (existing.state === 'running') return 'keep'
  const open = existing.state === 'waiting' || existing.state === 'retrying'
  if (open && existing.dueAt === at) return 'keep'
  return { ...existing, state: 'waiting', dueAt: at, nextAt: at, question: null, attempts: 0, lateAllowed: false }
}

/** A variant nobody knows the fate of always has a question to a person (or to a look-up). */
function unknownJob(variant: Variant, existing: Job | undefined): Job | 'keep' {
  const asked = { state: 'asking', question: 'unknown', nextAt: null } as const
  if (!existing) return { ...freshJob(variant, dueTime(variant)), ...asked }
  if (existing.state === 'running' || existing.state === 'asking') return 'keep'
  return { ...existing, ...asked }
}

/** A publication by hand always asks its person, whatever device said that its time has come. */
function manualJob(variant: Variant, existing: Job | undefined): Job | 'keep' {
  const asking = existing?.state === 'asking' && existing.question === 'manual'
  if (existing && asking && existing.dueAt === dueTime(variant)) return 'keep'
  const job = existing ?? freshJob(variant, dueTime(variant))
  return { ...job, state: 'asking', question: 'manual', dueAt: dueTime(variant), nextAt: asking ? job.nextAt : null }
}

function retired(existing: Job): Job | null | 'keep' {
  if (existing.state === 'running') return 'keep'
  const wentOut = existing.steps.some((step) => step.state === 'sending' || step.state === 'done' || step.state === 'unknown')
  return wentOut ? settled(existing) : null
}

/** What failed always asks its person, also when its job was put away meanwhile (its channel was removed, and that was undone). */
function failedJob(variant: Variant, existing: Job | undefined): Job | 'keep' {
  if (existing && existing.state !== 'settled') {
    return variant.at === null || variant.at === existing.dueAt ? 'keep' : { ...existing, dueAt: variant.at }
  }
  const job = existing ?? { ...freshJob(variant, dueTime(variant)), lastProblem: variant.problem }
  return { ...job, state: 'asking', question: variant.problem?.kind === 'late' ? 'late' : 'problem', nextAt: null }
}

function settled(existing: Job): Job | 'keep' {
  if (existing.state === 'settled') return 'keep'
  return { ...existing, state: 'settled', nextAt: null, question: null }
}

/** A variant whose time was taken away after its fate became unknown was due at the earliest moment there is. */
function dueTime(variant: Variant): EpochMs {
  return variant.at ?? variant.postAt ?? (0 as EpochMs)
}

function freshJob(variant: Variant, at: EpochMs): Job {
  return {
    id: variant.id,
    channelId: variant.channelId,
    brandId: variant.brandId,
    postId: variant.postId,
    dueAt: at,
    state: 'waiting',
    nextAt: at,
    question: null,
    attempts: 0,
    steps: [],
    lastProblem: null,
    lateAllowed: false,
  }
}
