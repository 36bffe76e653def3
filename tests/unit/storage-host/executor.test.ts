import { v7 } from 'uuid'
import { describe, expect, it, vi } from 'vitest'
import { insert, patch } from '#shared/commands/command.ts'
import { aHost, anna, device, noon } from './a-host.ts'
import { aBrand, aPost, aRubric, aTextBody, aVariant, later } from './rows.ts'

describe('a command', () => {
  it('writes its rows and one log record with the changed fields only', async () => {
    const host = await aHost()
    await host.run('write', { rows: [insert('brands', aBrand())] })
    const requestId = v7()
    const applied = await host.run(
      'write',
      { rows: [patch('brands', 'brand' as never, { name: 'Café', zone: 'UTC' as never })] },
      { requestId },
    )
    expect(applied).toEqual({ seq: 2, undoLabel: 'write' })
    expect(await host.row('brands', 'brand')).toEqual(aBrand({ name: 'Café' }))
    const { operations = [] } = await host.exported()
    expect(operations[1]).toEqual({
      seq: 2,
      hlc: expect.stringMatching(/^[0-9a-z]{9}-0001-00000000d001$/),
      device,
      actor: anna,
      requestId,
      command: 'write',
      label: 'write',
      undoOf: null,
      redoOf: null,
      at: noon,
      changes: [{ table: 'brands', id: 'brand', before: { name: 'Bakery' }, after: { name: 'Café' } }],
    })
  })

  it('is applied once and answers the same when its request comes twice', async () => {
    const host = await aHost()
    const requestId = v7()
    const request = { rows: [insert('brands', aBrand())] }
    const answers = await Promise.all([host.run('write', request, { requestId }), host.run('write', request, { requestId })])
    expect(answers).toEqual([
      { seq: 1, undoLabel: 'write' },
      { seq: 1, undoLabel: 'write' },
    ])
    expect((await host.exported()).operations).toHaveLength(1)
  })

  it('answers a repeated request the same after the host was opened anew', async () => {
    const first = await aHost()
    const requestId = v7()
    const request = { rows: [insert('brands', aBrand())] }
    await first.run('write', request, { requestId })
    await first.host.stop()
    const second = await aHost({ database: first.database })
    expect(await second.run('write', request, { requestId })).toEqual({ seq: 1, undoLabel: 'write' })
  })

  it('changes nothing when its plan refuses, and may be tried again under the same number', async () => {
    const host = await aHost()
    const before = await host.exported()
    const requestId = v7()
    expect(await host.tryRun('refuse', {}, { requestId })).toEqual({ ok: false, problem: { kind: 'noTime' } })
    expect(await host.exported()).toEqual(before)
    await host.run('write', { rows: [insert('brands', aBrand())] }, { requestId })
    expect(await host.row('brands', 'brand')).toEqual(aBrand())
  })

  it('is refused when nobody knows it or its arguments do not parse', async () => {
    const host = await aHost()
    expect(await host.tryRun('fly', {})).toEqual({ ok: false, problem: { kind: 'unknownCommand', values: { name: 'fly' } } })
    expect(await host.tryRun('type', { id: 'post', text: 7 })).toMatchObject({
      ok: false,
      problem: { kind: 'badCall', field: 'text', values: { name: 'type' } },
    })
  })

  it('is refused when the id of a new row is taken, and leaves nothing of itself', async () => {
    const host = await aHost()
    await host.run('write', { rows: [insert('brands', aBrand())] })
    const before = await host.exported()
    const again = { rows: [insert('rubrics', aRubric()), insert('brands', aBrand({ name: 'Other' }))] }
    expect(await host.tryRun('write', again)).toEqual({ ok: false, problem: { kind: 'alreadyExists' } })
    expect(await host.exported()).toEqual(before)
  })

  it('is refused over 20,000 row changes', async () => {
    const host = await aHost()
    const rows = Array.from({ length: 20_001 }, (_, i) => insert('rubrics', aRubric({ id: `r${i}` })))
    expect(await host.tryRun('write', { rows })).toEqual({ ok: false, problem: { kind: 'tooManyRecords', values: { limit: 20_000 } } })
  })

  it('throws, changing nothing, when it patches a row that does not exist', async () => {
    const host = await aHost()
    const wrong = { rows: [insert('brands', aBrand()), patch('brands', 'other' as never, { name: 'X' })] }
    await expect(host.tryRun('write', wrong)).rejects.toThrow('does not exist')
    expect(await host.row('brands', 'brand')).toBeNull()
  })

  it('throws when it would take back a publication', async () => {
    const host = await aHost()
    await host.run('note', { rows: [insert('posts', aPost()), insert('variants', aVariant({ publication: 'published' }))] })
    const back = { rows: [patch('variants', 'variant' as never, { publication: 'waiting' })] }
    await expect(host.tryRun('note', back)).rejects.toThrow('took back the publication')
  })

  it('leaves no record when the rows already say so', async () => {
    const host = await aHost()
    await host.run('write', { rows: [insert('brands', aBrand())] })
    expect(await host.run('write', { rows: [patch('brands', 'brand' as never, { name: 'Bakery' })] })).toEqual({ seq: 1, undoLabel: null })
    expect((await host.exported()).operations).toHaveLength(1)
  })

  it('reads in rounds, each seeing what earlier ones brought', async () => {
    const host = await aHost()
    const other = aBrand({ id: 'brand2', name: 'Florist', order: 'a1' })
    const rubrics = [aRubric(), aRubric({ id: 'rubric2', brandId: 'brand2' })]
    await host.run('write', {
      rows: [insert('brands', aBrand()), insert('brands', other), ...rubrics.map((one) => insert('rubrics', one))],
    })
    await host.run('clear', { name: 'Florist' })
    expect(await host.rows('rubrics')).toEqual([aRubric(), aRubric({ id: 'rubric2', brandId: 'brand2', deletedAt: noon })])
  })

  it.each([
    ['says so', 'QuotaExceededError', 'no room'],
    ['ends the transaction without a word', 'AbortError', 'The transaction was aborted'],
    ['refuses a large value', 'DataError', 'Failed to write blobs (IOError)'],
  ])('says that the disk is full when the browser %s, and changes nothing', async (_how, name, words) => {
    const host = await aHost()
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException(words, name)
    })
    const refused = await host.tryRun('write', { rows: [insert('brands', aBrand())] })
    vi.restoreAllMocks()
    expect(refused).toEqual({ ok: false, problem: { kind: 'diskFull', detail: expect.stringContaining(words) } })
    expect(await host.row('brands', 'brand')).toBeNull()
    await host.run('write', { rows: [insert('brands', aBrand())] })
  })
})

