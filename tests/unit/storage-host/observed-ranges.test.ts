import 'fake-indexeddb/auto'
import { liveQuery } from 'dexie'
import fc from 'fast-check'
import { v7 } from 'uuid'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Database, openDatabase } from '#renderer/storage-host/database.ts'
import { createPostSearch } from '#renderer/storage-host/post-search.ts'
import { createReadTx } from '#renderer/storage-host/read-tx.ts'
import type { ReadTx } from '#shared/queries/read-tx.ts'
import type { StoredRow } from '#shared/sync/row-clocks.ts'
import { handClock, okay } from './a-host.ts'
import { aPost } from './rows.ts'

type Asked = (tx: ReadTx) => Promise<unknown>

async function aDatabase(): Promise<Database> {
  const database = okay(await openDatabase(`ranges-${v7()}`))
  onTestFinished(() => database.dexie.close())
  return database
}

/** A query under watch: how often it ran, and what it said last. */
async function watched(
  database: Database,
  ask: Asked,
): Promise<{ runs(): number; last(): unknown; runTwice(): Promise<void>; stop(): void }> {
  let runs = 0
  let last: unknown
  const subscription = liveQuery(() => {
    runs += 1
    return database.dexie.transaction('r', database.dexie.tables, () => ask(createReadTx(database, createPostSearch(handClock()))))
  }).subscribe((result) => {
    last = result
  })
  onTestFinished(() => subscription.unsubscribe())
  await vi.waitFor(() => expect(last).toBeDefined())
  return {
    runs: () => runs,
    last: () => last,
    runTwice: () => vi.waitFor(() => expect(runs).toBe(2)),
    stop: () => subscription.unsubscribe(),
  }
}

/** Longer than Dexie takes between a write and the run of a query it concerns: both are a few turns of the loop. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve))
}

const post = (id: string, fields: Parameters<typeof aPost>[0] = {}) => aPost({ id, ...fields }) as unknown as StoredRow

const inTens: Asked = (tx) => tx.range('posts', '[brandId+at]', ['brand', 10], ['brand', 20])

/** Posts at 5, 10, 15, 20 and 25, and one of another brand at 15. */
async function filled(): Promise<Database> {
  const database = await aDatabase()
  await database.rows('posts').bulkAdd([5, 10, 15, 20, 25].map((at) => post(`at${at}`, { at })))
  await database.rows('posts').add(post('other', { brandId: 'brand2', at: 15 }))
  return database
}

