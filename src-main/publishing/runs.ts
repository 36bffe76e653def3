import type { Job } from '#shared/domain/publishing/job.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { StepAside } from './publisher.ts'

export type RunsDeps = {
  readonly clock: Clock
  readonly publish: (variantId: VariantId, stepAside: StepAside) => Promise<'moved' | 'stuck'>
  /** A place is free again. */
  readonly ended: () => void
  readonly crashed: (what: string, error: unknown) => void
}

/** The publications under way, and who may join them. */
export type Runs = {
  /** When a due job may start: a moment that has passed, or one to look again at; null: when a run has ended. */
  startOf(job: Job): EpochMs | null
  start(job: Job): void
  ids(): ReadonlySet<VariantId>
  /** Resolves when all that runs now has ended. */
  settled(): Promise<void>
}

const mostAtOnce = 4
/** A server that is silent for minutes gives its place away after this long; its own channel waits all the same. */
const placeForMs = 20_000
/** A channel whose posts piled up gets one of them a minute, not all of them at once. */
const backlogGapMs = 60_000
/** A time is told to the minute: what a person sends at once in the last second of one is a minute late a second later. */
const toTheMinuteMs = 60_000
/** A job that could not be begun is left alone for a while, or it would be tried without end. */
const stuckMs = 10_000

type UnderWay = { readonly channelId: ChannelId; readonly startedAt: EpochMs; aside: boolean; over: Promise<void> }

/** One publication per channel at a time, four begun in any 20 s; one that only looks for a lost answer holds up none of them. */
export function createRuns(deps: RunsDeps): Runs {
  const { clock } = deps
  const running = new Map<VariantId, UnderWay>()
  /** When a channel's last publication began or, once it is over, ended. */
  const lastSeen = new Map<ChannelId, { readonly variantId: VariantId; readonly at: EpochMs }>()
  const stuckUntil = new Map<VariantId, EpochMs>()
  return {
    startOf(job) {
      const sending = [...running.values()].filter((run) => !run.aside)
      const busy = running.has(job.id) || sending.some((run) => run.channelId === job.channelId)
      if (busy) return null
      const placesFree = sending.map((run) => run.startedAt + placeForMs).filter((at) => at > clock.now())
      if (placesFree.length >= mostAtOnce) return Math.min(...placesFree) as EpochMs
      const piledUp = clock.now() - job.dueAt > backlogGapMs + toTheMinuteMs
      const last = lastSeen.get(job.channelId)
      // Another attempt at the same post is no second post.
      const gapEnds = piledUp && last && last.variantId !== job.id ? last.at + backlogGapMs : 0
      return Math.max(gapEnds, stuckUntil.get(job.id) ?? 0) as EpochMs
    },
    start(job) {
      lastSeen.set(job.channelId, { variantId: job.id, at: clock.now() })
      stuckUntil.delete(job.id)
      const run: UnderWay = { channelId: job.channelId, startedAt: clock.now(), aside: false, over: Promise.resolve() }
      const stepAside = () => {
        run.aside = true
        deps.ended()
        return () => {
          run.aside = false
        }
      }
      running.set(job.id, run)
      run.over = deps
        .publish(job.id, stepAside)
        .catch((error: unknown): 'stuck' => {
          deps.crashed('publication', error)
          return 'stuck'
        })
        .then((result) => {
          if (result === 'stuck') stuckUntil.set(job.id, (clock.now() + stuckMs) as EpochMs)
          lastSeen.set(job.channelId, { variantId: job.id, at: clock.now() })
          running.delete(job.id)
          deps.ended()
        })
    },
    ids: () => new Set(running.keys()),
    settled: async () => {
      await Promise.all([...running.values()].map((run) => run.over))
    },
  }
}
