import 'fake-indexeddb/auto'
import { liveQuery } from 'dexie'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Database } from '#renderer/storage-host/database.ts'
import { createPostSearch } from '#renderer/storage-host/post-search.ts'
import { createReadTx } from '#renderer/storage-host/read-tx.ts'
import type { StoredRow } from '#shared/sync/row-clocks.ts'
import { handClock } from './a-host.ts'
import { aDatabase, mixSteps, takenBack } from './mixed-steps.ts'

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}`
const counted = (n: number, views: number, channelId = 'c1'): StoredRow =>
  ({ id: `${channelId}|${day(n)}`, channelId, brandId: 'brand', day: day(n), views }) as StoredRow

const firstTen = (database: Database) =>
  createReadTx(database, createPostSearch(handClock())).range('channelDays', '[brandId+day]', ['brand', day(1)], ['brand', day(10)])

const anyStep = fc.record({
  kind: fc.constantFrom('write' as const, 'remove' as const, 'fail' as const, 'read' as const, 'wait' as const),
  n: fc.integer({ min: 1, max: 12 }),
  views: fc.nat(99),
})

type Step = { readonly kind: 'write' | 'remove' | 'fail' | 'read' | 'wait'; readonly n: number; readonly views: number }

function begin(database: Database, { kind, n, views }: Step): PromiseLike<unknown> {
  const { dexie } = database
  const days = database.rows('channelDays')
  if (kind === 'write') return days.put(counted(n, views))
  if (kind === 'remove') return days.delete(`c1|${day(n)}`)
  if (kind === 'read') return dexie.transaction('r', dexie.tables, () => readLate(database, n))
  return takenBack(database, 'channelDays', counted(n, 100))
}

/** Reads in a transaction that has begun a while ago: writes asked for meanwhile wait until it is over. */
async function readLate(database: Database, turns: number): Promise<unknown> {
  for (let turn = 0; turn < turns; turn += 1) await database.rows('posts').get('none')
  return firstTen(database)
}

describe('a range of daily counts', () => {
  it('is read once as long as nobody writes into its table', async () => {
    const database = await aDatabase()
    await database.rows('channelDays').bulkAdd([counted(1, 5), counted(2, 6)])
    const reads = vi.spyOn(IDBIndex.prototype, 'getAll')
    const first = await firstTen(database)
    expect(first).toMatchObject([{ views: 5 }, { views: 6 }])
    await database.rows('posts').add({ id: 'post' })
    expect(await firstTen(database)).toEqual(first)
    expect(reads).toHaveBeenCalledTimes(1)
  })

  it('is read anew after a write, and by a live query that found it kept', async () => {
    const database = await aDatabase()
    await database.rows('channelDays').bulkAdd([counted(1, 5), counted(20, 6)])
    await firstTen(database)
    let seen: unknown
    const watch = liveQuery(() => database.dexie.transaction('r', database.dexie.tables, () => firstTen(database)))
    const subscription = watch.subscribe((rows) => {
      seen = rows
    })
    onTestFinished(() => subscription.unsubscribe())
    await vi.waitFor(() => expect(seen).toMatchObject([{ views: 5 }]))
    await database.rows('channelDays').put(counted(1, 7))
    await vi.waitFor(() => expect(seen).toMatchObject([{ views: 7 }]))
    await database.rows('channelDays').add(counted(3, 8))
    await vi.waitFor(() => expect(seen).toMatchObject([{ views: 7 }, { views: 8 }]))
    await database.rows('channelDays').delete(`c1|${day(1)}`)
    await vi.waitFor(() => expect(seen).toMatchObject([{ views: 8 }]))
  })

  it('is never the one before a write, however reads and writes are mixed', { timeout: 30_000 }, async () => {
    const holds = async (database: Database) => {
      const days = database.rows('channelDays').where('[brandId+day]')
      const plain = await days.between(['brand', day(1)], ['brand', day(10)], true, true).toArray()
      expect(await firstTen(database)).toEqual(plain)
      expect(await firstTen(database)).toEqual(plain)
    }
    await mixSteps({ steps: anyStep, most: 25, seed: 20_261_126, begin, holds })
  })
})
