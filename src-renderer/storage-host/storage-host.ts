import { Dexie } from 'dexie'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Handlers } from '#shared/contract/rpc.ts'
import type { StorageContract } from '#shared/contract/storage-contract.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import type { Query } from '#shared/queries/query.ts'
import type { ReadTx } from '#shared/queries/read-tx.ts'
import { type AnyCommand, executeCommand } from './executor.ts'
import { exportChunk } from './export.ts'
import { redo, undo } from './history.ts'
import { beginImport, commitImport, stageChunk } from './import.ts'
import { createLiveQueries, type LiveQueries, type LiveRun } from './live-queries.ts'
import type { Session } from './open-session.ts'
import { deletePlaces } from './places.ts'
import { createPostSearch, type PostSearch } from './post-search.ts'
import { createReadTx } from './read-tx.ts'
import { searchedTables } from './search-rows.ts'
import { countedFacts, createSessionDoor, factsOf, type SessionDoor } from './session-door.ts'
import { readableTables } from './tables.ts'
import { createTurnstile, type Turnstile } from './turnstile.ts'

/** A query of any name; the registry's own types are checked where queries are declared. */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds queries of all argument types.
export type AnyQuery = Query<string, any, unknown>

export type StorageHostDeps = {
  readonly commands: Readonly<Record<string, AnyCommand>>
  readonly queries: Readonly<Record<string, AnyQuery>>
  readonly clock: Clock
  readonly newId: () => string
  /** Whether the browser promised not to evict the data. */
  readonly persisted: () => Promise<boolean>
  /** Where live results go. */
  readonly push: (event: unknown) => void
  /** Told of bugs, for the journal. */
  readonly crashed: (name: string, error: unknown) => void
}

export type StorageHost = { readonly handlers: Handlers<StorageContract, null>; stop(): Promise<void> }

/** The storage host: the only opener of the database. Every call but `open`, `ping` and `destroy` needs an open database. */
export function createStorageHost(deps: StorageHostDeps): StorageHost {
  const door = createSessionDoor(deps)
  const live = createLiveQueries(deps)
  const turnstile = createTurnstile()
  const search = createPostSearch(deps.clock)
  const close = () => {
    live.stop()
    search.drop()
    return door.close()
  }
  const handlers: Handlers<StorageContract, null> = {
    ...wholeHandlers(deps, door, close),
    ...writeHandlers(deps, { door, live, turnstile }),
    ...readHandlers(deps, door, { live, search }),
    search: (asked) => door.within(async ({ database }) => done(await search.find(database, asked))),
    ...copyHandlers(deps, { door, live, turnstile }),
  }
  return { handlers, stop: close }
}

type Inside = { readonly door: SessionDoor; readonly live: LiveQueries; readonly turnstile: Turnstile }

type Some<Name extends keyof StorageContract> = Pick<Handlers<StorageContract, null>, Name>

function wholeHandlers(deps: StorageHostDeps, door: SessionDoor, close: () => Promise<void>): Some<'open' | 'ping' | 'facts' | 'destroy'> {
  return {
    async open({ database }) {
      if (door.name() !== database) await close()
      return door.open(database)
    },
    ping: async () => done({ pong: true }),
    facts: () => door.within(async (session) => done(await factsOf(session, deps))),
    async destroy({ database }) {
      if (door.name() === database) await close()
      await deletePlaces(database)
      return done({ destroyed: true })
    },
  }
}

function writeHandlers(deps: StorageHostDeps, { door, live, turnstile }: Inside): Some<'execute' | 'undo' | 'redo'> {
  const registry = { commands: new Map(Object.entries(deps.commands)), newId: deps.newId }
  const write = <Value>(work: (session: Session) => Promise<Outcome<Value, Problem>>) =>
    turnstile.pass(() => {
      live.giveWay()
      return door.within(work)
    })
  return {
    execute: (request) => write((session) => executeCommand(session, registry, request)),
    undo: (request) => write((session) => undo(session, request)),
    redo: (request) => write((session) => redo(session, request)),
  }
}

function readHandlers(
  deps: StorageHostDeps,
  door: SessionDoor,
  { live, search }: { readonly live: LiveQueries; readonly search: PostSearch },
): Some<'query' | 'watch' | 'unwatch'> {
  const searching = (name: string, { database }: Session) => (deps.queries[name]?.searches ? search.ready(database) : null)
  return {
    query: (asked) =>
      door.within(async (session) => {
        await searching(asked.name, session)
        const run = readerOf(session, { queries: deps.queries, search }, asked)
        const nobody = () => undefined
        return run.ok ? done({ result: await run.value(nobody, nobody) }) : run
      }),
    watch: (asked) =>
      door.within(async (session) => {
        const run = readerOf(session, { queries: deps.queries, search }, asked)
        if (!run.ok) return run
        if (deps.queries[asked.name]?.searches) search.giveWay()
        await searching(asked.name, session)
        live.watch(asked.live, run.value, deps.queries[asked.name]?.restMs)
        return done({ watching: true })
      }),
    async unwatch(asked) {
      live.unwatch(asked.live)
      return done({ watching: false })
    },
  }
}

