import { describe, expect, it } from 'vitest'
import { actsOf, filteredQueue, groupQueue, markOf, type QueueRow } from '#renderer/features/queue/queue-view.ts'
import type { BrandId, ChannelId, PostId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

const at = (iso: string) => Date.parse(iso) as EpochMs
const now = at('2026-12-10T08:42Z')

function aRow(id: string, set: Partial<QueueRow> = {}): QueueRow {
  return {
    variantId: id as VariantId,
    postId: `post-${id}` as PostId,
    brandId: 'brand' as BrandId,
    thumb: null,
    at: now,
    zone: 'Europe/Moscow' as ZoneId,
    firstLine: id,
    network: 'demo',
    channelId: 'channel' as ChannelId,
    channelTitle: 'Булочная',
    byHand: false,
    brandName: 'Булочная №1',
    brandColor: '#14532D',
    state: 'waiting',
    question: null,
    why: 'time',
    quiet: null,
    problem: null,
    attempts: 0,
    nextAt: now,
    steps: [],
    ...set,
  }
}

describe('filteredQueue', () => {
  it('shows everything, what asks, what a person publishes, or what is being sent', () => {
    const rows = [
      aRow('waits'),
      aRow('asks', { state: 'asking', question: 'late' }),
      aRow('by hand', { byHand: true }),
      aRow('asks by hand', { state: 'asking', question: 'manual', byHand: true }),
      aRow('runs', { state: 'running' }),
    ]
    const shown = (filter: 'all' | 'decide' | 'byHand' | 'network') => filteredQueue(rows, filter).map((one) => one.variantId)
    expect(shown('all')).toEqual(['waits', 'asks', 'by hand', 'asks by hand', 'runs'])
    expect(shown('decide')).toEqual(['asks', 'asks by hand'])
    expect(shown('byHand')).toEqual(['by hand', 'asks by hand'])
    expect(shown('network')).toEqual(['runs'])
  })
})

describe('groupQueue', () => {
  it('puts what runs first, then what a person decides, then the days in order', () => {
    const rows = [
      aRow('later', { at: at('2026-12-12T08:00Z') }),
      aRow('asks', { state: 'asking', question: 'late', at: at('2026-12-10T07:15Z') }),
      aRow('runs', { state: 'running' }),
      aRow('today', { at: at('2026-12-10T09:30Z') }),
      aRow('tomorrow', { at: at('2026-12-11T06:00Z') }),
    ].sort((a, b) => a.at - b.at)
    const groups = groupQueue(rows, now, 'Europe/Moscow' as ZoneId)
    expect(groups.map(({ kind, rows: inside }) => [kind, inside.map(({ variantId }) => variantId)])).toEqual([
      ['now', ['runs']],
      ['decide', ['asks']],
      ['today', ['today']],
      ['tomorrow', ['tomorrow']],
      ['day', ['later']],
    ])
  })
  it('counts days in the zone shown', () => {
    const lateEvening = aRow('late evening', { at: at('2026-12-10T20:30Z') })
    expect(groupQueue([lateEvening], now, 'Europe/Moscow' as ZoneId)[0]?.kind).toBe('today')
    expect(groupQueue([lateEvening], now, 'Asia/Yekaterinburg' as ZoneId)[0]?.kind).toBe('tomorrow')
  })
  it('keeps what waits since yesterday under today', () => {
    const paused = aRow('paused', { at: at('2026-12-09T08:00Z'), why: 'paused' })
    expect(groupQueue([paused], now, 'UTC' as ZoneId)[0]?.kind).toBe('today')
  })
})

describe('markOf', () => {
  it('tells late, failed and unknown apart', () => {
    expect(markOf(aRow('a', { state: 'asking', question: 'late' }))).toBe('late')
    expect(markOf(aRow('a', { state: 'asking', question: 'problem' }))).toBe('failed')
    expect(markOf(aRow('a', { state: 'asking', question: 'unknown' }))).toBe('unknown')
    expect(markOf(aRow('a', { state: 'asking', question: 'restored' }))).toBe('unknown')
  })
  it('shows a wait during a pause as paused', () => {
    expect(markOf(aRow('a', { why: 'paused' }))).toBe('paused')
    expect(markOf(aRow('a', { state: 'retrying', why: 'retry' }))).toBe('scheduled')
  })
})

describe('actsOf', () => {
  it('never offers to send again what may be out already', () => {
    expect(actsOf({ state: 'asking', question: 'unknown' }).buttons).toEqual(['published', 'notPublished'])
    expect(actsOf({ state: 'asking', question: 'restored' }).buttons).toEqual(['published', 'notPublished'])
  })
  it('leads to the post where the network refused it for good: the same post again would be refused again', () => {
    const problem = { sort: 'final', kind: 'rejected', notBefore: null, detail: null } as const
    expect(actsOf({ state: 'asking', question: 'problem', why: 'problem', problem })).toEqual({
      buttons: ['openPost', 'skip'],
      menu: ['retry'],
    })
  })
  it('leads to the channel where its sign-in or its address is what has to be mended', () => {
    for (const [kind, remedy] of [
      ['signInExpired', 'signIn'],
      ['channelGone', 'openChannel'],
    ] as const) {
      const problem = { sort: 'user', kind, notBefore: null, detail: null } as const
      expect(actsOf({ state: 'asking', question: 'problem', why: 'problem', problem })).toEqual({
        buttons: [remedy, 'retry'],
        menu: ['skip'],
      })
    }
    expect(actsOf({ state: 'waiting', question: null, why: 'signIn' })).toEqual({ buttons: ['signIn'], menu: ['publishNow', 'skip'] })
    // Rights are given in the network itself: here it is only tried again.
    const removed = { sort: 'user', kind: 'removedFromChannel', notBefore: null, detail: null } as const
    expect(actsOf({ state: 'asking', question: 'problem', why: 'problem', problem: removed }).buttons).toEqual(['retry', 'skip'])
  })
  it('leads to the post whose picture has to be added anew, then it is tried again', () => {
    const problem = { sort: 'user', kind: 'mediaMissing', notBefore: null, detail: 'bread.png' } as const
    expect(actsOf({ state: 'asking', question: 'problem', why: 'problem', problem })).toEqual({
      buttons: ['openPost', 'retry'],
      menu: ['skip'],
    })
  })
  it('leads to the approval that is missing, before its time and after', () => {
    expect(actsOf({ state: 'waiting', question: null, why: 'approval' })).toEqual({ buttons: ['approve'], menu: ['skip'] })
    const problem = { sort: 'user', kind: 'notApproved', notBefore: null, detail: null } as const
    expect(actsOf({ state: 'asking', question: 'problem', why: 'problem', problem }).buttons).toEqual(['approve', 'skip'])
  })
  it('lets a quiet day be passed over or moved away from', () => {
    expect(actsOf({ state: 'waiting', question: null, why: 'quiet' })).toEqual({ buttons: ['quietAnyway', 'moveOff'], menu: ['skip'] })
  })
  it('leaves what is being sent alone', () => {
    expect(actsOf({ state: 'running', question: null })).toEqual({ buttons: [], menu: [] })
  })
})
