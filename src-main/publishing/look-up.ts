import { type Problem, problem } from '#shared/contract/problem.ts'
import type { JobStep } from '#shared/domain/publishing/job.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { JobOutgoing } from '#shared/queries/job-outgoing.ts'
import { toOutgoing } from './outgoing.ts'
import type { PublisherDeps } from './publisher.ts'

export type Found = { readonly found: 'yes' | 'no' | 'cannotTell' }

/**
 * Asks the network once whether a publication of unknown fate is out, and settles it when it can tell: published, or
 * sent again. Refused with `notFound`, `notWaiting` when its fate is known, `vaultLocked`, `signInExpired`.
 */
export async function lookUpUnknown(deps: PublisherDeps, variantId: VariantId): Promise<Outcome<Found, Problem>> {
  const work = await deps.desk.outgoing(variantId)
  if (!work) return failed(problem('notFound'))
  if (work.variant.publication !== 'unknown') return failed(problem('notWaiting'))
  const signIn = await deps.signIns.read(work.channel.id)
  if (!signIn.ok) return signIn
  if (!signIn.value) return failed(problem('signInExpired'))
  const step = stepInDoubt(deps, work)
  // A job from a backup may hold no step at all: there is no key to ask by.
  if (!step) return done({ found: 'cannotTell' })
  const adapter = deps.adapterOf(work.channel.network)
  if (!adapter) return done({ found: 'cannotTell' })
  const found = await adapter.lookUp(signIn.value, toOutgoing(work, deps.media), step)
  if (found.found === 'cannotTell') return done({ found: 'cannotTell' })
  if (found.found === 'yes') {
    const at = step.at ?? deps.clock.now()
    const written = await deps.desk.write('publication.settleFound', { variantId, at, ...found.step })
    return written.ok ? done({ found: 'yes' }) : written
  }
  // A step that only the ledger remembers cannot be planned again: the person, told "it is not there", decides.
  if (!work.job.steps.some((one) => one.kind === step.kind && one.index === step.index)) return done({ found: 'no' })
  const written = await deps.desk.write('publication.stepAgain', { variantId, kind: step.kind, index: step.index })
  return written.ok ? done({ found: 'no' }) : written
}

/** The step whose fate is open; after a restore the ledger may know the key that the database has forgotten. */
function stepInDoubt({ ledger }: PublisherDeps, { job }: JobOutgoing): JobStep | null {
  const open = job.steps.find((step) => step.state === 'unknown' || step.state === 'sending')
  if (open) return open
  const post = job.steps.find((step) => step.kind === 'post')
  const noted = ledger.last(job.id, { kind: 'post', index: 0 })
  if (!noted) return post && post.state !== 'planned' ? post : null
  const { attemptId, key, at } = noted
  return { kind: 'post', index: 0, state: 'unknown', key, attemptId, at, remoteId: null, remoteUrl: null }
}
