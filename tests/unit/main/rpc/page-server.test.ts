import { describe, expect, it } from 'vitest'
import { mayPageRun } from '#main/rpc/internal-commands.ts'
import { type AppHandlers, createPageServer } from '#main/rpc/page-server.ts'
import { maxWatches, type WatchSource } from '#main/rpc/page-watches.ts'
import type { LiveNews } from '#main/storage/live-queries.ts'
import { appContract } from '#shared/contract/app-contract.ts'
import { memoryTransports } from '#shared/contract/transport.ts'
import { done } from '#shared/kernel/outcome.ts'
import { settled } from '#tests/support/test-clock.ts'

/** Watches as a source sees them: what runs now. */
function aSource() {
  const running = new Map<string, (news: LiveNews) => void>()
  const source: WatchSource = {
    watchNamed(name, _args, receive) {
      running.set(name, receive)
      return () => running.delete(name)
    },
  }
  return { source, running }
}

function aServer() {
  const lines: string[] = []
  const write = (words: string, facts?: object) => void lines.push(`${words} ${JSON.stringify(facts)}`)
  const everyName = Object.keys(appContract) as (keyof typeof appContract)[]
  const handlers = Object.fromEntries(everyName.map((name) => [name, async () => done({})])) as unknown as AppHandlers
  const broken: AppHandlers = {
    ...handlers,
    'app.reveal': () => Promise.reject(new Error('a bug')),
    'query.watch': async ({ live, name, args }, page) => {
      page.watches.watch(live, name, args)
      return done({ watching: true })
    },
    'query.unwatch': async ({ live }, page) => {
      page.watches.unwatch(live)
      return done({ watching: false })
    },
  }
  const server = createPageServer({ handlers: broken, log: { info: write, warn: write, error: write }, clean: (text) => text })
  const connect = () => {
    const [mine, theirs] = memoryTransports()
    const received: unknown[] = []
    mine.listen((message) => received.push(message))
    server.pageConnected(theirs)
    const ask = async (message: unknown) => {
      mine.post(message)
      await settled()
      return received.at(-1)
    }
    return { ask, received, close: () => mine.close() }
  }
  return { server, connect, lines }
}

const call = (name: string, args: unknown) => ({ k: 'call', n: 1, name, args })

describe('the page server', () => {
  it.each([
    ['an unknown call', call('app.explode', {})],
    ['a name from the prototype', call('constructor', {})],
    ['arguments of the wrong kind', call('app.openExternal', { url: 7 })],
    ['no arguments', call('command.run', undefined)],
  ])('refuses %s, counts it and writes it down', async (_what, message) => {
    const { server, connect, lines } = aServer()
    expect(await connect().ask(message)).toMatchObject({ k: 'reply', n: 1, outcome: { ok: false, problem: { kind: 'badCall' } } })
    expect(server.refusals()).toBe(1)
    expect(lines).toHaveLength(1)
  })

  it.each([null, 7, 'call', [], { k: 'reply' }])('does not answer %j', async (message) => {
    const { connect } = aServer()
    expect(await connect().ask(message)).toBeUndefined()
  })

  it('answers a broken handler as an internal problem and writes it down', async () => {
    const { connect, lines } = aServer()
    expect(await connect().ask(call('app.reveal', { path: '/x' }))).toMatchObject({ outcome: { problem: { kind: 'internal' } } })
    expect(lines[0]).toContain('a bug')
  })

  it('sends news of a live query to the page that asked, under its own id', async () => {
    const { server, connect } = aServer()
    const { source, running } = aSource()
    server.follow(source)
    const [one, other] = [connect(), connect()]
    await one.ask(call('query.watch', { live: 'a', name: 'me', args: {} }))
    running.get('me')?.({ patch: { kind: 'whole', value: 1 } })
    await settled()
    expect(one.received.at(-1)).toEqual({ k: 'event', event: { live: 'a', patch: { kind: 'whole', value: 1 } } })
    expect(other.received).toEqual([])
  })

  it('ends a page’s live queries when the page closes', async () => {
    const { server, connect } = aServer()
    const { source, running } = aSource()
    server.follow(source)
    const page = connect()
    await page.ask(call('query.watch', { live: 'a', name: 'me', args: {} }))
    expect(running.size).toBe(1)
    page.close()
    expect(running.size).toBe(0)
  })

  it('moves live queries to the workspace that is opened next', async () => {
    const { server, connect } = aServer()
    const [first, second] = [aSource(), aSource()]
    server.follow(first.source)
    await connect().ask(call('query.watch', { live: 'a', name: 'me', args: {} }))
    server.follow(second.source)
    expect([first.running.size, second.running.size]).toEqual([0, 1])
  })

  it('keeps no more than so many live queries for one page', async () => {
    const { server, connect } = aServer()
    const started: string[] = []
    server.follow({
      watchNamed(name) {
        started.push(name)
        return () => undefined
      },
    })
    const page = connect()
    for (let i = 0; i < maxWatches + 5; i += 1) void page.ask(call('query.watch', { live: String(i), name: 'me', args: {} }))
    await settled()
    expect(started).toHaveLength(maxWatches)
  })
})

describe('commands a page may run', () => {
  it('are a person’s, not the publisher’s', () => {
    expect(['post.setText', 'posts.move', 'publication.retry', 'publication.confirmPublished'].map((name) => mayPageRun(name, {}))).toEqual(
      [true, true, true, true],
    )
    expect(
      ['publication.begin', 'publication.stepDone', 'history.import', 'media.add', 'channel.add'].map((name) => mayPageRun(name, {})),
    ).toEqual([false, false, false, false, false])
  })

  it('a page may add a channel only where nobody signs in', () => {
    expect(mayPageRun('channel.add', { manual: true })).toBe(true)
    for (const args of [{ manual: false }, { manual: 'true' }, null, 'manual']) expect(mayPageRun('channel.add', args)).toBe(false)
  })
})
