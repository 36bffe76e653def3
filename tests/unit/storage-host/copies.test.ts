import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { coalesceMs } from '#renderer/storage-host/live-queries.ts'
import { newestVersion } from '#renderer/storage-host/schema-versions.ts'
import { insert, patch } from '#shared/commands/command.ts'
import type { ExportChunk } from '#shared/contract/storage-contract.ts'
import { aHost, handClock, okay, type TestHost } from './a-host.ts'
import { aBrand, aPost, aRubric, aTextBody, aVariant } from './rows.ts'

async function filled(): Promise<TestHost> {
  const host = await aHost()
  const rubrics = Array.from({ length: 12 }, (_, i) => insert('rubrics', aRubric({ id: `rubric${i}` })))
  await host.run('write', { rows: [insert('brands', aBrand()), ...rubrics] })
  await host.run('write', {
    rows: [insert('posts', aPost()), insert('texts', aTextBody('Bread')), insert('variants', aVariant({ publication: 'waiting' }))],
  })
  return host
}

async function chunksOf(host: TestHost, maxRows: number): Promise<readonly ExportChunk[]> {
  const all: ExportChunk[] = []
  let cursor: string | null = null
  do {
    const part: { readonly chunks: readonly ExportChunk[]; readonly cursor: string | null } = okay(
      await host.handlers.exportChunk({ cursor, maxRows }, null),
    )
    expect(part.chunks.reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThanOrEqual(maxRows)
    all.push(...part.chunks)
    cursor = part.cursor
  } while (cursor !== null)
  return all
}

async function databasesOf(name: string): Promise<readonly string[]> {
  const all = (await indexedDB.databases()).map((one) => one.name ?? '')
  return all.filter((one) => one.startsWith(name)).sort()
}

const rowsOf = (chunks: readonly ExportChunk[]) => chunks.flatMap(({ table, rows }) => rows.map((row) => [table, row]))

async function importAll(host: TestHost, chunks: readonly ExportChunk[], importId = 'i1') {
  okay(await host.handlers.importBegin({ importId, schema: newestVersion }, null))
  for (const [n, chunk] of chunks.entries()) {
    okay(await host.handlers.importChunk({ importId, n, chunks: [{ table: chunk.table, rows: [...chunk.rows] }] }, null))
  }
  return host.handlers.importCommit({ importId }, null)
}

describe('an export', () => {
  it('gives the same rows in small chunks as in large ones, jobs and log included', async () => {
    const host = await filled()
    const whole = rowsOf(await chunksOf(host, 5000))
    expect(rowsOf(await chunksOf(host, 1))).toEqual(whole)
    expect(rowsOf(await chunksOf(host, 5))).toEqual(whole)
    const counts = Object.entries(Object.groupBy(whole, ([table]) => String(table))).map(([table, rows = []]) => [table, rows.length])
    expect(Object.fromEntries(counts)).toEqual({
      brands: 1,
      rubrics: 12,
      posts: 1,
      variants: 1,
      texts: 1,
      settings: 1,
      jobs: 1,
      operations: 2,
      appliedRequests: 2,
    })
  })

  it('is refused when something was written in between, and can begin again', async () => {
    const host = await filled()
    const { cursor } = okay(await host.handlers.exportChunk({ cursor: null, maxRows: 3 }, null))
    await host.run('note', { rows: [], jobs: [{ id: 'variant', set: { attempts: 1 } }] })
    expect(await host.handlers.exportChunk({ cursor, maxRows: 3 }, null)).toMatchObject({ ok: false, problem: { kind: 'backupFailed' } })
    expect(rowsOf(await chunksOf(host, 3))).toHaveLength(23)
  })

  it('is refused when the host was started anew in between', async () => {
    const host = await filled()
    const { cursor } = okay(await host.handlers.exportChunk({ cursor: null, maxRows: 3 }, null))
    await host.host.stop()
    const again = await aHost({ database: host.database })
    expect(await again.handlers.exportChunk({ cursor, maxRows: 3 }, null)).toMatchObject({ ok: false, problem: { kind: 'backupFailed' } })
  })

  it('cuts its replies where the rows are large', async () => {
    const host = await aHost()
    for (const id of ['a', 'b', 'c']) await host.run('note', { rows: [insert('texts', aTextBody('x'.repeat(1_500_000), id))] })
    const first = okay(await host.handlers.exportChunk({ cursor: null, maxRows: 5000 }, null))
    expect(first.chunks).toEqual([{ table: 'texts', rows: [expect.anything(), expect.anything()] }])
    expect(rowsOf(await chunksOf(host, 5000))).toHaveLength(10)
  })
})

describe('an import', () => {
  it('puts what was exported in the place of everything there was', async () => {
    const source = await filled()
    const chunks = await chunksOf(source, 4)
    const target = await aHost()
    await target.run('write', { rows: [insert('brands', aBrand({ id: 'gone' }))] })
    expect(okay(await importAll(target, chunks))).toMatchObject({ seq: 2, rows: 18 })
    const { appliedRequests = [], ...rest } = await target.exported()
    const { appliedRequests: known = [], ...expected } = await source.exported()
    expect([rest, appliedRequests.filter(({ id }) => id !== 'i1')]).toEqual([expected, known])
  })

  it('leaves nothing to undo, and the log goes on after its last record', async () => {
    const source = await filled()
    const target = await aHost()
    await target.run('write', { rows: [insert('brands', aBrand({ id: 'gone' }))] })
    okay(await importAll(target, await chunksOf(source, 100)))
    expect(await target.tryUndo()).toMatchObject({ ok: false, problem: { kind: 'nothingToUndo' } })
    await target.run('write', { rows: [patch('brands', 'brand' as never, { name: 'Café' })] })
    const { operations = [] } = await target.exported()
    const clocks = operations.map((record) => String(record.hlc))
    expect([operations.length, [...clocks].sort()]).toEqual([3, clocks])
  })

  it('is committed once when asked twice', async () => {
    const target = await aHost()
    const chunks = await chunksOf(await filled(), 100)
    const first = okay(await importAll(target, chunks))
    await target.run('write', { rows: [patch('brands', 'brand' as never, { name: 'Café' })] })
    expect(okay(await target.handlers.importCommit({ importId: 'i1' }, null))).toMatchObject({ seq: first.seq + 1 })
    expect(await target.row('brands', 'brand')).toMatchObject({ name: 'Café' })
  })

  it('that was interrupted leaves the old state whole and is swept at the next start', async () => {
    const target = await aHost()
    await target.run('write', { rows: [insert('brands', aBrand({ id: 'mine' }))] })
    const before = await target.exported()
    okay(await target.handlers.importBegin({ importId: 'i1', schema: newestVersion }, null))
    okay(await target.handlers.importChunk({ importId: 'i1', n: 0, chunks: [{ table: 'brands', rows: [aBrand()] }] }, null))
    await target.host.stop()
    const again = await aHost({ database: target.database })
    expect(await again.exported()).toEqual(before)
    expect(await again.handlers.importCommit({ importId: 'i1' }, null)).toMatchObject({ ok: false, problem: { kind: 'brokenBackup' } })
    await again.host.stop()
    expect(await databasesOf(target.database)).toEqual([target.database])
  })

  it('lies in a database of its own, and the one before is deleted at the next start', async () => {
    const target = await filled()
    okay(await importAll(target, [{ table: 'brands', rows: [aBrand({ id: 'new' })] }]))
    const after = await target.exported()
    await target.host.stop()
    const again = await aHost({ database: target.database })
    expect(await again.exported()).toEqual(after)
    await again.host.stop()
    expect(await databasesOf(target.database)).toEqual([`${target.database}.place`, `${target.database}@i1`])
  })

  it('is seen by live queries that were watched before it', async () => {
    const clock = handClock()
    const target = await aHost({ clock })
    okay(await target.handlers.watch({ live: 'l1', name: 'rows', args: { table: 'brands' } }, null))
    await vi.waitFor(() => expect(target.events).toHaveLength(1))
    okay(await importAll(target, [{ table: 'brands', rows: [aBrand({ id: 'new' })] }]))
    await vi.waitFor(() => expect(target.events.at(-1)).toMatchObject({ live: 'l1', patch: { value: [{ id: 'new' }] } }))
    await target.run('write', { rows: [patch('brands', 'new' as never, { name: 'Café' })] })
    await vi.waitFor(() => {
      clock.pass(coalesceMs)
      expect(target.events.at(-1)).toMatchObject({ patch: { value: [{ name: 'Café' }] } })
    })
  })

  it('that is begun anew forgets what was brought before', async () => {
    const target = await aHost()
    okay(await target.handlers.importBegin({ importId: 'i1', schema: newestVersion }, null))
    okay(await target.handlers.importChunk({ importId: 'i1', n: 0, chunks: [{ table: 'brands', rows: [aBrand({ id: 'old' })] }] }, null))
    okay(await importAll(target, [{ table: 'brands', rows: [aBrand({ id: 'new' })] }]))
    expect((await target.rows('brands')).map(({ id }) => id)).toEqual(['new'])
  })

  it('is deleted with everything else of its workspace', async () => {
    const target = await filled()
    okay(await importAll(target, [{ table: 'brands', rows: [aBrand()] }]))
    okay(await target.handlers.destroy({ database: target.database }, null))
    expect(await databasesOf(target.database)).toEqual([])
  })

  it.each([
    ['a table nobody knows', { table: 'songs', rows: [{ id: 'a' }] }],
    ['the staging table itself', { table: 'staged', rows: [{ id: 'a' }] }],
    ['a row without an id', { table: 'brands', rows: [aBrand(), { name: 'x' }] }],
    ['a row that is no row', { table: 'brands', rows: ['x'] }],
    ['a log record without a position', { table: 'operations', rows: [{ id: 'a' }] }],
  ])('refuses %s', async (_what, chunk) => {
    const target = await aHost()
    okay(await target.handlers.importBegin({ importId: 'i1', schema: newestVersion }, null))
    expect(await target.handlers.importChunk({ importId: 'i1', n: 0, chunks: [chunk] }, null)).toMatchObject({
      ok: false,
      problem: { kind: 'brokenBackup' },
    })
  })

  it('refuses to commit with a chunk missing, and changes nothing', async () => {
    const target = await filled()
    const before = await target.exported()
    okay(await target.handlers.importBegin({ importId: 'i1', schema: newestVersion }, null))
    okay(await target.handlers.importChunk({ importId: 'i1', n: 1, chunks: [{ table: 'brands', rows: [aBrand()] }] }, null))
    expect(await target.handlers.importCommit({ importId: 'i1' }, null)).toMatchObject({ ok: false, problem: { kind: 'brokenBackup' } })
    expect(await target.exported()).toEqual(before)
  })
})
