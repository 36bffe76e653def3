import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { sweepAfterMs } from '#renderer/storage-host/session-door.ts'
import { insert } from '#shared/commands/command.ts'
import { aHost, handClock, noon, type TestHost } from './a-host.ts'
import { aBrand, aPost, aRubric, aTextBody, aVariant } from './rows.ts'

const day = 24 * 3_600_000

/** Opens the same database at a later time; whoever closes it before its sweep sweeps it then, so the test stops once. */
async function reopenedAfter(host: TestHost, ms: number): Promise<TestHost> {
  await host.host.stop()
  const sweeping = await aHost({ database: host.database, clock: handClock((noon + ms) as never) })
  await sweeping.host.stop()
  return aHost({ database: host.database })
}

describe('what is swept at a start', () => {
  it('waits until the start is over, and goes by itself then', async () => {
    const host = await aHost()
    await host.run('write', { rows: [insert('rubrics', aRubric({ id: 'old', deletedAt: noon }))] })
    await host.host.stop()
    const clock = handClock((noon + 31 * day) as never)
    const later = await aHost({ database: host.database, clock })
    clock.pass(sweepAfterMs - 1)
    expect((await later.rows('rubrics')).map(({ id }) => id)).toEqual(['old'])
    clock.pass(1)
    await expect.poll(() => later.rows('rubrics')).toEqual([])
  })

  it('is tombstones older than thirty days, and no younger ones', async () => {
    const host = await aHost()
    const rubrics = [aRubric({ id: 'old', deletedAt: noon }), aRubric({ id: 'young', deletedAt: noon + day }), aRubric({ id: 'living' })]
    await host.run('write', { rows: rubrics.map((row) => insert('rubrics', row)) })
    const later = await reopenedAfter(host, 30 * day + 1)
    expect((await later.rows('rubrics')).map(({ id }) => id)).toEqual(['living', 'young'])
  })

  it('is everything of a post that is gone for good', async () => {
    const host = await aHost()
    const post = aPost({ deletedAt: noon, shelf: 'trash' })
    const kept = [
      insert('posts', aPost({ id: 'kept' })),
      insert('texts', aTextBody('Rolls', 'kept')),
      insert('variants', aVariant({ id: 'kept', postId: 'kept' })),
    ]
    const picture = { id: 'p1', postId: 'post', brandId: 'brand', hash: 'h1', alt: '', order: 'a0', deletedAt: null } as never
    const gone = [insert('posts', post), insert('texts', aTextBody('Bread')), insert('variants', aVariant()), insert('postMedia', picture)]
    await host.run('write', { rows: [...gone, ...kept] })
    const later = await reopenedAfter(host, 31 * day)
    const tables = await Promise.all((['posts', 'texts', 'variants', 'postMedia'] as const).map((table) => later.rows(table)))
    expect(tables.map((rows) => rows.map(({ id }) => id))).toEqual([['kept'], ['kept'], ['kept'], []])
  })

  it('is everything of a brief that is gone for good', async () => {
    const host = await aHost()
    const ofBrief = (briefId: string, deletedAt: number | null) => [
      insert('briefs', { id: briefId, brandId: 'brand', deletedAt } as never),
      insert('texts', aTextBody('Draft', briefId)),
      insert('deliveries', { id: `${briefId} 1`, briefId, deletedAt: null } as never),
      insert('texts', aTextBody('Delivered', `${briefId} 1`)),
      insert('remarks', { id: `${briefId} 2`, briefId, deletedAt: null } as never),
    ]
    await host.run('write', { rows: [...ofBrief('gone', noon), ...ofBrief('kept', null)] })
    const later = await reopenedAfter(host, 31 * day)
    const tables = await Promise.all((['briefs', 'texts', 'deliveries', 'remarks'] as const).map((table) => later.rows(table)))
    expect(tables.map((rows) => rows.map(({ id }) => id))).toEqual([['kept'], ['kept', 'kept 1'], ['kept 1'], ['kept 2']])
  })

  it('is numbers of old requests and old undo steps; the log stays', async () => {
    const host = await aHost()
    const requestId = '01920000-0000-7000-8000-000000000001'
    await host.run('write', { rows: [insert('brands', aBrand())] }, { requestId })
    await host.run('write', { rows: [insert('rubrics', aRubric())] }, { now: noon + day })
    const later = await reopenedAfter(host, 30 * day + 1)
    const { operations = [], appliedRequests = [] } = await later.exported()
    expect([operations.length, appliedRequests.map(({ at }) => at)]).toEqual([2, [noon + day]])
    await later.undo()
    expect(await later.tryUndo()).toMatchObject({ ok: false, problem: { kind: 'nothingToUndo' } })
  })
})
