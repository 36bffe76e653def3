import type { Job, JobStep } from '#shared/domain/publishing/job.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { findOut } from './find-out.ts'
import type { LedgerEntry } from './ledger.ts'
import { toOutgoing } from './outgoing.ts'
import { entryOf, type PublisherDeps, settleDone } from './publisher.ts'

/**
 * Settles what was under way when the program ended. A step that had been sent is settled from the ledger; what the
 * ledger does not know is looked up; what nobody can tell a person decides. A job that had sent nothing goes on at once.
 *
 * @param underWay variants being published right now: they are not left over
 */
export async function settleInFlight(deps: PublisherDeps, underWay: () => ReadonlySet<VariantId>): Promise<void> {
  const before = underWay()
  const found = await deps.desk.inFlight()
  const left = found.filter((job) => !before.has(job.id) && !underWay().has(job.id))
  await Promise.all(
    left.map(async ({ id }) => {
      // Read again: it may have ended between the question and its answer.
      const job = (await deps.desk.outgoing(id))?.job
      if (job?.state === 'running' && !underWay().has(id)) await settleJob(deps, job)
    }),
  )
}

async function settleJob(deps: PublisherDeps, job: Job): Promise<void> {
  const step = job.steps.find((one) => one.state !== 'done')
  if (!step) return
  const known = knownFrom(deps, job, step)
  if (known?.phase === 'done') await settleFromLedger(deps, job, known)
  else if (known === null || known.phase === 'failed') await goOn(deps, job, step)
  else await askNetwork(deps, { job, step, entry: known })
}

/** The ledger's last word about the step; where it has none but the database says "sending", that counts. */
function knownFrom(deps: PublisherDeps, job: Job, step: JobStep): LedgerEntry | null {
  const last = deps.ledger.last(job.id, step)
  const ofThisKey = last?.key === step.key ? last : null
  if (ofThisKey || step.state !== 'sending') return ofThisKey
  const at = step.at ?? job.dueAt
  return { ...unsaid, variantId: job.id, channelId: job.channelId, kind: step.kind, index: step.index, key: step.key, at }
}

const unsaid = { attemptId: 'unknown', account: '', phase: 'sending', remoteId: null, remoteUrl: null } as const

async function settleFromLedger(deps: PublisherDeps, job: Job, entry: LedgerEntry): Promise<void> {
  const { kind, index, at, remoteUrl } = entry
  await deps.desk.write('publication.stepDone', { variantId: job.id, kind, index, at, remoteId: entry.remoteId ?? '', remoteUrl })
  const next = job.steps.find((one) => one.state !== 'done' && !(one.kind === kind && one.index === index))
  if (next) await goOn(deps, job, next)
}

async function goOn(deps: PublisherDeps, job: Job, { kind, index }: JobStep): Promise<void> {
  await deps.desk.write('publication.stepAgain', { variantId: job.id, kind, index })
}

type Doubt = { readonly job: Job; readonly step: JobStep; readonly entry: LedgerEntry }

async function askNetwork(deps: PublisherDeps, { job, step, entry }: Doubt): Promise<void> {
  const work = await deps.desk.outgoing(job.id)
  if (!work) return
  const signIn = await deps.signIns.read(work.channel.id)
  // A locked vault is opened sooner or later, and then this is asked again.
  if (!signIn.ok && signIn.problem.kind === 'vaultLocked') return
  const usable = signIn.ok ? signIn.value : null
  const adapter = deps.adapterOf(work.channel.network)
  const question = usable && adapter && { adapter, signIn: usable, outgoing: toOutgoing(work, deps.media), step, sentAt: entry.at }
  const found = question ? await findOut(question, deps.clock, deps.isOver) : ({ found: 'cannotTell' } as const)
  if (deps.isOver()) return
  if (found.found === 'no') return goOn(deps, job, step)
  if (found.found === 'cannotTell' || !usable) {
    const problem = { sort: 'unknown', kind: 'answerLost', notBefore: null, detail: null } as const
    await deps.desk.write('publication.stepUnknown', { variantId: job.id, kind: step.kind, index: step.index, problem })
    return
  }
  const run = { variantId: job.id, channelId: job.channelId, signIn: usable }
  const sent = entryOf(run, step, { attemptId: entry.attemptId, at: entry.at })
  await settleDone(deps, run, sent, found.step)
  const next = job.steps.find((one) => one !== step && one.state !== 'done')
  if (next) await goOn(deps, job, next)
}

/**
 * After a restore, in a copied folder, or at a first start: the database may be older than the world. Posts the ledger
 * knows to be out are settled as published. Of the others, those whose time has come may be out too (also those that
 * were late already), so a person is asked before anything is sent; what was being sent is looked up by `settleInFlight`.
 *
 * @param since the moment the database's knowledge ends
 */
export async function settleDoubt(deps: PublisherDeps, since: EpochMs): Promise<void> {
  const { desk, ledger, clock } = deps
  for (const entry of ledger.allPublished()) {
    if (entry.at < since) continue
    const work = await desk.outgoing(entry.variantId)
    if (work?.variant.publication === 'published') continue
    const { variantId, at, remoteUrl } = entry
    // Also where no job is: what was a draft in the backup may have been scheduled and sent since.
    await desk.write('publication.settleFound', { variantId, at, remoteUrl, remoteId: entry.remoteId ?? '' })
  }
  // What was taken from its audience since is not out, whatever the database remembers; a refusal means it knows.
  for (const { variantId, at } of ledger.allRemoved()) if (at >= since) await desk.write('publication.removed', { variantId })
  const now = clock.now()
  const doubtful = (await desk.queue()).filter((row) => {
    if (row.state === 'asking' || row.steps.some((step) => step.state === 'sending')) return false
    const tried = ledger.last(row.variantId, { kind: 'post', index: 0 })
    return row.at <= now || (tried !== null && tried.at >= since)
  })
  if (doubtful.length > 0) await desk.write('publication.doubtRestored', { variantIds: doubtful.map((row) => row.variantId) })
}
