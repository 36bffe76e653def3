import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { v7 } from 'uuid'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '#renderer/storage-host/database.ts'
import { newestVersion, schemaVersions } from '#renderer/storage-host/schema-versions.ts'
import { exportedTables, readableTables } from '#renderer/storage-host/tables.ts'
import { plainPost } from '#shared/domain/posts/plain-post.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import { indexes } from '#shared/queries/indexes.ts'
import { aHost, noon, okay } from './a-host.ts'
import { aBrand, aPost, aRubric, aTextBody } from './rows.ts'

const snapshot: unknown = JSON.parse(readFileSync(new URL('./schema-snapshot.json', import.meta.url), 'utf8'))

describe('the schema', () => {
  it('is what the snapshot says: released versions never change, a new one is added to both', () => {
    expect(schemaVersions).toEqual(snapshot)
  })

  it('numbers its versions 1, 2, 3 … up to the newest', () => {
    expect(schemaVersions.map(({ version }) => version)).toEqual(Array.from({ length: newestVersion }, (_, i) => i + 1))
  })

  it('has every index that commands and queries may name', async () => {
    const { dexie } = okay(await openDatabase(`test-${v7()}`))
    onTestFinished(() => dexie.close())
    for (const [table, names] of Object.entries(indexes)) {
      const { primKey, indexes: have } = dexie.table(table).schema
      expect([primKey.name, ...have.map(({ name }) => name)]).toEqual(expect.arrayContaining([...names]))
    }
  })

  it('has every table that is read or exported', async () => {
    const { dexie } = okay(await openDatabase(`test-${v7()}`))
    onTestFinished(() => dexie.close())
    expect(dexie.tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...readableTables, ...exportedTables]))
  })
})

describe('the database', () => {
  it.each(schemaVersions.map(({ version }) => version))('made at version %i opens today with its rows whole', async (version) => {
    const name = `test-${v7()}`
    const old = okay(await openDatabase(name, version))
    await old.rows('brands').put({ ...aBrand(), '~': { '': '' } })
    old.dexie.close()
    const host = await aHost({ database: name })
    expect(await host.row('brands', 'brand')).toEqual(aBrand())
    await host.run('write', { rows: [{ table: 'brands', kind: 'patch', id: 'brand', set: { name: 'Café' } }] })
    expect(await host.row('brands', 'brand')).toEqual(aBrand({ name: 'Café' }))
  })

  it('written by a newer program is refused and left as it is', async () => {
    const name = `test-${v7()}`
    const newer = new Dexie(name)
    newer.version(newestVersion + 1).stores({ brands: 'id', songs: 'id' })
    await newer.table('songs').put({ id: 'song' })
    newer.close()
    expect(await openDatabase(name)).toEqual({
      ok: false,
      problem: { kind: 'newerDatabase', values: { found: newestVersion + 1, known: newestVersion } },
    })
    const again = new Dexie(name)
    await again.open()
    onTestFinished(() => again.close())
    expect([again.verno, await again.table('songs').toArray()]).toEqual([newestVersion + 1, [{ id: 'song' }]])
  })

  it('starts with the settings row, so that undoing a first change goes back to the default', async () => {
    const host = await aHost()
    await host.run('write', { rows: [{ table: 'settings', kind: 'patch', id: 'workspace', set: { pausedAt: noon } }] })
    await host.undo()
    expect(await host.rows('settings')).toEqual([{ id: 'workspace', pausedAt: null, lateMinutes: 60, deletedAt: null }])
  })
})

