import 'fake-indexeddb/auto'
import { Dexie, liveQuery } from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { addPlainly } from '#renderer/storage-host/plain-adds.ts'

type Row = { readonly id: string; readonly at: number }

let dexie: Dexie
const opened = () => {
  dexie = new Dexie(`plain-adds-${Math.random()}`, { cache: 'disabled' })
  addPlainly(dexie)
  dexie.version(1).stores({ rows: 'id, at', others: 'id' })
  return dexie.table<Row, string>('rows')
}
const many = (count: number, from = 0): readonly Row[] => Array.from({ length: count }, (_, n) => ({ id: `r${from + n}`, at: n }))

afterEach(() => dexie.delete())

describe('many rows added at once', () => {
  it('are all there, and the transaction goes on after them', async () => {
    const table = opened()
    const last = await dexie.transaction('rw', dexie.tables, async () => {
      const key = await table.bulkAdd(many(1200))
      await dexie.table('others').add({ id: 'after' })
      return key
    })
    expect(last).toBe('r1199')
    expect(await table.count()).toBe(1200)
    expect(await dexie.table('others').count()).toBe(1)
  })

  it.each([
    ['the first', 0],
    ['one in the middle', 700],
    ['the last', 1199],
  ])('fail as a whole where %s has an id that is taken, and nothing of the transaction stays', async (_, at) => {
    const table = opened()
    await table.add({ id: `r${at}`, at: 5 })
    const writing = dexie.transaction('rw', dexie.tables, async () => {
      await dexie.table('others').add({ id: 'before' })
      await table.bulkAdd(many(1200))
    })
    await expect(writing).rejects.toMatchObject({ name: 'BulkError' })
    expect(await table.toArray()).toEqual([{ id: `r${at}`, at: 5 }])
    expect(await dexie.table('others').count()).toBe(0)
  })

  it('tell of the one that failed to whoever catches it, and the others stay', async () => {
    const table = opened()
    await table.add({ id: 'r7', at: 5 })
    const failed = await dexie.transaction('rw', table, () =>
      table.bulkAdd(many(600)).catch(Dexie.BulkError, (error) => error.failuresByPos),
    )
    expect(Object.entries(failed).map(([at, error]) => [at, (error as Error).name])).toEqual([['7', 'ConstraintError']])
    expect(await table.count()).toBe(600)
  })

  it('are noticed by a live query', async () => {
    const table = opened()
    const counts: number[] = []
    const seen = new Promise<void>((resolve) => {
      liveQuery(() => table.where('at').between(0, 10_000).count()).subscribe((count) => {
        counts.push(count)
        if (count === 0) void table.bulkAdd(many(800))
        if (count === 800) resolve()
      })
    })
    await seen
    expect(counts).toEqual([0, 800])
  })
})
