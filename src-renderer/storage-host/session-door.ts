import { type Problem, problem } from '#shared/contract/problem.ts'
import type { StorageFacts } from '#shared/contract/storage-contract.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import { openDatabase } from './database.ts'
import { type Session, startSession } from './open-session.ts'
import { newestVersion } from './schema-versions.ts'
import { sweepOld, sweepStaged } from './sweep.ts'
import { readableTables } from './tables.ts'
import { lastSeq } from './write-transaction.ts'

/** The one database that may be open. */
export type SessionDoor = {
  /** Opens a database (closing another one) and sweeps it; the one that is open already stays as it is. */
  open(name: string): Promise<Outcome<StorageFacts, Problem>>
  /** Runs `work` over the open database; refused with `storageGone` when there is none. */
  within<Value>(work: (session: Session) => Promise<Outcome<Value, Problem>>): Promise<Outcome<Value, Problem>>
  close(): Promise<void>
  /** The name of the open database, or null. */
  name(): string | null
}

export type SessionDoorDeps = {
  readonly clock: Clock
  readonly persisted: () => Promise<boolean>
  readonly crashed: (name: string, error: unknown) => void
}

export function createSessionDoor(deps: SessionDoorDeps): SessionDoor {
  let session: Session | null = null
  let sweeping: Promise<void> = Promise.resolve()

  async function close(): Promise<void> {
    await sweeping
    session?.database.dexie.close()
    session = null
  }

  return {
    async open(name) {
      if (session?.name === name) return done(await factsOf(session, deps))
      await close()
      const opened = await openDatabase(name)
      if (!opened.ok) return opened
      await sweepStaged(opened.value)
      session = await startSession(name, opened.value)
      // Nobody waits for old rows to go: a start must be quick.
      sweeping = sweepOld(opened.value, deps.clock.now()).catch((error: unknown) => deps.crashed('sweep', error))
      return done(await factsOf(session, deps))
    },
    within: async (work) => (session ? work(session) : failed(problem('storageGone', { detail: 'no database is open' }))),
    close,
    name: () => session?.name ?? null,
  }
}

/** What is known without counting rows: that would take a tenth of a second at every start. */
export async function factsOf({ database }: Session, deps: Pick<SessionDoorDeps, 'persisted'>): Promise<StorageFacts> {
  const [seq, last, persisted] = await Promise.all([lastSeq(database), database.operations.orderBy(':id').last(), deps.persisted()])
  return { schema: newestVersion, seq, lastChangeAt: last?.at ?? null, rows: null, persisted }
}

/** The facts with all rows counted. */
export async function countedFacts(session: Session, deps: Pick<SessionDoorDeps, 'persisted'>): Promise<StorageFacts> {
  const counts = await Promise.all(readableTables.map((table) => session.database.rows(table).count()))
  return { ...(await factsOf(session, deps)), rows: counts.reduce((sum, count) => sum + count, 0) }
}
