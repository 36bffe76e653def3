import 'fake-indexeddb/auto'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Database, openDatabase } from '#renderer/storage-host/database.ts'
import { createLiveQueries } from '#renderer/storage-host/live-queries.ts'
import { createPostSearch } from '#renderer/storage-host/post-search.ts'
import { createReadTx } from '#renderer/storage-host/read-tx.ts'
import type { AnyQuery } from '#renderer/storage-host/storage-host.ts'
import { readableTables } from '#renderer/storage-host/tables.ts'
import type { TableName } from '#shared/domain/rows.ts'
import { defaultSettings } from '#shared/domain/settings/settings.ts'
import { type QueryName, queries } from '#shared/queries/index.ts'
import type { ReadTx } from '#shared/queries/read-tx.ts'
import type { StoredRow } from '#shared/sync/row-clocks.ts'
import { handClock, noon, okay } from './a-host.ts'
import { aBrand, aPost, aTextBody, aVariant } from './rows.ts'

const day = 24 * 3_600_000
const brands = ['01920000-0000-7000-8000-00000000b001', '01920000-0000-7000-8000-00000000b002']
const channel = '01920000-0000-7000-8000-00000000c001'
const postId = (n: number) => `01920000-0000-7000-8000-${String(n).padStart(12, '0')}`
const briefId = (n: number) => `01920000-0000-7002-8000-${String(n).padStart(12, '0')}`
const variantId = (n: number) => `01920000-0000-7001-8000-${String(n).padStart(12, '0')}`

/** Twelve years of two brands, one post a day each: a month is some sixty posts, the whole some nine thousand. */
const posts = Array.from({ length: 9000 }, (_, n) => {
  const at = noon + (Math.floor(n / 2) - 4000) * day
  const base = { id: postId(n), brandId: brands[n % 2], firstLine: n % 500 === 0 ? 'Rare bread' : 'Rolls' }
  return n < 100 ? aPost({ ...base, at: null, wallTime: null, shelf: 'drawer' }) : aPost({ ...base, at })
})

function rowsOfTables(): Readonly<Record<string, readonly object[]>> {
  const variants = posts.map((post, n) => {
    const past = post.at !== null && post.at <= noon
    const facts = past
      ? { publication: 'published', publishedAt: post.at, remoteId: `r${n}` }
      : { publication: post.at ? 'waiting' : 'none' }
    return aVariant({
      id: variantId(n),
      postId: post.id,
      brandId: post.brandId,
      channelId: channel,
      at: post.at,
      postAt: post.at,
      ...facts,
    })
  })
  const waiting = variants.filter((one) => one.publication === 'waiting')
  const job = { state: 'waiting', question: null, attempts: 0, steps: [], lastProblem: null, lateAllowed: false }
  return {
    posts,
    variants,
    texts: posts.map((post) => aTextBody(post.firstLine, post.id)),
    brands: brands.map((id, i) => aBrand({ id, order: `a${i}` })),
    channels: [
      {
        id: channel,
        brandId: brands[0],
        network: 'demo',
        account: 'a',
        title: 'A',
        followers: 1,
        trouble: null,
        order: 'a0',
        deletedAt: null,
      },
    ],
    briefs: posts.map((post, n) => aBriefRow(n, post)),
    deliveries: posts.map((post, n) => ({
      id: `delivery ${n}`,
      briefId: briefId(n),
      brandId: post.brandId,
      pictures: [],
      deletedAt: null,
    })),
    remarks: posts.map((post, n) => ({ id: `remark ${n}`, briefId: briefId(n), brandId: post.brandId, at: noon, deletedAt: null })),
    settings: [defaultSettings],
    jobs: waiting.map(({ id, channelId, brandId, postId: of, at }) => ({
      id,
      channelId,
      brandId,
      postId: of,
      dueAt: at,
      nextAt: at,
      ...job,
    })),
  }
}

/** Every post has a brief; half of them are open. */
function aBriefRow(n: number, { id: postId, brandId }: { readonly id: string; readonly brandId: string }): object {
  const state = n % 4 < 2 ? { status: 'inWork', shelf: 'open' } : { status: 'accepted', shelf: 'done' }
  const times = { dueAt: noon + (n - 4500) * day, changedAt: noon + n, createdAt: noon + n, deletedAt: null }
  const plain = { id: briefId(n), brandId, postId, kind: 'text', title: `Brief ${n}`, assigneeId: null, referencePictures: [] }
  return { ...plain, ...state, ...times }
}

/** What a query may ask for, as the screens give it; each takes what its schema names. */
const asked = {
  day: '2026-11-01',
  brandId: brands[0],
  postId: postId(8000),
  briefId: briefId(8000),
  variantId: variantId(8900),
  channelId: channel,
  text: 'rare',
  texts: ['Rare bread'],
  anew: false,
  briefIds: [briefId(8000)],
  limit: 200,
  since: noon - 90 * day,
  asOf: noon,
  from: noon - 30 * day,
  to: noon,
  fromDay: '2026-10-23',
  toDay: '2026-11-22',
  wholeToDay: '2026-11-22',
  postIds: [postId(8000), postId(8001)],
  variantIds: [variantId(3000), variantId(3001)],
  previousFromDay: '2026-09-23',
  days: Array.from({ length: 8 }, (_, i) => noon + i * day),
  previousToDay: '2026-10-22',
  until: '2027-02-20',
  templateId: brands[0],
}

