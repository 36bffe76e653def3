import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readAhead } from '#renderer/storage-host/search-ahead.ts'
import type { SearchRows } from '#renderer/storage-host/search-rows.ts'
import { commands } from '#shared/commands/index.ts'
import { applyPatch } from '#shared/contract/live-patch.ts'
import type { FoundNext } from '#shared/domain/search/found.ts'
import { createSearchMemory } from '#shared/domain/search/search-memory.ts'
import { queries } from '#shared/queries/index.ts'
import { brand, id, moscow, now, text } from '#tests/unit/commands/a-workspace.ts'
import { aHost, handClock, okay, type TestHost } from './a-host.ts'

const limit = 12

/** Rows that hold some posts; a write to the database is told by `write`. */
function someRows(...texts: readonly string[]) {
  const memory = createSearchMemory()
  memory.putBrand(brand, 'Булочная')
  for (const [n, said] of texts.entries()) {
    const postId = id('d', n)
    const line = { brandId: brand, firstLine: said, at: null, status: 'draft' } as const
    memory.putPost(postId, { ...line, texts: [{ id: postId, text: said, at: null }] })
  }
  let writes = 0
  const rows = { memory, seq: 0, writes, database: { writes: { to: () => writes } } } as unknown as SearchRows
  const write = () => {
    writes += 1
  }
  return { rows, write }
}

/** A clock by which each letter takes longer than a slice. */
function slowClock() {
  const clock = handClock()
  return {
    ...clock,
    now() {
      clock.pass(10)
      return clock.now()
    },
  }
}

const letters = (known: readonly FoundNext[]) => known.map((one) => one.id).join('')
const slices = { clock: slowClock(), pause: async () => undefined, wanted: () => true, tell: () => undefined }

describe('reading ahead', () => {
  it('says of each next letter what would be found, those of most words first, a slice at a time', async () => {
    const { rows } = someRows('хлеб', 'хлопья хлорка хлопок', 'халва халат')
    const told: string[] = []
    const known = await readAhead(rows, { typed: 'Х', limit }, { ...slices, tell: (some) => told.push(letters(some)) })
    expect(known.map(({ id: letter, posts }) => [letter, posts.map((post) => post.firstLine)])).toEqual([
      ['л', ['хлеб', 'хлопья хлорка хлопок']],
      ['а', ['халва халат']],
    ])
    expect(told).toEqual(['л'])
  })

  it('stops where another question has come, with what it knows', async () => {
    const { rows } = someRows('абвг', 'ббвг', 'вбвг', 'гбвг')
    let slice = 0
    const pause = async () => {
      slice += 1
    }
    expect(await readAhead(rows, { typed: '', limit }, { ...slices, pause, wanted: () => slice < 3 })).toHaveLength(2)
  })

  it('knows nothing of a log that another has followed meanwhile', async () => {
    const { rows, write } = someRows('абвг', 'ббвг', 'вбвг', 'гбвг')
    const tell = () => {
      write()
      rows.writes += 1
    }
    expect(await readAhead(rows, { typed: '', limit }, { ...slices, tell })).toEqual([])
  })

  it('knows nothing once somebody has written, before it began or meanwhile', async () => {
    const { rows, write } = someRows('абвг', 'ббвг', 'вбвг', 'гбвг')
    expect(await readAhead(rows, { typed: '', limit }, { ...slices, tell: write })).toEqual([])
    expect(await readAhead(rows, { typed: '', limit }, null)).toEqual([])
  })
})

/** What is watched of one text, as a window holds it. */
function aheadIn(host: TestHost): readonly FoundNext[] | undefined {
  const told = host.events.filter((event) => event.live === 'next')
  return told.reduce<unknown>((held, event) => ('patch' in event ? applyPatch(held, event.patch) : held), undefined) as never
}

async function asked(host: TestHost, typed: string) {
  return okay(await host.handlers.query({ name: 'posts.found', args: { text: typed, limit } }, null)).result as Omit<FoundNext, 'id'>
}

