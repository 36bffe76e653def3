import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { v7 } from 'uuid'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import type { Database } from '#renderer/storage-host/database.ts'
import { coalesceMs } from '#renderer/storage-host/live-queries.ts'
import { createPostSearch } from '#renderer/storage-host/post-search.ts'
import { createReadTx } from '#renderer/storage-host/read-tx.ts'
import { insert } from '#shared/commands/command.ts'
import { defineQuery } from '#shared/queries/query.ts'
import type { ReadTx } from '#shared/queries/read-tx.ts'
import type { StoredRow } from '#shared/sync/row-clocks.ts'
import { aHost, handClock } from './a-host.ts'
import { aDatabase, mixSteps, takenBack } from './mixed-steps.ts'
import { aBrand } from './rows.ts'

const aGoal = (id: string, target: number): StoredRow => ({ id, brandId: 'brand', figure: 'reach', target }) as unknown as StoredRow

/** One read of each kind. */
async function readAll(tx: ReadTx): Promise<unknown> {
  const goals = await tx.range('goals', 'brandId', 'brand', 'brand')
  return { goals, one: await tx.get('goals', 'a'), some: await tx.getMany('goals', ['a', 'b', 'none']), brand: await tx.get('brands', 'x') }
}

const plainTx = (database: Database) => createReadTx(database, createPostSearch(handClock()))
const learn = (database: Database) =>
  database.dexie.transaction('r', database.dexie.tables, async () => await readAll(database.remembered.through(plainTx(database))))
const recall = (database: Database) => readAll(database.remembered.tx)

describe('remembered reads', () => {
  it('are answered without the database, and no longer once one of their tables was written', async () => {
    const database = await aDatabase()
    await database.rows('goals').bulkAdd([aGoal('a', 5), aGoal('b', 6)])
    await expect(recall(database)).rejects.toThrow('goals')
    const read = await learn(database)
    const asked = [vi.spyOn(IDBIndex.prototype, 'getAll'), vi.spyOn(IDBObjectStore.prototype, 'get')]
    await database.rows('channels').add({ id: 'elsewhere' })
    expect(await recall(database)).toEqual(read)
    for (const one of asked) expect(one).not.toHaveBeenCalled()
    await database.rows('brands').add({ id: 'x' })
    await expect(recall(database)).rejects.toThrow('brands')
    expect(await learn(database)).toMatchObject({ brand: { id: 'x' } })
    expect(await recall(database)).toMatchObject({ brand: { id: 'x' } })
  })

  it('of tables whose writes nobody counts are not remembered', async () => {
    const database = await aDatabase()
    const { through, tx } = database.remembered
    await database.dexie.transaction('r', database.dexie.tables, async () => await through(plainTx(database)).get('briefs', 'none'))
    await expect(tx.get('briefs', 'none')).rejects.toThrow('briefs')
  })

  it('give way to newer ones when they are too many', async () => {
    const database = await aDatabase()
    const rows = Array.from({ length: 30_000 }, (_, n) => ({ id: String(n) }))
    const many = { ...plainTx(database), range: async () => rows } as unknown as ReadTx
    const { through, tx } = database.remembered
    await through(many).range('posts', 'id', 'a', 'b')
    await through(many).range('posts', 'id', 'c', 'd')
    await expect(tx.range('posts', 'id', 'a', 'b')).rejects.toThrow('posts')
    expect(await tx.range('posts', 'id', 'c', 'd')).toBe(rows)
  })

  it('never tell what stood before a write that is done, however reads and writes are mixed', async () => {
    const steps = fc.record({ kind: fc.constantFrom('write', 'fail', 'read', 'wait'), id: fc.constantFrom('a', 'b'), target: fc.nat(99) })
    const holds = async (database: Database) => {
      const plain = await readAll(plainTx(database))
      // Either it does not know, or it knows what is true.
      expect(await recall(database).catch(() => plain)).toEqual(plain)
      await learn(database)
      expect(await recall(database)).toEqual(plain)
    }
    await mixSteps({ steps, most: 20, seed: 20_261_127, begin, holds })
  })
})

type Step = { readonly kind: string; readonly id: string; readonly target: number }

function begin(database: Database, { kind, id, target }: Step): PromiseLike<unknown> {
  if (kind === 'read') return learn(database)
  return kind === 'write' ? database.rows('goals').put(aGoal(id, target)) : takenBack(database, 'goals', aGoal(id, 100))
}

const writes = (name: string, order: string) => ({ rows: [insert('brands', aBrand({ id: v7(), name, order }))] })

describe('a query whose reads are remembered', () => {
  const order: string[] = []
  const named = defineQuery({
    name: 'named',
    args: z.object({ upTo: z.string() }),
    remembers: true,
    run: async (tx, { upTo }): Promise<unknown> => {
      const brands = await tx.range('brands', 'order', '', upTo)
      order.push(brands.map(({ name }) => name).join())
      return brands.map(({ name }) => name)
    },
  })

  it('is told at once what was told before, again by the database, and whatever is written afterwards', async () => {
    const clock = handClock()
    // Dexie takes the function with it when it opens the database.
    const begin = IDBDatabase.prototype.transaction
    const toldBefore: number[] = []
    let heard = () => 0
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
      toldBefore.push(heard())
      return begin.apply(this, asked)
    })
    onTestFinished(() => begun.mockRestore())
    const host = await aHost({ queries: { named }, clock })
    const told = (live: string) => host.events.filter((one) => one.live === live).map((one) => ('patch' in one ? one.patch : one.problem))
    const watch = (live: string) => host.handlers.watch({ live, name: 'named', args: { upTo: 'z' } }, null)
    await host.run('write', writes('Bread', 'a'))
    await watch('first')
    await vi.waitFor(() => expect(told('first')).toEqual([{ kind: 'whole', value: ['Bread'] }]))
    await host.handlers.unwatch({ live: 'first' }, null)
    order.length = 0
    toldBefore.length = 0
    heard = () => told('second').length
    await watch('second')
    // Once from memory, before anything is asked of the database, once from there; the page hears of it once.
    await vi.waitFor(() => expect(order).toEqual(['Bread', 'Bread']))
    expect(toldBefore[0]).toBe(1)
    expect(told('second')).toEqual([{ kind: 'whole', value: ['Bread'] }])
    clock.pass(coalesceMs)
    await host.run('write', writes('Rolls', 'b'))
    await vi.waitFor(() => expect(told('second').at(-1)).toEqual({ kind: 'whole', value: ['Bread', 'Rolls'] }))
  })
})