describe('a range of an index runs again', () => {
  const writes: Record<string, (database: Database) => PromiseLike<unknown>> = {
    'when a row is added to it': (database) => database.rows('posts').add(post('new', { at: 12 })),
    'when a row of it changes in a field no index holds': (database) =>
      database.rows('posts').put(post('at15', { at: 15, stage: 'approved' })),
    'when a row of it is updated in a field no index holds': (database) =>
      database.rows('posts').update('at15', { stage: 'approved' } as never),
    'when a row moves out of it': (database) => database.rows('posts').put(post('at15', { at: 40 })),
    'when a row moves out of it into another brand': (database) => database.rows('posts').bulkPut([post('at20', { brandId: 'b', at: 20 })]),
    'when a row loses its place in the index': (database) => database.rows('posts').put(post('at15', { at: null })),
    'when a row moves into it': (database) => database.rows('posts').put(post('at25', { at: 20 })),
    'when a row moves within it': (database) => database.rows('posts').put(post('at10', { at: 11 })),
    'when a row of it is deleted': (database) => database.rows('posts').delete('at10'),
    'when rows are deleted by a range of another index': (database) => database.rows('posts').where('at').between(14, 16).delete(),
    'when rows are deleted by a range of primary keys': (database) => database.rows('posts').where('id').between('at10', 'at15').delete(),
    'when the table is emptied': (database) => database.rows('posts').clear(),
    'when very many rows are written': (database) =>
      database
        .rows('posts')
        .bulkPut([post('at15', { at: 99 }), ...Array.from({ length: 80 }, (_, i) => post(`far${i}`, { at: 1000 + i }))]),
    'when very many rows are deleted': async (database) => {
      await database.rows('posts').bulkDelete([...Array.from({ length: 80 }, (_, i) => `none${i}`), 'at15'])
    },
    'when rows are changed one by one inside a longer write': (database) =>
      database.dexie.transaction('rw', database.dexie.tables, async () => {
        await database.rows('posts').put(post('at15', { at: 90 }))
        await database.rows('posts').put(post('at90', { at: 91 }))
      }),
  }
  for (const [when, write] of Object.entries(writes)) {
    it(when, async () => {
      const database = await filled()
      const query = await watched(database, inTens)
      await write(database)
      await query.runTwice()
      await vi.waitFor(async () => expect(query.last()).toEqual(await inTens(createReadTx(database, createPostSearch(handClock())))))
    })
  }

  it('also where it only counts, or reads a few from the end', async () => {
    const database = await filled()
    const count = await watched(database, (tx) => tx.count('posts', '[brandId+at]', ['brand', 10], ['brand', 20]))
    const last = await watched(database, (tx) =>
      tx.range('posts', '[brandId+at]', ['brand', 0], ['brand', 99], { reverse: true, limit: 2 }),
    )
    await database.rows('posts').put(post('at20', { at: 21 }))
    await vi.waitFor(() => expect([count.last(), last.last()]).toMatchObject([2, [{ id: 'at25' }, { id: 'at20', at: 21 }]]))
    await database.rows('posts').delete('at25')
    await vi.waitFor(() => expect(last.last()).toMatchObject([{ id: 'at20' }, { id: 'at15' }]))
    expect(count.runs()).toBe(2)
  })
})

describe('a range of an index does not run again', () => {
  const writes: Record<string, (database: Database) => PromiseLike<unknown>> = {
    'when a row outside it changes': (database) => database.rows('posts').put(post('at25', { at: 25, stage: 'approved' })),
    'when a row outside it moves elsewhere': (database) => database.rows('posts').put(post('at25', { at: 30 })),
    'when a row of another brand at the same time changes': (database) =>
      database.rows('posts').put(post('other', { brandId: 'brand2', at: 15, stage: 'approved' })),
    'when a row outside it is deleted': (database) => database.rows('posts').delete('at5'),
    'when a row without a place in the index is added': (database) =>
      database.rows('posts').add(post('shelf', { at: null, shelf: 'idea' })),
    'when another table is written': (database) => database.rows('rubrics').add({ id: 'rubric', brandId: 'brand' }),
  }
  for (const [when, write] of Object.entries(writes)) {
    it(when, async () => {
      const database = await filled()
      const range = await watched(database, inTens)
      const count = await watched(database, (tx) => tx.count('posts', '[brandId+at]', ['brand', 10], ['brand', 20]))
      await write(database)
      await settled()
      expect([range.runs(), count.runs()]).toEqual([1, 1])
    })
  }
})

describe('rows read by their keys', () => {
  it('are watched each, found or not', async () => {
    const database = await filled()
    const query = await watched(database, (tx) => tx.getMany('posts', ['at15', 'missing']))
    await database.rows('posts').put(post('at20', { at: 20, stage: 'approved' }))
    await settled()
    expect(query.runs()).toBe(1)
    await database.rows('posts').add(post('missing', { at: 1 }))
    await query.runTwice()
    await vi.waitFor(() => expect(query.last()).toMatchObject([{ id: 'at15' }, { id: 'missing' }]))
    await database.rows('posts').delete('at15')
    await vi.waitFor(() => expect(query.last()).toMatchObject([undefined, { id: 'missing' }]))
  })
})

