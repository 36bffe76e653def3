import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insert, patch, type RowChange } from '#shared/commands/command.ts'
import { aHost, anna, boris, noon, type TestHost } from './a-host.ts'
import { aBrand, aPost, aRubric, aTextBody, aVariant, later } from './rows.ts'
import { aText } from './test-commands.ts'

const minute = 60_000
const brandName = (name: string) => ({ rows: [patch('brands', 'brand' as never, { name })] })

async function withBrand(): Promise<TestHost> {
  const host = await aHost()
  await host.run('note', { rows: [insert('brands', aBrand({ name: 'one' }))] })
  return host
}

describe('undo', () => {
  it('takes back this person’s newest step and says which it was', async () => {
    const host = await withBrand()
    await host.run('write', brandName('two'))
    await host.run('write', brandName('three'))
    expect(await host.undo()).toEqual({ seq: 4, undoLabel: 'write', skipped: [] })
    expect(await host.row('brands', 'brand')).toMatchObject({ name: 'two' })
    await host.undo()
    expect(await host.row('brands', 'brand')).toMatchObject({ name: 'one' })
    expect(await host.tryUndo()).toEqual({ ok: false, problem: { kind: 'nothingToUndo' } })
  })

  it('is an ordinary record of the log', async () => {
    const host = await withBrand()
    await host.run('write', brandName('two'))
    await host.undo()
    const { operations = [] } = await host.exported()
    expect(operations[2]).toMatchObject({
      command: 'undo',
      label: 'write',
      undoOf: 2,
      redoOf: null,
      changes: [{ table: 'brands', id: 'brand', before: { name: 'two' }, after: { name: 'one' } }],
    })
  })

  it('of a request that comes twice goes back once', async () => {
    const host = await withBrand()
    await host.run('write', brandName('two'))
    await host.run('write', brandName('three'))
    const requestId = '01920000-0000-7000-8000-000000000001'
    const first = await host.undo({ requestId })
    expect(await host.undo({ requestId })).toEqual(first)
    expect(await host.row('brands', 'brand')).toMatchObject({ name: 'two' })
  })

  it('is a person’s own: what others did is theirs', async () => {
    const host = await withBrand()
    await host.run('write', brandName('two'), { actor: boris })
    expect(await host.tryUndo({ actor: anna })).toEqual({ ok: false, problem: { kind: 'nothingToUndo' } })
  })

  it('leaves facts from the world alone', async () => {
    const host = await withBrand()
    await host.run('note', brandName('two'))
    expect(await host.tryUndo()).toEqual({ ok: false, problem: { kind: 'nothingToUndo' } })
  })

  it('skips a field that somebody changed since, and names it', async () => {
    const host = await withBrand()
    await host.run('write', { rows: [patch('brands', 'brand' as never, { name: 'two', color: '#aaaaaa' })] })
    await host.run('write', brandName('three'), { actor: boris })
    expect(await host.undo()).toMatchObject({ skipped: [{ table: 'brands', id: 'brand', field: 'name' }] })
    expect(await host.row('brands', 'brand')).toMatchObject({ name: 'three', color: '#112233' })
  })

  it('of which nothing can go back is over: the step before it is next', async () => {
    const host = await withBrand()
    await host.run('write', { rows: [insert('rubrics', aRubric())] })
    await host.run('write', brandName('two'))
    await host.run('write', brandName('three'), { actor: boris })
    expect(await host.undo()).toMatchObject({ seq: 4, skipped: [{ table: 'brands', id: 'brand', field: 'name' }] })
    expect(await host.tryRedo()).toEqual({ ok: false, problem: { kind: 'nothingToRedo' } })
    await host.undo()
    expect(await host.row('rubrics', 'rubric')).toEqual(aRubric({ deletedAt: noon }))
  })

  it('of a new row leaves a tombstone', async () => {
    const host = await aHost()
    await host.run('write', { rows: [insert('posts', aPost()), insert('texts', aTextBody('Bread'))] })
    await host.undo({ now: noon + minute })
    expect(await host.row('posts', 'post')).toEqual(aPost({ deletedAt: noon + minute, shelf: 'trash' }))
    await host.redo()
    expect([await host.row('posts', 'post'), await host.row('texts', 'post')]).toEqual([aPost(), aTextBody('Bread')])
  })

  it('makes anew what a post repeats of its text and pictures', async () => {
    const host = await aHost()
    await host.run('note', { rows: [insert('posts', aPost()), insert('texts', aTextBody('Bread'))] })
    const picture = { id: 'p1', postId: 'post', brandId: 'brand', hash: 'h1', alt: '', order: 'a0', deletedAt: null } as never
    await host.run('write', {
      rows: [insert('postMedia', picture), patch('posts', 'post' as never, { pictures: 1, thumb: 'h1' as never })],
    })
    const other = { id: 'p2', postId: 'post', brandId: 'brand', hash: 'h2', alt: '', order: 'a1', deletedAt: null } as never
    await host.run('write', { rows: [insert('postMedia', other), patch('posts', 'post' as never, { pictures: 2 })] }, { actor: boris })
    expect((await host.undo()).skipped).toEqual([])
    expect(await host.row('posts', 'post')).toMatchObject({ pictures: 1, thumb: 'h2' })
  })
})