describe('the host', () => {
  it('says where its log stands', async () => {
    const host = await aHost()
    await host.run('write', { rows: [{ table: 'brands', kind: 'insert', row: aBrand() }] })
    const facts = { schema: newestVersion, seq: 1, lastChangeAt: noon, rows: null, persisted: true }
    expect(okay(await host.handlers.open({ database: host.database }, null))).toEqual(facts)
    expect(okay(await host.handlers.facts({}, null))).toEqual(facts)
  })

  it('refuses everything that needs a database before one is open', async () => {
    const host = await aHost()
    await host.host.stop()
    expect(await host.tryRun('write', { rows: [] })).toMatchObject({ ok: false, problem: { kind: 'storageGone' } })
    expect(okay(await host.handlers.ping({}, null))).toEqual({ pong: true })
  })

  it('deletes a database whole', async () => {
    const host = await aHost()
    await host.run('write', { rows: [{ table: 'brands', kind: 'insert', row: aBrand() }] })
    okay(await host.handlers.destroy({ database: host.database }, null))
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(host.database)
    okay(await host.handlers.open({ database: host.database }, null))
    expect(await host.rows('brands')).toEqual([])
  })
})

describe('rows of version 1', () => {
  it('get the fields that came later when the database is opened', async () => {
    const name = `test-${v7()}`
    const old = okay(await openDatabase(name, 1))
    const later = ['textKey', 'mediaKey', 'approvedKey', 'returned', 'workDueAt', 'stageId']
    const post = Object.fromEntries(Object.entries(aPost()).filter(([field]) => !later.includes(field)))
    await old.rows('posts').put({ ...post, '~': { '': '' } } as never)
    await old.rows('texts').put({ ...aTextBody('Свежий хлеб'), '~': { '': '' } } as never)
    old.dexie.close()
    const host = await aHost({ database: name })
    expect(await host.row('posts', 'post')).toMatchObject({
      firstLine: 'Свежий хлеб',
      counts: { bluesky: 11, demo: 11, telegram: 11 },
      approvedKey: null,
      returned: false,
      workDueAt: null,
      stageId: null,
      textKey: textFacts(aTextBody('Свежий хлеб').text).textKey,
    })
  })

  it('that say everything already are left as they are', async () => {
    const name = `test-${v7()}`
    const old = okay(await openDatabase(name, 1))
    await old.rows('posts').bulkPut([
      { ...aPost({ textKey: 'kept' }), '~': { '': '' } },
      { ...aPost({ id: 'bare', textKey: undefined }), '~': { '': '' } },
    ])
    await old.rows('texts').put({ ...aTextBody('Свежий хлеб', 'bare'), '~': { '': '' } } as never)
    await old.rows('channels').put({ id: 'channel', manual: true, '~': { '': '' } } as never)
    old.dexie.close()
    const host = await aHost({ database: name })
    expect(await host.row('posts', 'post')).toEqual(aPost({ textKey: 'kept' }))
    expect(await host.row('posts', 'bare')).toMatchObject({
      firstLine: 'Свежий хлеб',
      textKey: textFacts(aTextBody('Свежий хлеб').text).textKey,
    })
    expect(await host.row('channels', 'channel')).toEqual({ id: 'channel', manual: true, address: null, postsPerWeek: null })
  })
})

describe('rows of version 2', () => {
  it('get their place in the plan when the database is opened', async () => {
    const name = `test-${v7()}`
    const old = okay(await openDatabase(name, 2))
    const post = Object.fromEntries(Object.entries(aPost()).filter(([field]) => !(field in plainPost)))
    await old.rows('posts').put({ ...post, '~': { '': '' } } as never)
    await old.rows('brands').put({ ...aBrand(), birthday: undefined, planRules: undefined, occasions: undefined, '~': { '': '' } } as never)
    await old.rows('rubrics').put({ ...aRubric(), kind: undefined, '~': { '': '' } } as never)
    old.dexie.close()
    const host = await aHost({ database: name })
    expect(await host.row('posts', 'post')).toEqual(aPost())
    expect(await host.row('brands', 'brand')).toMatchObject({
      birthday: null,
      planRules: { minutesApart: 60, sameTextDays: 30, shareOff: 0.15 },
      occasions: { countries: null, off: [], hidden: [] },
    })
    expect(await host.row('rubrics', 'rubric')).toEqual(aRubric())
  })
})
