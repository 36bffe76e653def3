import type { Attempt, PublishingState } from '#shared/contract/app-contract.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { JobOutgoing } from '#shared/queries/job-outgoing.ts'
import { readAttempts } from './attempts.ts'
import { createJobDesk, type JobDesk, type JobStorage } from './job-desk.ts'
import { type Ledger, type LedgerEntry, openLedger } from './ledger.ts'
import { type Found, lookUpUnknown } from './look-up.ts'
import { createLookout } from './lookout.ts'
import { pause } from './pause.ts'
import { adapterFor, type PublisherDeps, publish, type SignIns } from './publisher.ts'
import { settleDoubt, settleInFlight } from './reconcile.ts'
import { createScheduler } from './scheduler.ts'
import { createSecondLook } from './second-look.ts'

/** Why this device must not publish yet; `backupTakenAt` null: how old its knowledge is, is not known. */
export type PublishingHold = { readonly backupTakenAt: EpochMs | null }

export type PublishingDeps = Pick<PublisherDeps, 'media' | 'adapterOf' | 'clock' | 'random'> & {
  readonly storage: JobStorage
  readonly newId: () => string
  readonly vault: SignIns & { waitsForPassphrase(): boolean; onChange(changed: () => void): () => void }
  readonly device: { hold(): PublishingHold | null; clearHold(): Promise<void> }
  readonly ledgerPath: string
  readonly clockOffMinutes: () => number | null
  readonly onWorldChange: (changed: () => void) => () => void
  readonly onState: (state: PublishingState) => void
  /** A person is to be told what they publish by hand now. */
  readonly onByHand: (due: readonly JobOutgoing[]) => void
  readonly log: { error(words: string, facts?: Readonly<Record<string, string>>): void }
}

/** A post that is not out any more. */
export type Removed = Pick<LedgerEntry, 'variantId' | 'channelId' | 'account' | 'remoteId'>

/** Publishing of one workspace on this device. */
export type Publishing = {
  state(): PublishingState
  /** Settles what the last run left, then schedules. Resolves when the ledger has been heard. */
  start(): Promise<void>
  /** No new steps; a request under way is waited for five seconds at most. */
  stop(): Promise<void>
  /** The user confirms that this device publishes. */
  confirmDevice(): Promise<Outcome<PublishingState, Problem>>
  lookUp(variantId: VariantId): Promise<Outcome<Found, Problem>>
  /** Every attempt at a publication, oldest first. */
  attempts(variantId: VariantId): Promise<readonly Attempt[]>
  /** Writes into the ledger that a post was taken from its network. A line that cannot be written is logged: the post is gone all the same. */
  noteRemoved(gone: Removed): Promise<void>
  /** The state may have changed for a reason outside (the clock check). */
  refreshState(): void
}

const patienceMs = 5_000

export function createPublishing(deps: PublishingDeps): Publishing {
  const desk = createJobDesk(deps)
  const status = createStatus(deps)
  let open: Open | null = null
  return {
    state: status.state,
    refreshState: status.refresh,
    async start() {
      const ledger = await openLedger(deps.ledgerPath)
      if (ledger.unreadable > 0) deps.log.error('ledger has lines that cannot be read', { count: String(ledger.unreadable) })
      await status.readPaused(desk)
      open = await openUp(deps, { desk, ledger, status })
    },
    async stop() {
      desk.close()
      await open?.stop()
      open = null
    },
    async confirmDevice() {
      const hold = deps.device.hold()
      // What came due while this device waited may have been sent by the other one.
      if (hold && open) await settleDoubt(open.publisher, hold.backupTakenAt ?? (0 as EpochMs))
      await deps.device.clearHold()
      status.refresh()
      open?.look()
      return done(status.state())
    },
    async noteRemoved({ variantId, channelId, account, remoteId }) {
      const about = { variantId, channelId, account, kind: 'post', index: 0, key: '' } as const
      const entry = { ...about, attemptId: deps.newId(), phase: 'removed', at: deps.clock.now(), remoteId, remoteUrl: null } as const
      await open?.publisher.ledger.append(entry).catch((error: unknown) => open?.publisher.crashed('ledger', error))
    },
    attempts: (variantId) => readAttempts(deps.ledgerPath, variantId),
    lookUp: async (variantId) => (open ? lookUpUnknown(open.publisher, variantId) : failed(problem('notFound'))),
  }
}

