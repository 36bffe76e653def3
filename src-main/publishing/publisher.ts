import { randomUUID } from 'node:crypto'
import type { NetworkAdapter, Outgoing, SignIn, StepDone } from '#main/networks/network-adapter.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { JobStep } from '#shared/domain/publishing/job.ts'
import type { PublishProblem } from '#shared/domain/publishing/problem.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { JobOutgoing } from '#shared/queries/job-outgoing.ts'
import { afterFailure } from './after-failure.ts'
import { findOut } from './find-out.ts'
import { holdBack } from './hold-back.ts'
import type { JobDesk } from './job-desk.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'
import { type PictureSource, toOutgoing } from './outgoing.ts'

/** The vault as the publisher needs it; null: this device has no sign-in for the channel. */
export type SignIns = { read(channel: ChannelId): Promise<Outcome<SignIn | null, Problem>> }

export type PublisherDeps = {
  readonly desk: JobDesk
  readonly ledger: Ledger
  readonly signIns: SignIns
  readonly media: PictureSource
  readonly adapterOf: (network: NetworkId) => NetworkAdapter | null
  readonly clock: Clock
  /** 0 ≤ x < 1 */
  readonly random: () => number
  /** The program quits: begin no further step. */
  readonly isOver: () => boolean
  /** Told of what is a bug of ours; never of a secret. */
  readonly crashed: (what: string, error: unknown) => void
}

/** One publication under way: what every step of it needs. */
export type Run = {
  readonly variantId: VariantId
  readonly channelId: ChannelId
  readonly adapter: NetworkAdapter
  readonly signIn: SignIn
  readonly outgoing: Outgoing
  /** Attempts that had failed before. */
  readonly tried: number
  readonly stepAside: StepAside
}

/** A publication only asks, and sends nothing, for a while: others of its channel need not wait. The function returned ends that. */
export type StepAside = () => () => void

/**
 * Publishes one variant, step by step. Each step is written to the ledger and the database before its request and after
 * its answer; an answer that was lost is looked up before anything is sent again.
 *
 * @returns `stuck` when nothing could be begun (the vault is locked, storage is away): look again later
 */
export async function publish(deps: PublisherDeps, variantId: VariantId, stepAside: StepAside): Promise<'moved' | 'stuck'> {
  const planned = await deps.desk.outgoing(variantId)
  if (!planned) return 'stuck'
  const adapter = adapterFor(deps, planned)
  if (!adapter) return 'stuck'
  const signIn = await deps.signIns.read(planned.channel.id)
  if (!signIn.ok && signIn.problem.kind === 'vaultLocked') return 'stuck'
  const steps = adapter.planSteps(toOutgoing(planned, deps.media))
  const begun = await deps.desk.write('publication.begin', { variantId, steps: [...steps] })
  if (!begun.ok) return begun.problem.kind === 'approvalMissing' ? holdBack(deps.desk, variantId) : 'stuck'
  // From here the text is frozen: what is sent is what is stored now.
  const work = await deps.desk.outgoing(variantId)
  if (!work) return 'moved'
  const usable = signIn.ok && signIn.value?.account === work.channel.account ? signIn.value : null
  if (!usable) return refuseWithoutSignIn(deps, work)
  const run = {
    variantId,
    channelId: work.channel.id,
    adapter,
    signIn: usable,
    outgoing: toOutgoing(work, deps.media),
    tried: work.job.attempts,
    stepAside,
  }
  await performSteps(deps, run)
  return 'moved'
}

/** Who sends it; null: a person publishes there. */
export function adapterFor({ adapterOf }: Pick<PublisherDeps, 'adapterOf'>, { channel }: JobOutgoing): NetworkAdapter | null {
  return channel.manual ? null : adapterOf(channel.network)
}

async function performSteps(deps: PublisherDeps, run: Run): Promise<void> {
  let { outgoing } = run
  for (const step of outgoing.steps) {
    if (step.state === 'done') continue
    if (deps.isOver()) return
    const result = await performStep(deps, { ...run, outgoing }, step)
    if (!result) return
    const finished: JobStep = { ...step, state: 'done', ...result }
    outgoing = { ...outgoing, steps: outgoing.steps.map((one) => (one === step ? finished : one)) }
  }
}