describe('redo', () => {
  it('does again what was undone, in the order it was done', async () => {
    const host = await withBrand()
    await host.run('write', brandName('two'))
    await host.run('write', brandName('three'))
    await host.undo()
    await host.undo()
    expect(await host.redo()).toMatchObject({ undoLabel: 'write', skipped: [] })
    expect(await host.row('brands', 'brand')).toMatchObject({ name: 'two' })
    await host.redo()
    expect(await host.row('brands', 'brand')).toMatchObject({ name: 'three' })
    expect(await host.tryRedo()).toEqual({ ok: false, problem: { kind: 'nothingToRedo' } })
    await host.undo()
    expect(await host.row('brands', 'brand')).toMatchObject({ name: 'two' })
  })

  it('ends with the next undoable command, not with a fact from the world', async () => {
    const host = await withBrand()
    await host.run('write', brandName('two'))
    await host.undo()
    await host.run('note', { rows: [insert('rubrics', aRubric())] })
    await host.redo()
    await host.undo()
    await host.run('write', brandName('four'))
    expect(await host.tryRedo()).toEqual({ ok: false, problem: { kind: 'nothingToRedo' } })
  })
})

describe('folding', () => {
  const at = (ms: number) => ({ now: noon + ms })

  async function typed(...writes: readonly (readonly [text: string, at: number])[]): Promise<TestHost> {
    const host = await aHost()
    await host.run('note', { rows: [insert('posts', aPost()), insert('texts', aTextBody('a'))] })
    for (const [text, ms] of writes) await host.run('type', { id: 'post', text }, at(ms))
    return host
  }

  it('makes one step and one record of writes within five minutes of each other', async () => {
    const host = await typed(['ab', 0], ['abc', 4 * minute], ['abcd', 8 * minute])
    expect((await host.exported()).operations).toHaveLength(2)
    await host.undo(at(9 * minute))
    expect(await host.row('texts', 'post')).toMatchObject({ text: aText('a') })
    await host.redo(at(9 * minute))
    expect(await host.row('texts', 'post')).toMatchObject({ text: aText('abcd') })
  })

  it('ends after five minutes of rest', async () => {
    const host = await typed(['ab', 0], ['abc', 5 * minute + 1])
    await host.undo(at(6 * minute))
    expect(await host.row('texts', 'post')).toMatchObject({ text: aText('ab') })
  })

  it('ends with another command of the same person', async () => {
    const host = await typed(['ab', 0])
    await host.run('write', { rows: [patch('posts', 'post' as never, { stage: 'review' })] }, at(1))
    await host.run('type', { id: 'post', text: 'abc' }, at(2))
    await host.undo(at(3))
    expect(await host.row('texts', 'post')).toMatchObject({ text: aText('ab') })
  })

  it('ends where somebody else wrote the same text in between', async () => {
    const host = await typed(['ab', 0])
    await host.run('type', { id: 'post', text: 'ab!' }, { actor: boris, now: noon + 1 })
    await host.run('type', { id: 'post', text: 'ab!c' }, at(2))
    await host.undo(at(3))
    expect(await host.row('texts', 'post')).toMatchObject({ text: aText('ab!') })
  })

  it('does not go on after an undo or a redo', async () => {
    const host = await typed(['ab', 0])
    await host.undo(at(1))
    await host.redo(at(2))
    await host.run('type', { id: 'post', text: 'abc' }, at(3))
    await host.undo(at(4))
    expect(await host.row('texts', 'post')).toMatchObject({ text: aText('ab') })
  })
})