/** Each letter of what is known, with what is found when it is asked for. */
async function askedAlone(host: TestHost, typed: string, known: readonly FoundNext[]): Promise<readonly FoundNext[]> {
  return Promise.all(known.map(async ({ id: letter }) => ({ id: letter, ...(await asked(host, `${typed}${letter}`)) })))
}

const words = ['хлеб', 'Хлеба', 'хлопья', 'кофе', 'кофейня', 'ёлка', 'елки', 'run', 'runs', '2027'] as const
const anyText = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '))
const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), text: anyText }),
  fc.record({ kind: fc.constantFrom('setText' as const, 'brief' as const, 'brand' as const), n: fc.nat(3), text: anyText }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'undo' as const), n: fc.nat(3) }),
)
type Step = typeof anyStep extends fc.Arbitrary<infer One> ? One : never

/** A step may be refused (no such post); then nothing was written. */
async function take(host: TestHost, step: Step, n: number): Promise<void> {
  if (step.kind === 'create') await host.run('post.create', { id: id('d', n), brandId: brand, text: text(step.text) })
  else if (step.kind === 'setText') await host.tryRun('post.setText', { postId: id('d', step.n), text: text(step.text) })
  else if (step.kind === 'brief') await host.run('brief.create', { id: id('7', n), brandId: brand, kind: 'text', title: step.text })
  else if (step.kind === 'brand') await host.run('brand.update', { id: brand, name: step.text })
  else if (step.kind === 'delete') await host.tryRun('post.delete', { postId: id('d', step.n) })
  else await host.tryUndo({ now })
}

async function aWatchedHost(typed: string) {
  const clock = handClock()
  const host = await aHost({ commands, queries, clock })
  await host.run('brand.create', { id: brand, name: 'Булочная', color: '#112233', zone: moscow })
  for (const [n, word] of words.entries()) await host.run('post.create', { id: id('d', n), brandId: brand, text: text(word) })
  await asked(host, 'хлеб')
  okay(await host.handlers.watch({ live: 'next', name: 'posts.foundNext', args: { text: typed, limit } }, null))
  return { host, clock }
}

describe('what is read ahead, watched', () => {
  it('equals what is found when it is asked for, after any changes; what a write may have made wrong is not known for a while', async () => {
    const typed = fc.constantFrom('', 'х', 'хл', 'Ко', 'е', 'хлеб ', 'кофе х', 'ru', '20')
    const steps = fc.array(anyStep, { minLength: 1, maxLength: 5 })
    const property = fc.asyncProperty(typed, steps, async (typed, steps) => {
      const { host, clock } = await aWatchedHost(typed)
      await vi.waitFor(() => expect(aheadIn(host)?.length).toBeGreaterThan(0), { interval: 2 })
      for (const [n, step] of steps.entries()) {
        clock.pass(50)
        await take(host, step, 20 + n)
        await vi.waitFor(async () => expect(aheadIn(host)).toEqual(await askedAlone(host, typed, aheadIn(host) ?? [])), { interval: 2 })
      }
      await vi.waitFor(
        () => {
          clock.pass(500)
          expect(aheadIn(host)?.length).toBeGreaterThan(0)
        },
        { interval: 2 },
      )
      const known = aheadIn(host) ?? []
      expect(known).toEqual(await askedAlone(host, typed, known))
      expect(host.crashes).toEqual([])
    })
    await fc.assert(property, { numRuns: 25, seed: 20_261_127 })
  })

  it('is nothing while no text has been indexed: that is done for who searches', async () => {
    const host = await aHost({ commands, queries })
    await host.run('brand.create', { id: brand, name: 'Булочная', color: '#112233', zone: moscow })
    await host.run('post.create', { id: id('d', 1), brandId: brand, text: text('Хлеб') })
    const next = async () => okay(await host.handlers.query({ name: 'posts.foundNext', args: { text: 'х', limit } }, null)).result
    expect(await next()).toEqual([])
    await asked(host, 'хлеб')
    expect(await next()).toMatchObject([{ id: 'л', posts: [{ firstLine: 'Хлеб' }], briefs: [] }])
  })
})