/** Null: the step did not succeed, and what is to become of the job has been written down. */
async function performStep(deps: PublisherDeps, run: Run, step: JobStep): Promise<StepDone | null> {
  const { desk, ledger, clock } = deps
  const at = clock.now()
  const entry = entryOf(run, step, { attemptId: randomUUID(), at })
  const noted = await ledger.append(entry).then(
    () => true,
    (error: unknown) => noteLedgerTrouble(deps, error),
  )
  if (!noted) {
    await settleFailure(deps, run, step, { sort: 'retry', kind: 'ledgerFailed', notBefore: null, detail: null })
    return null
  }
  const { kind, index } = step
  const sending = await desk.write('publication.stepSending', { variantId: run.variantId, kind, index, attemptId: entry.attemptId, at })
  if (!sending.ok) {
    await note(deps, { ...entry, phase: 'failed', at: clock.now() })
    return null
  }
  const outcome = await run.adapter.perform(run.signIn, run.outgoing, step).catch((error: unknown) => {
    deps.crashed('network adapter', error)
    return failed<PublishProblem>({ sort: kind === 'post' ? 'unknown' : 'retry', kind: 'serverFault', notBefore: null, detail: null })
  })
  if (outcome.ok) return settleDone(deps, run, entry, outcome.value)
  const lost = outcome.problem.sort === 'unknown'
  await note(deps, { ...entry, phase: lost ? 'unknown' : 'failed', at: clock.now() })
  if (lost) return settleLost(deps, run, { step, entry, problem: outcome.problem })
  await settleFailure(deps, run, step, outcome.problem)
  return null
}

/** Writes down that a step is done: the ledger first, since the database can be restored to before. */
export async function settleDone(
  deps: PublisherDeps,
  run: Pick<Run, 'variantId'>,
  entry: LedgerEntry,
  result: StepDone,
): Promise<StepDone> {
  const at = deps.clock.now()
  const { kind, index } = entry
  await note(deps, { ...entry, phase: 'done', at, ...result })
  await deps.desk.write('publication.stepDone', { variantId: run.variantId, kind, index, at, ...result })
  return result
}

type Lost = { readonly step: JobStep; readonly entry: LedgerEntry; readonly problem: PublishProblem }

async function settleLost(deps: PublisherDeps, run: Run, { step, entry, problem }: Lost): Promise<StepDone | null> {
  const comeBack = run.stepAside()
  const found = await findOut({ ...run, step, sentAt: entry.at }, deps.clock, deps.isOver).finally(comeBack)
  if (found.found === 'yes') return settleDone(deps, run, entry, found.step)
  if (found.found === 'no') {
    await note(deps, { ...entry, phase: 'failed', at: deps.clock.now() })
    await settleFailure(deps, run, step, { ...problem, sort: 'retry' })
  } else if (!deps.isOver()) {
    // When the program quits the step stays as sent: the next start asks again.
    await deps.desk.write('publication.stepUnknown', { variantId: run.variantId, kind: step.kind, index: step.index, problem })
  }
  return null
}

/** The step surely did not happen: later again, or a person decides, or it is over. */
async function settleFailure(
  deps: PublisherDeps,
  run: Pick<Run, 'variantId' | 'channelId' | 'tried'>,
  step: Pick<JobStep, 'kind' | 'index'>,
  problem: PublishProblem,
): Promise<void> {
  const next = afterFailure(problem, run.tried, deps.clock.now(), deps.random())
  if (next.do === 'lookUp') throw new Error('a lost answer is looked up before it is settled')
  const { variantId } = run
  await deps.desk.write('publication.stepFailed', { variantId, kind: step.kind, index: step.index, problem, next })
  if (problem.kind === 'signInExpired') await deps.desk.write('channel.update', { id: run.channelId, trouble: 'signInNeeded' })
}

async function refuseWithoutSignIn(deps: PublisherDeps, { job, channel }: JobOutgoing): Promise<'moved'> {
  const step = job.steps.find((one) => one.state !== 'done')
  const why: PublishProblem = { sort: 'user', kind: 'signInExpired', notBefore: null, detail: null }
  if (step) await settleFailure(deps, { variantId: job.id, channelId: channel.id, tried: job.attempts }, step, why)
  return 'moved'
}

/** The ledger's line for a step about to be sent. */
export function entryOf(
  run: Pick<Run, 'variantId' | 'channelId' | 'signIn'>,
  step: Pick<JobStep, 'kind' | 'index' | 'key'>,
  attempt: Pick<LedgerEntry, 'attemptId' | 'at'>,
): LedgerEntry {
  const { kind, index, key } = step
  const about = { variantId: run.variantId, channelId: run.channelId, account: run.signIn.account, kind, index, key }
  return { ...attempt, ...about, phase: 'sending', remoteId: null, remoteUrl: null }
}

/** A line that may be missing without harm: the database has the fact too, or the next start asks the network. */
async function note(deps: PublisherDeps, entry: LedgerEntry): Promise<void> {
  await deps.ledger.append(entry).catch((error: unknown) => noteLedgerTrouble(deps, error))
}

function noteLedgerTrouble(deps: PublisherDeps, error: unknown): false {
  deps.crashed('ledger', error)
  return false
}
