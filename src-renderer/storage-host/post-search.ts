import type { z } from 'zod'
import type { searchArgs } from '#shared/contract/search-args.ts'
import type { Found, FoundLines } from '#shared/domain/search/found.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { Database } from './database.ts'
import { pause } from './pause.ts'
import { createReadingAhead, type ReadingAhead } from './search-ahead.ts'
import { followLog, isCurrent, readSearchRows, type SearchRows } from './search-rows.ts'

/** How long the index stays in memory after it was last asked, ms. */
const keptMs = 10 * 60_000

type Sought = z.infer<typeof searchArgs>

export type PostSearch = ReadingAhead & {
  /** Looks through every text of every post and the titles of briefs. */
  find(database: Database, sought: Sought): Promise<Found>
  /** Builds the index where there is none; a query that searches is run after it. */
  ready(database: Database): Promise<void>
  /** Whether it would answer now without asking the database. */
  isCurrent(database: Database): boolean
  /** Takes in what was written since, inside the transaction of a query, which waits for nothing but the database. */
  follow(database: Database): Promise<void>
  /** What is shown of what was found; where it is not current, also inside a transaction. */
  linesOf(database: Database, typed: string, limit: number): Promise<FoundLines>
  drop(): void
}

/**
 * Full text search of the workspace: an index in memory, built in slices when it is first asked for, brought up to the
 * log's last record before each answer, and dropped when nobody has asked for a while. It also keeps what a line of hits says, so that
 * as long as nobody writes a letter is answered without the database.
 */
export function createPostSearch(clock: Clock): PostSearch {
  let held: { readonly database: Database; readonly reading: Promise<SearchRows>; rows: SearchRows | null } | null = null
  let answered: { readonly asked: string; readonly seq: number; readonly rows: SearchRows; readonly lines: FoundLines } | null = null
  let cancelDrop: () => void = () => undefined

  const drop = (): void => {
    cancelDrop()
    held = null
    answered = null
  }
  /** The index of a database; an import puts another database in place of the one that was open. */
  const rowsOf = (database: Database): Promise<SearchRows> => {
    if (held?.database === database) return held.reading
    const mine = { database, reading: readSearchRows(database, pause), rows: null as SearchRows | null }
    held = mine
    return mine.reading.then((rows) => {
      mine.rows = rows
      return rows
    })
  }
  const builtFor = (database: Database): SearchRows | null => (held?.database === database ? held.rows : null)
  const used = (): void => {
    cancelDrop()
    cancelDrop = clock.at((clock.now() + keptMs) as EpochMs, drop)
  }
  /** The same question twice in a row, with nothing written between, is answered once. */
  const linesIn = (rows: SearchRows, typed: string, limit: number): FoundLines => {
    const asked = `${limit} ${typed}`
    if (answered?.rows !== rows || answered.asked !== asked || answered.seq !== rows.seq) {
      answered = { asked, seq: rows.seq, rows, lines: rows.memory.linesOf(typed, limit) }
    }
    return answered.lines
  }
  return {
    drop,
    ...createReadingAhead(clock, builtFor),
    async find(database, { text, limit, among }) {
      const rows = await rowsOf(database)
      used()
      await followLog(rows)
      return rows.memory.find(text, limit, among)
    },
    async ready(database) {
      await rowsOf(database)
      used()
    },
    isCurrent(database) {
      const rows = builtFor(database)
      return rows !== null && isCurrent(rows)
    },
    async follow(database) {
      const rows = builtFor(database)
      if (rows) await followLog(rows)
    },
    async linesOf(database, typed, limit) {
      // Dropped since the query began to be watched: built anew without a pause, which would end the transaction.
      const rows = builtFor(database) ?? (await readSearchRows(database, null))
      if (!isCurrent(rows)) await followLog(rows)
      return linesIn(rows, typed, limit)
    },
  }
}