function copyHandlers(
  deps: StorageHostDeps,
  { door, live, turnstile }: Inside,
): Some<'exportChunk' | 'importBegin' | 'importChunk' | 'importCommit'> {
  const thisRun = deps.newId()
  return {
    exportChunk: (ask) => door.within((session) => exportChunk(session, thisRun, ask)),
    importBegin: (asked) =>
      door.within(async (session) => {
        // What is swept must not be this import's own database.
        await door.swept()
        const begun = await beginImport(session, asked)
        return begun.ok ? done({ importing: true }) : begun
      }),
    importChunk: (chunk) =>
      door.within(async (session) => {
        const staged = await stageChunk(session, chunk)
        return staged.ok ? done({ importing: true }) : staged
      }),
    importCommit: ({ importId }) =>
      turnstile.alone(() =>
        door.within(async (session) => {
          const committed = await commitImport(session, importId, deps.clock.now())
          if (!committed.ok) return committed
          live.restart()
          return done(await countedFacts(session, deps))
        }),
      ),
  }
}

/** A run of a query over one consistent state, or why there is none: `badCall` for an unknown name or bad arguments. */
function readerOf(
  session: Session,
  { queries, search }: { readonly queries: StorageHostDeps['queries']; readonly search: PostSearch },
  asked: { readonly name: string; readonly args?: unknown },
): Outcome<LiveRun, Problem> {
  const query = Object.hasOwn(queries, asked.name) ? queries[asked.name] : undefined
  if (!query) return failed(problem('badCall', { values: { name: asked.name } }))
  const parsed = query.args.safeParse(asked.args)
  if (!parsed.success) {
    return failed(problem('badCall', { values: { name: asked.name }, detail: parsed.error.issues[0]?.message ?? '' }))
  }
  if (query.searches) return done(searchingRun(session, search, (tx) => query.run(tx, parsed.data)))
  if (query.readsAhead) return done(aheadRun(session, search, (tx) => query.run(tx, parsed.data)))
  return done((begun, early) => {
    // Asked anew each time: an import may have put another database in the place of the one before.
    const { database } = session
    const plain = createReadTx(database, search)
    const read = (tx: ReadTx) =>
      database.dexie.transaction('r', [...readableTables, 'operations'], async (transaction) => {
        begun(transaction)
        const result = await query.run(tx, parsed.data)
        // Read is read: that the transaction has ended is heard later.
        early(result)
        return result
      })
    if (!query.remembers) return read(plain)
    // What memory does not know, and a failure, are told by what follows; a transaction begun meanwhile would only hold the answer up.
    const told = query.run(database.remembered.tx, parsed.data).then(early, () => undefined)
    return Dexie.Promise.resolve(told).then(() => read(database.remembered.through(plain)))
  })
}

/**
 * A run of a query that searches: what memory knows is answered at once, then the log is asked whether it has gone further. Watched, the
 * query depends on nothing else.
 */
function searchingRun(session: Session, search: PostSearch, answer: (tx: ReadTx) => Promise<unknown>): LiveRun {
  return (begun, early) => {
    const { database } = session
    const tx = createReadTx(database, search)
    // A failure is told by what follows.
    if (search.isCurrent(database)) answer(tx).then(early, () => undefined)
    return database.dexie.transaction('r', [...searchedTables, 'operations'], async (transaction) => {
      begun(transaction)
      await search.follow(database)
      return await answer(tx)
    })
  }
}

/**
 * A run of a query that reads ahead: what memory knows is computed at once, and the log followed meanwhile. Watched, the query depends on
 * nothing else; what is written while it computes makes it know nothing.
 */
function aheadRun(session: Session, search: PostSearch, answer: (tx: ReadTx) => Promise<unknown>): LiveRun {
  const ahead = search.ahead()
  return (begun, early) => {
    const { database } = session
    const tx: ReadTx = {
      ...createReadTx(database, search),
      searchNext: (typed, limit) => ahead(database, { typed, limit }, early),
    }
    const atOnce = search.isCurrent(database) ? answer(tx) : null
    return database.dexie
      .transaction('r', [...searchedTables, 'operations'], async (transaction) => {
        begun(transaction)
        await search.follow(database)
      })
      .then(() => atOnce ?? answer(tx))
  }
}
