import type { Job } from '#shared/domain/publishing/job.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { isTooLate } from './after-failure.ts'
import type { JobDesk } from './job-desk.ts'
import { createLookout } from './lookout.ts'
import { createRuns, type Runs } from './runs.ts'

export type SchedulerDeps = {
  readonly desk: JobDesk
  readonly clock: Clock
  /** Nothing starts while this says no. */
  readonly mayPublish: () => boolean
  readonly publish: (variantId: VariantId) => Promise<'moved' | 'stuck'>
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
      const lookAgainAt = deps.mayPublish() ? await startDue(deps, runs, isStopped) : Number.POSITIVE_INFINITY
      cancelTimer()
      if (isStopped()) return
      cancelTimer = clock.at(Math.min(lookAgainAt, clock.now() + atLeastEveryMs) as EpochMs, lookout.look)
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

/** Starts what is due and may start; answers when to look again. */
async function startDue(deps: SchedulerDeps, runs: Runs, isStopped: () => boolean): Promise<number> {
  const { desk, clock } = deps
  let lookAgainAt = Number.POSITIVE_INFINITY
  for (const job of await desk.due(dueListLimit)) {
    if (isStopped() || !deps.mayPublish()) break
    const startAt = runs.startOf(job)
    if (startAt === null) continue
    if (startAt > clock.now()) lookAgainAt = Math.min(lookAgainAt, startAt)
    else if (await isLate(desk, job, clock.now())) await desk.write('publication.askLate', { variantId: job.id })
    else runs.start(job)
  }
  const next = (await desk.nextAt())?.nextAt ?? null
  return next !== null && next > clock.now() ? Math.min(lookAgainAt, next) : lookAgainAt
}

async function isLate(desk: JobDesk, job: Job, now: EpochMs): Promise<boolean> {
  if (job.lateAllowed) return false
  const post = (await desk.outgoing(job.id))?.post
  return isTooLate(job.dueAt, post?.lateMinutes ?? (await desk.lateMinutes()), now)
}
