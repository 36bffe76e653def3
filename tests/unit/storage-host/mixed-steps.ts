import fc from 'fast-check'
import { v7 } from 'uuid'
import { onTestFinished } from 'vitest'
import { type Database, openDatabase } from '#renderer/storage-host/database.ts'
import type { TableName } from '#shared/domain/rows.ts'
import type { StoredRow } from '#shared/sync/row-clocks.ts'
import { okay } from './a-host.ts'

/** An empty database of the test's own, closed after it. */
export async function aDatabase(): Promise<Database> {
  const database = okay(await openDatabase(`mixed-${v7()}`))
  onTestFinished(() => database.dexie.close())
  return database
}

type Mixed<Step> = {
  readonly steps: fc.Arbitrary<Step>
  /** The most steps of one sequence. */
  readonly most: number
  readonly seed: number
  /** Begins a step without waiting for it. */
  readonly begin: (database: Database, step: Step) => PromiseLike<unknown>
  /** What must hold once all are over. */
  readonly holds: (database: Database) => Promise<void>
}

/** Begins steps in every mix, each sequence over a database of its own: what is begun together runs in the order the database finds, and `wait` waits for all so far. */
export async function mixSteps<Step extends { readonly kind: string }>({ steps, most, seed, begin, holds }: Mixed<Step>): Promise<void> {
  const sequence = fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: most }), async (mixed) => {
    const database = await aDatabase()
    const going: PromiseLike<unknown>[] = []
    for (const step of mixed) {
      if (step.kind === 'wait') await Promise.all(going.splice(0))
      else going.push(begin(database, step))
    }
    await Promise.all(going)
    await holds(database)
  })
  await fc.assert(sequence, { numRuns: 60, seed })
}

/** A write that is taken back: its transaction fails after it. */
export function takenBack(database: Database, table: TableName, row: StoredRow): PromiseLike<unknown> {
  const written = database.dexie.transaction('rw', database.dexie.tables, async () => {
    await database.rows(table).put(row)
    throw new Error('taken back')
  })
  return written.catch(() => undefined)
}