/** Where all brands are asked for, more is read. */
const asWide: { readonly [Name in QueryName]?: object } = {
  'posts.found': { limit: 12 },
  'posts.foundNext': { limit: 12 },
  'plan.around': { brandIds: [brands[0]], from: '2026-10-23', to: '2026-11-22' },
  'plan.posts': { ids: Array.from({ length: 100 }, (_, i) => postId(8000 + i)) },
  'channels.list': { brandId: null },
  'calendar.range': { brandId: null, to: noon + 12 * day },
  'drawer.list': { brandId: null },
  'trash.list': { brandId: null, words: '' },
  'table.slices': { brandId: null, from: null, to: null },
  'table.undated': { brandId: null },
  'table.choices': { brandId: null },
  'briefs.list': { brandId: null },
  'occasions.setup': { brandId: null },
  'occasions.made': { brandId: null },
}

const argsOf = (name: QueryName, query: AnyQuery): unknown => query.args.parse({ ...asked, ...asWide[name] })

/** Asked once when somebody wants to know, never watched: they may read on until they know (which files a backup must keep). */
const neverWatched: ReadonlySet<string> = new Set<QueryName>(['media.inUse'])

const large: ReadonlySet<string> = new Set(['posts', 'variants', 'texts', 'jobs', 'operations', 'briefs', 'deliveries', 'remarks'])

/** More than any screen shows; a fifth of the smallest large table. */
const mostRows = 1000

/** A query that may read everything takes up to a second on a busy machine. */
const patienceMs = 8_000

function counting(tx: ReadTx): { readonly tx: ReadTx; rows(): number } {
  let rows = 0
  const seen = <Value>(table: string, read: number, value: Value): Value => {
    if (large.has(table)) rows += read
    return value
  }
  const counted = {
    get: async (table, id) => seen(table, 1, await tx.get(table, id)),
    getMany: async (table, ids) => seen(table, ids.length, await tx.getMany(table, ids)),
    async range(...[table, index, ...rest]) {
      const found = await tx.range(table, index, ...rest)
      return seen(table, found.length, found)
    },
    changedAt: async (table, ids) => seen(table, ids.length, await tx.changedAt(table, ids)),
    // Counting an index reads no rows; the browser walks its keys only.
    count: (table, index, lower, upper) => tx.count(table, index, lower, upper),
    // The index lies in memory; what it reads of the log is what was written since.
    search: (typed, limit) => tx.search(typed, limit),
    searchNext: (typed, limit) => tx.searchNext(typed, limit),
  } satisfies ReadTx
  return { tx: counted, rows: () => rows }
}

/** Remembers one row of each table that was read. */
function noting(tx: ReadTx) {
  const rows = new Map<TableName, StoredRow>()
  const noted = async <Value>(table: TableName, read: Promise<Value>): Promise<Value> => {
    const value = await read
    const row = [value].flat().find((one) => one !== undefined && one !== null)
    if (typeof row === 'object' && !rows.has(table)) rows.set(table, row as unknown as StoredRow)
    return value
  }
  const recording: ReadTx = {
    get: (table, id) => noted(table, tx.get(table, id)),
    getMany: (table, ids) => noted(table, tx.getMany(table, ids)),
    range: (...[table, ...rest]) => noted(table, tx.range(table, ...rest)),
    changedAt: (table, ids) => noted(table, tx.changedAt(table, ids)),
    count: (...[table, ...rest]) => noted(table, tx.count(table, ...rest)),
    search: (typed, limit) => tx.search(typed, limit),
    searchNext: (typed, limit) => tx.searchNext(typed, limit),
  }
  return { tx: recording, rows }
}

describe('a query over 9,000 posts', () => {
  let database: Database
  const search = createPostSearch(handClock())

  beforeAll(async () => {
    database = okay(await openDatabase(`test-${v7()}`))
    for (const [table, rows] of Object.entries(rowsOfTables())) await database.rows(table as never).bulkPut(rows as StoredRow[])
    await search.ready(database)
  }, 60_000)
  afterAll(() => database.dexie.close())

  const run = async (name: QueryName): Promise<number> => {
    const query: AnyQuery = queries[name]
    const read = counting(createReadTx(database, search))
    const args = argsOf(name, query)
    await database.dexie.transaction('r', [...readableTables, 'operations'], async () => query.run(read.tx, args))
    return read.rows()
  }

  it.each((Object.keys(queries) as QueryName[]).filter((name) => !neverWatched.has(name)))(
    '%s reads no more than a screen needs',
    async (name) => {
      expect(await run(name)).toBeLessThanOrEqual(mostRows)
    },
  )

  it.each(Object.keys(queries) as QueryName[])('%s runs again for a change in each table it read from', async (name) => {
    const clock = handClock()
    const noted = noting(createReadTx(database, search))
    const query: AnyQuery = queries[name]
    const args = argsOf(name, query)
    let runs = 0
    const live = createLiveQueries({ clock, push: () => undefined, crashed: (_live, error) => expect.fail(String(error)) })
    onTestFinished(() => live.stop())
    live.watch('live', () =>
      database.dexie
        .transaction('r', [...readableTables, 'operations'], async () => query.run(noted.tx, args))
        .then(() => {
          runs += 1
        }),
    )
    await vi.waitFor(() => expect(runs).toBe(1), { interval: 2, timeout: patienceMs })
    for (const [table, row] of [...noted.rows]) {
      const before = runs
      clock.pass(50)
      await database.rows(table).put({ ...row, touched: runs })
      await vi.waitFor(() => expect([table, runs > before]).toEqual([table, true]), { interval: 2, timeout: patienceMs })
      await database.rows(table).put(row)
    }
  })

  it('is caught when it reads a whole table', async () => {
    const read = counting(createReadTx(database, search))
    await read.tx.range('posts', 'at', 0, Number.POSITIVE_INFINITY)
    expect(read.rows()).toBeGreaterThan(mostRows)
  })
})