describe('field clocks', () => {
  it('are one for a row written once, and then one for each field written since', async () => {
    const host = await aHost()
    await host.run('write', { rows: [insert('brands', aBrand())] })
    await host.run('write', { rows: [patch('brands', 'brand' as never, { name: 'Café' })] })
    const { brands = [], operations = [] } = await host.exported()
    expect(brands[0]).toEqual({ ...aBrand({ name: 'Café' }), '~': { '': operations[0]?.hlc, name: operations[1]?.hlc } })
  })

  it('are seen by no query', async () => {
    const host = await aHost()
    await host.run('write', { rows: [insert('brands', aBrand())] })
    expect(await host.rows('brands')).toEqual([aBrand()])
  })

  it('go on rising when the wall clock goes back', async () => {
    const host = await aHost()
    await host.run('write', { rows: [insert('brands', aBrand())] }, { now: noon })
    await host.run('write', { rows: [insert('rubrics', aRubric())] }, { now: noon - 60_000 })
    const { operations = [] } = await host.exported()
    const [first, second] = operations.map((record) => String(record.hlc))
    expect(String(first) < String(second)).toBe(true)
  })
})

describe('jobs', () => {
  const waiting = [insert('posts', aPost()), insert('variants', aVariant({ publication: 'waiting' })), insert('texts', aTextBody('Bread'))]

  it('appear with a waiting variant and move with it', async () => {
    const host = await aHost()
    await host.run('write', { rows: waiting })
    expect(await host.row('jobs', 'variant')).toMatchObject({ state: 'waiting', dueAt: later, nextAt: later })
    const moved = { at: (later + 60_000) as never, postAt: (later + 60_000) as never }
    await host.run('write', { rows: [patch('posts', 'post' as never, { at: moved.at }), patch('variants', 'variant' as never, moved)] })
    expect(await host.row('jobs', 'variant')).toMatchObject({ state: 'waiting', dueAt: later + 60_000, nextAt: later + 60_000 })
  })

  it('go when only the post is touched and goes to the trash, and come back with it', async () => {
    const host = await aHost()
    await host.run('write', { rows: waiting })
    await host.run('write', { rows: [patch('posts', 'post' as never, { deletedAt: noon, shelf: 'trash' })] })
    expect(await host.row('jobs', 'variant')).toBeNull()
    await host.undo()
    expect(await host.row('jobs', 'variant')).toMatchObject({ state: 'waiting', dueAt: later })
  })

  it('take the changes of the plan on top of what is derived', async () => {
    const host = await aHost()
    await host.run('write', { rows: waiting })
    const begin = {
      rows: [patch('variants', 'variant' as never, { publication: 'sending' })],
      jobs: [{ id: 'variant', set: { state: 'running', nextAt: null } }],
    }
    await host.run('note', begin)
    expect(await host.row('jobs', 'variant')).toMatchObject({ state: 'running', nextAt: null })
  })

  it('are in no log record, also when only they change', async () => {
    const host = await aHost()
    await host.run('write', { rows: waiting })
    expect(await host.run('note', { rows: [], jobs: [{ id: 'variant', set: { attempts: 3 } }] })).toEqual({ seq: 1, undoLabel: null })
    expect(await host.row('jobs', 'variant')).toMatchObject({ attempts: 3 })
  })

  it('throw when a plan changes one that is not there', async () => {
    const host = await aHost()
    await expect(host.tryRun('note', { rows: [], jobs: [{ id: 'variant', set: { attempts: 3 } }] })).rejects.toThrow('has none')
  })
})