/** One write of any kind, over few ids and few index keys, so that rows often enter and leave what is watched. */
const anyWrite = (() => {
  const id = fc.integer({ min: 0, max: 8 }).map((n) => `p${n}`)
  const at = fc.integer({ min: 0, max: 30 })
  const stage = fc.constantFrom('draft', 'approved')
  const row = fc
    .record({
      ...{ id, stage, brandId: fc.constantFrom('brand', 'brand2'), at: fc.option(at) },
      ...{ shelf: fc.constantFrom('idea', 'calendar'), createdAt: at },
    })
    .map(({ id, ...fields }) => post(id, fields))
  const rows = (minLength: number, maxLength: number) => fc.array(row, { minLength, maxLength })
  const text = fc.record({ id, text: fc.integer({ min: 0, max: 99 }) })
  const span = fc.tuple(at, at).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
  return fc.oneof(
    fc.record({ kind: fc.constant('put' as const), rows: rows(1, 3) }),
    fc.record({ kind: fc.constant('put' as const), rows: rows(50, 60) }),
    fc.record({ kind: fc.constant('update' as const), id, fields: fc.oneof(fc.record({ at }), fc.record({ stage })) }),
    fc.record({ kind: fc.constant('modify' as const), span, fields: fc.oneof(fc.record({ at }), fc.record({ stage })) }),
    fc.record({ kind: fc.constant('delete' as const), ids: fc.array(id, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('deleteSpan' as const), span }),
    fc.record({ kind: fc.constant('both' as const), rows: rows(1, 2), text }),
  )
})()

type AnyWrite = typeof anyWrite extends fc.Arbitrary<infer Write> ? Write : never

async function carryOut(database: Database, write: AnyWrite): Promise<void> {
  const posts = database.rows('posts')
  const within = (span: readonly [number, number]) => posts.where('at').between(...span, true, true)
  if (write.kind === 'put') await posts.bulkPut(write.rows)
  else if (write.kind === 'update') await posts.update(write.id, write.fields as never)
  else if (write.kind === 'modify') await within(write.span).modify(write.fields as never)
  else if (write.kind === 'delete') await posts.bulkDelete(write.ids)
  else if (write.kind === 'deleteSpan') await within(write.span).delete()
  else
    await database.dexie.transaction('rw', database.dexie.tables, async () => {
      for (const row of write.rows) await posts.put(row)
      await database.rows('texts').put(write.text)
    })
}

describe('whatever is written', () => {
  const asked: Record<string, Asked> = {
    range: inTens,
    'open range': (tx) => tx.range('posts', '[brandId+at]', ['brand2', 5], ['brand2', 15], { upperOpen: true }),
    'simple index': (tx) => tx.range('posts', 'at', 8, 12),
    'a few from the end': (tx) => tx.range('posts', 'at', 0, 30, { reverse: true, limit: 3 }),
    'a few from the start': (tx) => tx.range('posts', 'at', 0, 30, { limit: 3 }),
    count: (tx) => tx.count('posts', '[brandId+shelf+createdAt]', ['brand', 'idea', 0], ['brand', 'idea', 20]),
    keys: (tx) => tx.getMany('posts', ['p1', 'p2', 'p3']),
    'primary keys': (tx) => tx.range('posts', 'id', 'p1', 'p4'),
    'two steps': async (tx) => {
      const posts = await tx.range('posts', '[brandId+at]', ['brand', 10], ['brand', 20])
      return tx.getMany('texts', [...new Set(posts.map(({ id }) => id as string))])
    },
  }

  it('what is watched never misses a difference', { timeout: 30_000 }, async () => {
    const sequence = fc.asyncProperty(fc.array(anyWrite, { minLength: 1, maxLength: 15 }), async (writes) => {
      const database = await aDatabase()
      const queries = await Promise.all(
        Object.entries(asked).map(async ([name, ask]) => ({ name, ask, watch: await watched(database, ask) })),
      )
      for (const write of writes) {
        await carryOut(database, write)
        for (const { name, ask, watch } of queries) {
          const expected = await ask(createReadTx(database, createPostSearch(handClock())))
          await vi.waitFor(() => expect({ name, result: watch.last() }).toEqual({ name, result: expected }), { interval: 2, timeout: 500 })
        }
      }
      for (const { watch } of queries) watch.stop()
    })
    await fc.assert(sequence, { numRuns: 40, seed: 20_261_126 })
  })
})
