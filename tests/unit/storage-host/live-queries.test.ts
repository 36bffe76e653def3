import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { createLiveQueries, type LiveRun } from '#renderer/storage-host/live-queries.ts'
import { insert, patch } from '#shared/commands/command.ts'
import type { LiveEvent } from '#shared/contract/live-patch.ts'
import { aHost, handClock, okay, type TestHost } from './a-host.ts'
import { aBrand, aRubric } from './rows.ts'
import { testQueries } from './test-queries.ts'

type Watched = TestHost & { readonly clock: ReturnType<typeof handClock> }

async function watching(live = 'l1', upTo = 'a5'): Promise<Watched> {
  const clock = handClock()
  const host = await aHost({ clock })
  await host.run('note', { rows: [insert('brands', aBrand()), insert('brands', aBrand({ id: 'brand2', order: 'a1' }))] })
  okay(await host.handlers.watch({ live, name: 'brands', args: { upTo } }, null))
  await vi.waitFor(() => expect(host.events).toHaveLength(1))
  return { ...host, clock }
}

/** Long enough for Dexie to hear of a write and ask for the next run. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

const rename = (host: Pick<TestHost, 'run'>, name: string) => host.run('write', { rows: [patch('brands', 'brand' as never, { name })] })

describe('a live query', () => {
  it('sends its first result at once and whole', async () => {
    const host = await watching()
    const value = [
      { id: 'brand', name: 'Bakery' },
      { id: 'brand2', name: 'Bakery' },
    ]
    expect(host.events).toEqual([{ live: 'l1', patch: { kind: 'whole', value } }])
  })

  it('sends after a quiet time what changed, at once', async () => {
    const host = await watching()
    host.clock.pass(50)
    await rename(host, 'Café')
    await vi.waitFor(() => expect(host.events).toHaveLength(2))
    expect(host.events[1]).toEqual({ live: 'l1', patch: { kind: 'rows', changed: [{ id: 'brand', name: 'Café' }] } })
  })

  it('runs once for writes closer together than 50 ms', async () => {
    const host = await watching()
    host.clock.pass(50)
    await rename(host, 'one')
    await vi.waitFor(() => expect(host.events).toHaveLength(2))
    for (const name of ['two', 'three', 'four']) await rename(host, name)
    host.clock.pass(49)
    await rename(host, 'five')
    expect(host.events).toHaveLength(2)
    host.clock.pass(1)
    await vi.waitFor(() => expect(host.events).toHaveLength(3))
    expect(host.events[2]).toEqual({ live: 'l1', patch: { kind: 'rows', changed: [{ id: 'brand', name: 'five' }] } })
  })

  it('hears of writes that fall into one of its own runs', async () => {
    const host = await watching()
    for (let i = 1; i <= 20; i += 1) {
      host.clock.pass(50)
      await rename(host, `name ${i}`)
    }
    await vi.waitFor(() => {
      host.clock.pass(50)
      expect(JSON.stringify(host.events.at(-1))).toContain('name 20')
    })
  })

  it('that rests runs again once nobody has written for so long', async () => {
    const clock = handClock()
    const resting = { ...testQueries.brands, restMs: 200 }
    const host = await aHost({ clock, queries: { ...testQueries, brands: resting } })
    await host.run('note', { rows: [insert('brands', aBrand())] })
    okay(await host.handlers.watch({ live: 'l1', name: 'brands', args: { upTo: 'a5' } }, null))
    await vi.waitFor(() => expect(host.events).toHaveLength(1))
    for (const name of ['one', 'two', 'three']) {
      clock.pass(150)
      await rename(host, name)
      await settled()
    }
    clock.pass(199)
    await settled()
    expect(host.events).toHaveLength(1)
    clock.pass(1)
    await vi.waitFor(() => expect(host.events).toHaveLength(2))
    expect(JSON.stringify(host.events[1])).toContain('three')
  })

  it('that rests is not put off for ever by writes without end', async () => {
    const clock = handClock()
    const host = await aHost({ clock, queries: { ...testQueries, brands: { ...testQueries.brands, restMs: 2000 } } })
    await host.run('note', { rows: [insert('brands', aBrand())] })
    okay(await host.handlers.watch({ live: 'l1', name: 'brands', args: { upTo: 'a5' } }, null))
    await vi.waitFor(() => expect(host.events).toHaveLength(1))
    for (let second = 1; second <= 11; second += 1) {
      clock.pass(1000)
      await rename(host, `name ${second}`)
      await settled()
    }
    await vi.waitFor(() => expect(host.events.length).toBeGreaterThan(1))
  })

  /** A query that rests 200 ms and reads on and on while `held.reads` is true. */
  async function watchingLong() {
    const clock = handClock()
    const held = { reads: true, runs: 0 }
    const brands: typeof testQueries.brands = {
      ...testQueries.brands,
      restMs: 200,
      async run(tx, args) {
        held.runs += 1
        while (held.reads) await tx.get('brands', 'brand')
        return testQueries.brands.run(tx, args)
      },
    }
    const host = await aHost({ clock, queries: { ...testQueries, brands } })
    await host.run('note', { rows: [insert('brands', aBrand())] })
    okay(await host.handlers.watch({ live: 'l1', name: 'brands', args: { upTo: 'a5' } }, null))
    await vi.waitFor(() => expect(held.runs).toBe(1))
    return { host, clock, held }
  }

  it('that rests is broken off by a write, which does not wait for it, and reads again after its rest', async () => {
    const { host, clock, held } = await watchingLong()
    await rename(host, 'Café')
    expect(host.events).toEqual([])
    held.reads = false
    await settled()
    clock.pass(200)
    await vi.waitFor(() => expect(host.events).toHaveLength(1))
    expect(JSON.stringify(host.events)).toContain('Café')
    expect(host.crashes).toEqual([])
  })

  it('that rests is not broken off once it was put off for the longest time it may be', async () => {
    const { host, clock, held } = await watchingLong()
    clock.pass(10_000)
    let written = false
    const write = rename(host, 'Café').then(() => {
      written = true
    })
    await settled()
    expect(written).toBe(false)
    held.reads = false
    await write
    expect(JSON.stringify(host.events[0])).toContain('Bakery')
  })

  it('that has read everything can no longer be broken off: the write goes on, and what was read is told', async () => {
    const events: LiveEvent[] = []
    const crashed = vi.fn()
    const live = createLiveQueries({ clock: handClock(), push: (event) => void events.push(event), crashed })
    let end = (): void => undefined
    const run: LiveRun = (begun) => {
      // What a browser answers while a transaction commits by itself.
      begun({
        abort() {
          throw new DOMException('The transaction is finished', 'InvalidStateError')
        },
      })
      return new Dexie.Promise((resolve) => {
        end = () => resolve('Bakery')
      })
    }
    live.watch('l1', run, 200)
    await settled()
    live.giveWay()
    end()
    await vi.waitFor(() => expect(events).toEqual([{ live: 'l1', patch: { kind: 'whole', value: 'Bakery' } }]))
    expect(crashed).not.toHaveBeenCalled()
    live.stop()
  })

  it('is not run by writes elsewhere', async () => {
    const runs = vi.fn()
    const clock = handClock()
    const counted = {
      ...testQueries.brands,
      run(...args: Parameters<typeof testQueries.brands.run>) {
        runs()
        return testQueries.brands.run(...args)
      },
    }
    const host = await aHost({ clock, queries: { ...testQueries, brands: counted } })
    okay(await host.handlers.watch({ live: 'l1', name: 'brands', args: { upTo: 'a5' } }, null))
    await vi.waitFor(() => expect(host.events).toHaveLength(1))
    clock.pass(50)
    await host.run('write', { rows: [insert('rubrics', aRubric()), insert('brands', aBrand({ order: 'z9' }))] })
    await host.run('write', { rows: [insert('brands', aBrand({ id: 'b3', order: 'a3' }))] })
    await vi.waitFor(() => expect(host.events).toHaveLength(2))
    expect(runs).toHaveBeenCalledTimes(2)
  })

  it('sends nothing when its result says the same', async () => {
    const host = await watching()
    host.clock.pass(50)
    await host.run('write', { rows: [patch('brands', 'brand' as never, { color: '#000000' })] })
    host.clock.pass(50)
    await rename(host, 'Café')
    await vi.waitFor(() => expect(host.events.length).toBeGreaterThan(1))
    expect(host.events).toHaveLength(2)
  })

  it('starts anew with other arguments under the same id', async () => {
    const host = await watching()
    okay(await host.handlers.watch({ live: 'l1', name: 'brands', args: { upTo: 'a0' } }, null))
    await vi.waitFor(() => expect(host.events).toHaveLength(2))
    expect(host.events[1]).toEqual({ live: 'l1', patch: { kind: 'whole', value: [{ id: 'brand', name: 'Bakery' }] } })
  })

  it('ends when nobody watches any more', async () => {
    const host = await watching()
    okay(await host.handlers.unwatch({ live: 'l1' }, null))
    okay(await host.handlers.watch({ live: 'l2', name: 'brands', args: { upTo: 'a5' } }, null))
    await vi.waitFor(() => expect(host.events).toHaveLength(2))
    host.clock.pass(50)
    await rename(host, 'Café')
    await vi.waitFor(() => expect(host.events).toHaveLength(3))
    expect(host.events.map(({ live }) => live)).toEqual(['l1', 'l2', 'l2'])
  })

  it('says when its query fails', async () => {
    const host = await aHost()
    okay(await host.handlers.watch({ live: 'l1', name: 'broken', args: {} }, null))
    await vi.waitFor(() => expect(host.events).toHaveLength(1))
    expect(host.events).toEqual([{ live: 'l1', problem: { kind: 'internal', detail: 'a bug in a query' } }])
    expect(host.crashes).toHaveLength(1)
  })

  it('is refused when nobody knows it or its arguments do not parse', async () => {
    const host = await aHost()
    expect(await host.handlers.watch({ live: 'l1', name: 'fly', args: {} }, null)).toMatchObject({ problem: { kind: 'badCall' } })
    expect(await host.handlers.watch({ live: 'l1', name: 'brands', args: { upTo: 1 } }, null)).toMatchObject({
      problem: { kind: 'badCall' },
    })
  })
})
