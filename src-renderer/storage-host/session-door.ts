import { type Problem, problem } from '#shared/contract/problem.ts'
import type { StorageFacts } from '#shared/contract/storage-contract.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { type Database, openDatabase } from './database.ts'
import { type Session, startSession } from './open-session.ts'
import { placeOf, sweepPlaces } from './places.ts'
import { newestVersion } from './schema-versions.ts'
import { troubleOf } from './storage-trouble.ts'
import { sweepOld } from './sweep.ts'
import { readableTables } from './tables.ts'

/** The one database that may be open. */
export type SessionDoor = {
  /** Opens a database (closing another one) and sweeps it in a while; the one that is open already stays as it is. */
  open(name: string): Promise<Outcome<StorageFacts, Problem>>
  /**
   * Runs `work` over the open database. Refused with `storageGone` when there is none or the browser closed it, `diskFull`
   * when the disk does not take it, `alreadyExists` when a new row's id is taken.
   */
  within<Value>(work: (session: Session) => Promise<Outcome<Value, Problem>>): Promise<Outcome<Value, Problem>>
  /** Sweeps at once what waits for it; resolves when it is gone. */
  swept(): Promise<void>
  close(): Promise<void>
  /** The name of the open database, or null. */
  name(): string | null
}

export type SessionDoorDeps = {
  readonly clock: Clock
  readonly persisted: () => Promise<boolean>
  readonly crashed: (name: string, error: unknown) => void
}

/** When an open database is swept, ms: the sweep holds every table, and all that a start asks for would wait behind it. */
export const sweepAfterMs = 15_000

export function createSessionDoor(deps: SessionDoorDeps): SessionDoor {
  let session: Session | null = null
  let swept: () => Promise<void> = () => Promise.resolve()

  async function close(): Promise<void> {
    await swept()
    session?.database.dexie.close()
    session?.incoming?.database.dexie.close()
    session = null
  }

  async function open(name: string): Promise<Outcome<StorageFacts, Problem>> {
    if (session?.name === name) return done(await factsOf(session, deps))
    await close()
    const place = await placeOf(name)
    const opened = await openDatabase(place)
    if (!opened.ok) return opened
    session = await startSession(name, opened.value)
    swept = sweepLater(() => sweep(opened.value, name, place))
    return done(await factsOf(session, deps))
  }

  /** Sweeps once: in a while, or when the answered function is called before. */
  function sweepLater(work: () => Promise<void>): () => Promise<void> {
    let begun: Promise<void> | null = null
    const begin = (): Promise<void> => {
      cancel()
      begun ??= work().catch((error: unknown) => deps.crashed('sweep', error))
      return begun
    }
    const cancel = deps.clock.at((deps.clock.now() + sweepAfterMs) as EpochMs, () => void begin())
    return begin
  }

  async function sweep(database: Database, name: string, place: string): Promise<void> {
    await sweepOld(database, deps.clock.now())
    await sweepPlaces(name, place)
  }

  return {
    open: (name) => answered(open(name)),
    within: async (work) => {
      if (!session) return failed(problem('storageGone', { detail: 'no database is open' }))
      return answered(work(session))
    },
    swept: () => swept(),
    close,
    name: () => session?.name ?? null,
  }
}

/** Trouble with the disk is an answer; anything else that is thrown is a bug. */
async function answered<Value>(work: Promise<Outcome<Value, Problem>>): Promise<Outcome<Value, Problem>> {
  try {
    return await work
  } catch (error) {
    const trouble = troubleOf(error)
    if (!trouble) throw error
    return failed(trouble)
  }
}

/** What is known without counting rows: that would take a tenth of a second at every start. */
export async function factsOf({ database }: Session, deps: Pick<SessionDoorDeps, 'persisted'>): Promise<StorageFacts> {
  const [seq, last, persisted] = await Promise.all([database.log.lastSeq(), database.log.last(':id'), deps.persisted()])
  return { schema: newestVersion, seq, lastChangeAt: last?.at ?? null, rows: null, persisted }
}

/** The facts with all rows counted. */
export async function countedFacts(session: Session, deps: Pick<SessionDoorDeps, 'persisted'>): Promise<StorageFacts> {
  const counts = await Promise.all(readableTables.map((table) => session.database.rows(table).count()))
  return { ...(await factsOf(session, deps)), rows: counts.reduce((sum, count) => sum + count, 0) }
}
