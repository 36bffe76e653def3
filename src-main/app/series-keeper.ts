import type { StorageClient } from '#main/storage/storage-client.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import { repeatHorizonDays } from '#shared/domain/plan/series.ts'
import { addDays, dayOf } from '#shared/domain/time/wall-time.ts'
import type { Clock, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { Log } from './log.ts'

const hourMs = 3_600_000
/** How often it is looked whether the horizon has moved on, ms: days begin at different hours in different zones. */
const everyMs = 6 * hourMs

type SeriesKeeperDeps = {
  readonly storage: Pick<StorageClient, 'query' | 'execute'>
  readonly clock: Clock
  readonly log: Log
  readonly actor: () => Promise<Actor>
}

/** Keeps copies of repeating posts standing in the plan far enough ahead. */
export type SeriesKeeper = { start(): void; stop(): void }

export function createSeriesKeeper({ storage, clock, log, actor }: SeriesKeeperDeps): SeriesKeeper {
  let cancel = (): void => undefined
  const extendDue = async (): Promise<void> => {
    const until = addDays(dayOf(clock.now(), 'UTC' as ZoneId), repeatHorizonDays)
    const due = await storage.query('series.due', { until })
    if (!due.ok || due.value.length === 0) return
    const by = { actor: await actor() }
    for (const id of due.value) {
      const outcome = await storage.execute('series.extend', { id, until }, by)
      if (!outcome.ok) log.warn('a repeating post is not made further', { why: outcome.problem.kind })
    }
  }
  const look = (): void => {
    cancel = clock.at((clock.now() + everyMs) as EpochMs, look)
    extendDue().catch((error: unknown) => log.error('repeating posts are not looked at', { why: String(error) }))
  }
  return { start: look, stop: () => cancel() }
}
