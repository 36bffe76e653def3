import { Dexie, liveQuery, type PromiseExtended } from 'dexie'
import { diffLive, type LiveEvent } from '#shared/contract/live-patch.ts'
import { problem } from '#shared/contract/problem.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** Least time between two runs of one live query, ms. */
export const coalesceMs = 50

/** How long a query that rests while there are writes may be put off, ms. */
export const longestRestMs = 10_000

/**
 * One run of a query; it tells of the transaction it has begun, so that this can be broken off, and of an answer it has before it has read
 * what it depends on, or before that transaction has ended.
 */
export type LiveRun = (begun: (transaction: { abort(): void }) => void, early: (result: unknown) => void) => PromiseExtended<unknown>

export type LiveQueries = {
  /**
   * Starts (or, under an id in use, replaces) a live query; every result is pushed as the difference to the one before.
   *
   * @param restMs it runs again only after so long without a write, but within `longestRestMs`; left out: at once
   */
  watch(live: string, run: LiveRun, restMs?: number): void
  unwatch(live: string): void
  /**
   * A write comes: it would wait for the reads under way, so those of queries that rest are broken off and run again after their
   * rest; not those put off for `longestRestMs` already.
   */
  giveWay(): void
  /** Runs every query anew, over another database than before; each pushes its whole result again. */
  restart(): void
  stop(): void
}

/**
 * Live queries over Dexie's `liveQuery`, which runs a query again when something it read was written.
 *
 * The first run and the first after a quiet time start at once; after that one per 50 ms. A result is pushed as soon as
 * its run ends, also when a newer run is wanted by then: under a steady stream of writes the page still sees progress.
 */
export function createLiveQueries(deps: {
  readonly clock: Clock
  readonly push: (event: LiveEvent) => void
  readonly crashed: (name: string, error: unknown) => void
}): LiveQueries {
  const running = new Map<string, Asked & Observed>()

  function unwatch(live: string): void {
    running.get(live)?.stop()
    running.delete(live)
  }

  function watch(live: string, run: LiveRun, restMs = 0): void {
    unwatch(live)
    running.set(live, { run, restMs, ...observe(deps, live, { run, restMs }) })
  }

  return {
    unwatch,
    watch,
    giveWay() {
      for (const one of running.values()) one.giveWay()
    },
    restart() {
      for (const [live, { run, restMs }] of [...running]) watch(live, run, restMs)
    },
    stop() {
      for (const live of [...running.keys()]) unwatch(live)
    },
  }
}

type Deps = Parameters<typeof createLiveQueries>[0]
type Asked = { readonly run: LiveRun; readonly restMs: number }
type Observed = { stop(): void; giveWay(): void }

function observe(deps: Deps, live: string, { run, restMs }: Asked): Observed {
  const gate = createGate(deps.clock, restMs)
  const patient = createPatientRun(deps.clock, run)
  let held: unknown
  let over = false
  let started = 0
  let shown = 0
  const show = (mine: number, result: unknown): void => {
    // A slow run may end after a newer one: what it saw is over.
    if (over || mine < shown) return
    shown = mine
    if (result === held && result !== undefined) return
    const patch = diffLive(held, result)
    held = result
    if (patch) deps.push({ live, patch })
  }
  // No `await` here: only promises of Dexie's own know, when they go on, which live query is reading.
  const pass = (): PromiseExtended<void> =>
    gate.pass(() => {
      started += 1
      const mine = started
      return patient.run((result) => show(mine, result), pass)
    })
  const query = liveQuery(pass)
  const subscription = query.subscribe({
    error(error: unknown) {
      deps.crashed(live, error)
      deps.push({ live, problem: problem('internal', { detail: error instanceof Error ? error.message : String(error) }) })
    },
  })
  return {
    stop() {
      over = true
      subscription.unsubscribe()
    },
    giveWay() {
      if (restMs > 0) patient.giveWay()
    },
  }
}

type PatientRun = {
  /**
   * @param found told the result, and before it what is known early
   * @param again what follows when the run was broken off
   */
  run(found: (result: unknown) => void, again: () => PromiseLike<void>): PromiseExtended<void>
  giveWay(): void
}

/** Runs a query so that it can be broken off while it reads, but not for longer than `longestRestMs` in all. */
function createPatientRun(clock: Clock, run: LiveRun): PatientRun {
  let breakOff = (): void => undefined
  let wantedSince: number | null = null
  return {
    run(found, again) {
      wantedSince ??= clock.now()
      let brokenOff = false
      const reading = run((transaction) => {
        breakOff = () => {
          brokenOff = abort(transaction)
        }
      }, found)
      return reading.then(
        (result) => {
          breakOff = () => undefined
          wantedSince = null
          found(result)
        },
        (error: unknown) => {
          if (!brokenOff) throw error
          return again()
        },
      )
    },
    giveWay() {
      if (wantedSince !== null && clock.now() - wantedSince < longestRestMs) breakOff()
    },
  }
}

/** False: it has read everything and is being committed, which a browser does by itself; then it holds nobody up. */
function abort(transaction: { abort(): void }): boolean {
  try {
    transaction.abort()
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return false
    throw error
  }
}

/** Lets one run through at a time, 50 ms apart, each but the first after a rest; of those that wait for the same opening only the latest goes on. */
function createGate(clock: Clock, restMs: number): { pass(run: () => PromiseLike<void>): PromiseExtended<void> } {
  let opensAt = 0
  let latest = 0
  let waitingSince: number | null = null
  /** When what comes now may go on: what has run before rests from the last write on, which is now. */
  const opening = (): number => {
    if (restMs === 0 || latest === 1) return opensAt
    waitingSince ??= clock.now()
    return Math.max(opensAt, Math.min(clock.now() + restMs, waitingSince + longestRestMs))
  }
  return {
    pass(run) {
      latest += 1
      const mine = latest
      return untilOpen(clock, opening()).then(() => {
        if (mine !== latest) return undefined
        waitingSince = null
        opensAt = clock.now() + coalesceMs
        return run()
      })
    },
  }
}

function untilOpen(clock: Clock, opensAt: number): PromiseExtended<void> {
  if (clock.now() >= opensAt) return Dexie.Promise.resolve()
  return new Dexie.Promise((open) => clock.at(opensAt as EpochMs, () => open(undefined)))
}