describe('undo after publication', () => {
  const facts = { publication: 'published', publishedAt: noon, remoteId: 'r', remoteUrl: 'https://a.example/r' } as const
  const soon = later + minute

  async function scheduled(): Promise<TestHost> {
    const host = await aHost()
    await host.run('note', { rows: [insert('posts', aPost()), insert('variants', aVariant()), insert('texts', aTextBody('Bread'))] })
    return host
  }

  it('leaves a variant alone that went out meanwhile', async () => {
    const host = await scheduled()
    await host.run('write', { rows: [patch('variants', 'variant' as never, { publication: 'waiting' })] })
    await host.run('note', { rows: [patch('variants', 'variant' as never, facts)] })
    expect((await host.undo()).skipped).toEqual([{ table: 'variants', id: 'variant', field: 'publication' }])
    expect(await host.row('variants', 'variant')).toEqual(aVariant(facts))
  })

  it('leaves time and text of a post alone that went out whole', async () => {
    const host = await scheduled()
    const time = { at: soon as never, wallTime: '2026-11-22T13:01' as never }
    const moved = [patch('posts', 'post' as never, time), patch('variants', 'variant' as never, { at: time.at, postAt: time.at })]
    await host.run('write', { rows: [...moved, patch('texts', 'post' as never, { text: aText('Rolls') })] })
    await host.run('note', { rows: [patch('variants', 'variant' as never, facts)] })
    expect((await host.undo()).skipped.map(({ table, field }) => `${table}.${field}`).sort()).toEqual([
      'posts.at',
      'posts.wallTime',
      'texts.text',
      'variants.at',
      'variants.postAt',
    ])
    expect(await host.row('variants', 'variant')).toEqual(aVariant({ ...facts, at: soon, postAt: soon }))
  })

  it('does not throw a post away that went out', async () => {
    const host = await aHost()
    await host.run('write', { rows: [insert('posts', aPost()), insert('variants', aVariant({ publication: 'waiting' }))] })
    await host.run('note', { rows: [patch('variants', 'variant' as never, facts)] })
    await host.undo()
    expect([await host.row('posts', 'post'), await host.row('variants', 'variant')]).toEqual([aPost(), aVariant(facts)])
  })

  it('brings a published post back from the trash', async () => {
    const host = await scheduled()
    await host.run('note', { rows: [patch('variants', 'variant' as never, facts)] })
    await host.run('write', { rows: [patch('posts', 'post' as never, { deletedAt: noon, shelf: 'trash' })] })
    expect((await host.undo()).skipped).toEqual([])
    expect(await host.row('posts', 'post')).toEqual(aPost())
  })

  it('does not make a variant due in the past', async () => {
    const host = await aHost()
    await host.run('note', { rows: [insert('posts', aPost()), insert('variants', aVariant({ publication: 'waiting' }))] })
    await host.run('write', { rows: [patch('variants', 'variant' as never, { publication: 'none' })] })
    expect((await host.undo({ now: soon })).skipped).toEqual([{ table: 'variants', id: 'variant', field: 'publication' }])
  })

  it('does not move a waiting post back to a time that is over', async () => {
    const host = await aHost()
    await host.run('note', { rows: [insert('posts', aPost()), insert('variants', aVariant({ publication: 'waiting' }))] })
    const tomorrow = (later + 24 * 60 * minute) as never
    await host.run('write', {
      rows: [patch('posts', 'post' as never, { at: tomorrow }), patch('variants', 'variant' as never, { at: tomorrow, postAt: tomorrow })],
    })
    expect((await host.undo({ now: soon })).skipped.map(({ table, field }) => `${table}.${field}`)).toEqual([
      'posts.at',
      'variants.at',
      'variants.postAt',
    ])
    expect(await host.row('jobs', 'variant')).toMatchObject({ dueAt: tomorrow })
  })
})

describe('any sequence of commands', () => {
  const names = fc.constantFrom('one', 'two', 'three')
  const brandPatch = fc.record({ name: names, color: fc.constantFrom('#111111', '#222222') }, { requiredKeys: [] })
  const step = fc.oneof(
    fc.tuple(fc.constantFrom('b1', 'b2'), brandPatch).map(([id, set]): RowChange[] => [patch('brands', id, set)]),
    fc.tuple(fc.constantFrom('r1', 'r2'), names).map(([id, name]): RowChange[] => [patch('rubrics', id, { name })]),
    fc.tuple(names, names).map(([a, b]): RowChange[] => [patch('brands', 'b1', { name: a }), patch('rubrics', 'r1', { name: b })]),
    fc.constantFrom(noon, null).map((deletedAt): RowChange[] => [patch('rubrics', 'r2', { deletedAt })]),
    fc.constant<RowChange[]>([]),
  )

  const everything = async (host: TestHost) => [await host.rows('brands'), await host.rows('rubrics'), await host.rows('jobs')]

  it('is taken back exactly by as many undos, and done again by as many redos', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const host = await aHost()
        const rows = [aBrand({ id: 'b1' }), aBrand({ id: 'b2', order: 'a1' })].map((one) => insert('brands', one))
        await host.run('note', { rows: [...rows, insert('rubrics', aRubric({ id: 'r1' })), insert('rubrics', aRubric({ id: 'r2' }))] })
        const before = await everything(host)
        for (const changes of steps) await host.run('write', { rows: changes })
        const after = await everything(host)
        let undone = 0
        while ((await host.tryUndo()).ok) undone += 1
        expect(await everything(host)).toEqual(before)
        for (let i = 0; i < undone; i += 1) await host.redo()
        expect(await everything(host)).toEqual(after)
        await host.host.stop()
      }),
      { numRuns: 40 },
    )
  })
})
