import type { FoundNext } from '#shared/domain/search/found.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { Database } from './database.ts'
import { pause } from './pause.ts'
import { isCurrent, type SearchRows } from './search-rows.ts'

/** How long it computes before others have their turn, ms; a single letter may take longer. */
const sliceMs = 4

/** Twelve lines each are some 5 kB on their way to the window; Russian has 33 letters, and there are ten digits. */
const mostLetters = 44

/** After a write nothing is read ahead for so long, ms: where one comes, more may. */
const restMs = 500

type Asked = { readonly typed: string; readonly limit: number }
/** What a search is answered with one more letter. */
type Ahead = readonly FoundNext[]

export type ReadingAhead = {
  /** What a search would answer with one more letter, all at once; nothing where it is not current. */
  linesAfter(database: Database, asked: Asked): Promise<Ahead>
  /**
   * The same bit by bit, off the way of others, until it gives way or is called for something else. Run again, as after a write, it begins
   * with nothing and waits for a while.
   */
  ahead(): (database: Database, asked: Asked, tell: (known: Ahead) => void) => Promise<Ahead>
  /** Something else was typed: what is being read ahead is not waited for any more. */
  giveWay(): void
}

/** @param builtFor what a search of a database is answered from; null while that is not built, which is not done for this */
export function createReadingAhead(clock: Clock, builtFor: (database: Database) => SearchRows | null): ReadingAhead {
  /** How many texts were typed; what is read ahead is given up for the next one. */
  let typings = 0
  const linesAfter = async (database: Database, asked: Asked, slices: Slices | null): Promise<Ahead> => {
    const rows = builtFor(database)
    return rows ? await readAhead(rows, asked, slices) : []
  }
  const giveWay = (): void => {
    typings += 1
  }
  return {
    giveWay,
    linesAfter: (database, asked) => linesAfter(database, asked, null),
    ahead() {
      giveWay()
      const mine = typings
      let again = false
      return async (database, asked, tell) => {
        if (again) {
          tell([])
          await after(clock, restMs)
        }
        again = true
        return await linesAfter(database, asked, { clock, tell, wanted: () => typings === mine, pause })
      }
    },
  }
}

/** How others have their turn meanwhile. */
type Slices = {
  readonly clock: Clock
  /** Waited for before each slice. */
  readonly pause: () => Promise<void>
  /** Whether it is still worth going on. */
  readonly wanted: () => boolean
  /** Told all that is known so far, after each slice. */
  readonly tell: (known: Ahead) => void
}

/**
 * What a search will be answered by each letter that may be typed next, the likeliest first. In slices it ends early when it is not wanted
 * any more, and knows nothing once somebody has written: what it had by then may be wrong.
 */
export async function readAhead(rows: SearchRows, { typed, limit }: Asked, slices: Slices | null): Promise<Ahead> {
  const known: FoundNext[] = []
  const { writes } = rows
  // By then another may have followed the log: current again, but not what it was.
  const asItWas = () => isCurrent(rows) && rows.writes === writes
  const letters = asItWas() ? rows.memory.lettersAfter(typed).slice(0, mostLetters) : []
  let sliceEnds = 0
  for (const letter of letters) {
    if (slices && slices.clock.now() >= sliceEnds) {
      if (known.length > 0) slices.tell([...known])
      await slices.pause()
      if (!asItWas()) return []
      if (!slices.wanted()) break
      sliceEnds = slices.clock.now() + sliceMs
    }
    known.push({ id: letter, ...rows.memory.linesOf(`${typed}${letter}`, limit) })
  }
  return known
}

function after(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => clock.at((clock.now() + ms) as EpochMs, resolve))
}
