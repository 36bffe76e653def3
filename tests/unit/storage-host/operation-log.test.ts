import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { v7 } from 'uuid'
import { describe, expect, it, onTestFinished } from 'vitest'
import { packedPart } from '#renderer/storage-host/operation-log.ts'
import { insert, patch } from '#shared/commands/command.ts'
import type { LoggedChange } from '#shared/sync/log-record.ts'
import { aHost, type TestHost } from './a-host.ts'
import { aBrand, aRubric } from './rows.ts'

/** Names that a text may come with: half an emoji, a quote, a line separator. */
const names = ['Хлеб', 'half \ud83d', '"quoted"\\', 'a\u2028b', '🥐']
const many = 2_500
const nameOf = (n: number) => `${names[n % names.length]} ${n}`
const newRubrics = Array.from({ length: many }, (_, n) => insert('rubrics', aRubric({ id: `r${n}`, name: nameOf(n) })))

/** A host in which one command made 2,500 rubrics and gave its brand another name. */
async function afterLargeWrite(): Promise<TestHost> {
  const host = await aHost()
  await host.run('note', { rows: [insert('brands', aBrand({ name: 'one' }))] })
  await host.run('write', { rows: [...newRubrics, patch('brands', 'brand' as never, { name: 'two' })] })
  return host
}

async function storedRecords({ database }: TestHost): Promise<readonly { readonly changes: unknown }[]> {
  const dexie = new Dexie(database)
  await dexie.open()
  onTestFinished(() => dexie.close())
  return dexie.table('operations').toArray()
}

describe('the log record of a large write', () => {
  it('lies packed in the database, that of a small one as it is', async () => {
    const [small, large] = await storedRecords(await afterLargeWrite())
    expect(small?.changes).toHaveLength(1)
    // 2,000 rows are handed over at once; what is left holds a changed row.
    expect(large?.changes).toEqual({ parts: [expect.any(Uint8Array), expect.objectContaining({ length: 501 })] })
  })

  it('goes into a backup as every other: each change, letter by letter', async () => {
    const { operations = [] } = await (await afterLargeWrite()).exported()
    const changes = operations[1]?.changes as readonly LoggedChange[]
    expect(changes.map(({ id, after }) => [id, after.name])).toEqual([
      ...Array.from({ length: many }, (_, n) => [`r${n}`, nameOf(n)]),
      ['brand', 'two'],
    ])
    expect(changes[0]).toEqual({ table: 'rubrics', id: 'r0', before: null, after: aRubric({ id: 'r0', name: nameOf(0) }) })
    expect(changes.at(-1)).toEqual({ table: 'brands', id: 'brand', before: { name: 'one' }, after: { name: 'two' } })
  })

  it('is undone whole, and done again whole', async () => {
    const host = await afterLargeWrite()
    const made = await host.rows('rubrics')
    expect(made).toHaveLength(many)
    expect((await host.undo()).skipped).toEqual([])
    expect((await host.rows('rubrics')).filter(({ deletedAt }) => deletedAt === null)).toEqual([])
    expect(await host.row('brands', 'brand')).toMatchObject({ name: 'one' })
    await host.redo()
    expect(await host.rows('rubrics')).toEqual(made)
    expect(await host.row('brands', 'brand')).toMatchObject({ name: 'two' })
  })

  it('is undone after the program has been started again', async () => {
    const name = `test-${v7()}`
    const first = await aHost({ database: name })
    await first.run('write', { rows: newRubrics })
    await first.host.stop()
    const again = await aHost({ database: name })
    expect((await again.undo()).skipped).toEqual([])
    expect((await again.rows('rubrics')).filter(({ deletedAt }) => deletedAt === null)).toEqual([])
  })
})

describe('a part of a write', () => {
  it('is left as it is where a row was changed: JSON would forget that a field was not there', () => {
    const changes: readonly LoggedChange[] = [{ table: 'posts', id: 'a', before: { plan: undefined }, after: { plan: 1 } }]
    expect(packedPart(changes)).toBe(changes)
  })
})
