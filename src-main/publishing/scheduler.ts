import type { Job } from '#shared/domain/publishing/job.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { JobOutgoing } from '#shared/queries/job-outgoing.ts'
import { isTooLate } from './after-failure.ts'
import { giveToPerson } from './hold-back.ts'
import type { JobDesk } from './job-desk.ts'
import { createLookout } from './lookout.ts'
import { createRuns, type Runs, type RunsDeps } from './runs.ts'

export type SchedulerDeps = {
  readonly desk: JobDesk
  readonly clock: Clock
  /** Nothing is sent while this says no. */
  readonly mayPublish: () => boolean
  /** Nobody is told of a publication by hand while this says no. */
  readonly mayTell: () => boolean
  /** Whether a person publishes there. */
  readonly isByHand: (planned: JobOutgoing) => boolean
  /** Tells a person what they are to publish by hand now. */
  readonly tell: (due: readonly JobOutgoing[]) => void
  readonly publish: RunsDeps['publish']
  readonly crashed: (what: string, error: unknown) => void
}

/** Decides when: starts what is due and asks about what is too late. */
export type Scheduler = {
  /** Looks at once: something changed, the machine woke, the clock was set. */
  look(): void
  /** Variants being published right now. */
  running(): ReadonlySet<VariantId>
  /** Nothing new starts; resolves when what runs has ended. */
  stop(): Promise<void>
}

const atLeastEveryMs = 60_000
/** While something due is held back: a new plan behind it, or the end of what holds it, is told by no change of the queue's head. */
const whileHeldEveryMs = 5_000
const dueListLimit = 200

/**
 * One timer for the next job. Looks again on every change, on wake and each minute, because a timer does not survive
 * sleep and a clock can be set.
 */
export function createScheduler(deps: SchedulerDeps): Scheduler {
  const { desk, clock } = deps
  let cancelTimer = (): void => undefined
  let stopped = false
  const isStopped = (): boolean => stopped
  const lookout = createLookout(
    async () => {
      if (isStopped()) return
      let lookAgainAt = Number.POSITIVE_INFINITY
      try {
        if (deps.mayTell()) lookAgainAt = await startDue(deps, runs, isStopped)
      } finally {
        cancelTimer()
        const at = Math.min(lookAgainAt, clock.now() + atLeastEveryMs) as EpochMs
        if (!isStopped()) cancelTimer = clock.at(at, lookout.look)
      }
    },
    (error) => deps.crashed('scheduler', error),
  )
  const runs = createRuns({ ...deps, ended: lookout.look })
  const stopWatching = desk.onChange(lookout.look)
  return {
    look: lookout.look,
    running: runs.ids,
    async stop() {
      stopped = true
      stopWatching()
      cancelTimer()
      await lookout.settled()
      await runs.settled()
    },
  }
}

/** Starts what is due and may start, tells what is to be done by hand; answers when to look again. */
async function startDue(deps: SchedulerDeps, runs: Runs, isStopped: () => boolean): Promise<number> {
  const { desk, clock } = deps
  // One moment for both questions: what comes due between them would be neither due nor next.
  const asOf = clock.now()
  let lookAgainAt = Number.POSITIVE_INFINITY
  const toTell: JobOutgoing[] = []
  for (const job of await desk.due(asOf, dueListLimit)) {
    if (isStopped() || !deps.mayTell()) break
    const planned = await desk.outgoing(job.id)
    if (planned && job.state === 'asking') toTell.push(planned)
    // However late: a person can still do it, and sees since when it waits.
    else if (planned && deps.isByHand(planned)) await giveToPerson(desk, job.id)
    else lookAgainAt = Math.min(lookAgainAt, await startJob(deps, runs, { job, planned }))
  }
  if (!isStopped()) await tell(deps, toTell)
  return Math.min(lookAgainAt, await nextLookAt(deps, asOf))
}

/** When something comes due after a moment, or sooner while something due before it is held back. */
async function nextLookAt({ desk, clock, mayPublish }: SchedulerDeps, asOf: EpochMs): Promise<number> {
  const next = await desk.nextAt(asOf)
  const nextAt = next?.nextAt ?? Number.POSITIVE_INFINITY
  // Paused or locked nothing goes out, and the end of that is told.
  const isHeld = next?.held && !next.paused && mayPublish()
  return isHeld ? Math.min(nextAt, clock.now() + whileHeldEveryMs) : nextAt
}

type Due = { readonly job: Job; readonly planned: JobOutgoing | null }

/** Starts one publication, or asks about it; answers when to look at it again. */
async function startJob({ desk, clock, mayPublish }: SchedulerDeps, runs: Runs, { job, planned }: Due): Promise<number> {
  const startAt = mayPublish() ? runs.startOf(job) : null
  if (startAt === null) return Number.POSITIVE_INFINITY
  if (startAt > clock.now()) return startAt
  if (await isLate(desk, job, planned, clock.now())) await desk.write('publication.askLate', { variantId: job.id })
  else runs.start(job)
  return Number.POSITIVE_INFINITY
}

async function isLate(desk: JobDesk, job: Job, planned: JobOutgoing | null, now: EpochMs): Promise<boolean> {
  if (job.lateAllowed) return false
  // The quiet day it waited through is over: it goes out when a person says so, not by surprise.
  if (planned?.onQuietDay) return true
  return isTooLate(job.dueAt, planned?.post.lateMinutes ?? (await desk.lateMinutes()), now)
}

async function tell({ desk, tell: say }: SchedulerDeps, due: readonly JobOutgoing[]): Promise<void> {
  if (due.length === 0) return
  say(due)
  for (const { job } of due) await desk.write('publication.reminded', { variantId: job.id })
}