type Open = { readonly publisher: PublisherDeps; look(): void; stop(): Promise<void> }
type Parts = { readonly desk: JobDesk; readonly ledger: Ledger; readonly status: ReturnType<typeof createStatus> }

/** Starts everything that runs by itself, in order: doubt, what was under way, the timer. */
async function openUp(deps: PublishingDeps, { desk, ledger, status }: Parts): Promise<Open> {
  const { clock } = deps
  let over = false
  const crashed = (what: string, error: unknown): void =>
    deps.log.error(`${what} failed`, { error: error instanceof Error ? error.message : String(error) })
  const publisher: PublisherDeps = { ...deps, desk, ledger, signIns: deps.vault, isOver: () => over, crashed }
  const hold = deps.device.hold()
  if (hold) await settleDoubt(publisher, hold.backupTakenAt ?? (0 as EpochMs))
  const mayPublish = (): boolean => !over && status.state().state === 'on'
  // Telling a person needs no sign-in: a locked vault holds up only what the program itself sends.
  const mayTell = (): boolean => !over && ['on', 'vaultLocked'].includes(status.state().state)
  const isByHand = (planned: JobOutgoing): boolean => adapterFor(publisher, planned) === null
  const scheduler = createScheduler({
    ...{ desk, clock, mayPublish, mayTell, isByHand, crashed },
    tell: deps.onByHand,
    publish: (id, stepAside) => publish(publisher, id, stepAside),
  })
  const leftovers = createLookout(
    () => (over ? Promise.resolve() : settleInFlight(publisher, scheduler.running)),
    (error) => crashed('settling', error),
  )
  const secondLook = createSecondLook({
    ...{ desk, clock, crashed },
    mayAsk: () => !over && !deps.vault.waitsForPassphrase(),
    lookUp: (id) => lookUpUnknown(publisher, id),
  })
  const look = (): void => {
    leftovers.look()
    scheduler.look()
  }
  const changed = (): void => {
    status.refresh()
    secondLook.afresh()
    look()
  }
  const stops = [deps.vault.onChange(changed), deps.onWorldChange(changed), desk.onChange(() => void status.readPaused(desk))]
  look()
  secondLook.start()
  return {
    publisher,
    look,
    async stop() {
      over = true
      for (const stop of stops) stop()
      await Promise.race([Promise.all([scheduler.stop(), leftovers.settled(), secondLook.stop()]), pause(clock, patienceMs)])
      await ledger.close()
    },
  }
}

/** Whether this device publishes, and who is told when that changes. */
function createStatus(deps: PublishingDeps) {
  let paused = false
  let told = ''
  const state = (): PublishingState => {
    const clockOffMinutes = deps.clockOffMinutes()
    if (deps.device.hold()) return { state: 'confirmNeeded', clockOffMinutes }
    if (deps.vault.waitsForPassphrase()) return { state: 'vaultLocked', clockOffMinutes }
    return { state: paused ? 'paused' : 'on', clockOffMinutes }
  }
  const refresh = (): void => {
    const now = state()
    if (JSON.stringify(now) === told) return
    told = JSON.stringify(now)
    deps.onState(now)
  }
  return {
    state,
    refresh,
    /** Storage that does not answer leaves it as it was. */
    async readPaused(desk: JobDesk): Promise<void> {
      paused = (await desk.nextAt())?.paused ?? paused
      refresh()
    },
  }
}
