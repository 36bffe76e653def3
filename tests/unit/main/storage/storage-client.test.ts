import { describe, expect, it } from 'vitest'
import { longCommands } from '#main/storage/numbered-requests.ts'
import { createStorageClient } from '#main/storage/storage-client.ts'
import { commands } from '#shared/commands/index.ts'
import type { DeviceId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { createTestClock, settled } from '#tests/support/test-clock.ts'
import { createScriptedHost, facts, obedient } from './scripted-host.ts'

const device = '0192f000-0000-7000-8000-000000000001' as DeviceId

function aClient() {
  const clock = createTestClock()
  const host = createScriptedHost()
  const lines: string[] = []
  const gone: boolean[] = []
  const write = (level: string) => (words: string, more?: object) => void lines.push(`${level} ${words} ${JSON.stringify(more ?? {})}`)
  const client = createStorageClient({
    openHost: host.open,
    database: 'test',
    device,
    clock,
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    onGone: (is) => void gone.push(is),
  })
  return { clock, host, client, lines, gone }
}

async function started() {
  const all = aClient()
  await all.client.start()
  return all
}

describe('the storage client', () => {
  it('opens the database before anything else and answers its facts', async () => {
    const { client, host } = aClient()
    const early = client.queryNamed('me', {})
    expect(await client.start()).toEqual({ ok: true, value: facts })
    await early
    expect(host.asked[0]?.slice(0, 2)).toEqual(['open', 'query'])
  })

  it('sends unanswered requests again to the next host', async () => {
    const { client, host, clock } = await started()
    host.script = ({ name }) => (name === 'execute' ? undefined : obedient({ k: 'call', n: 0, name, args: {} }))
    const write = client.executeNamed('post.setText', {}, { actor: 'setup' })
    await settled()
    host.script = obedient
    host.crash()
    await clock.pass(0)
    expect(await write).toEqual({ ok: true, value: { seq: 8, undoLabel: null } })
    expect(host.asked.map((requests) => requests.filter((name) => name === 'execute').length)).toEqual([1, 1])
  })

  it('sends the same request id again', async () => {
    const { client, host, clock } = await started()
    const ids: unknown[] = []
    host.script = (request) => {
      if (request.name !== 'execute') return obedient(request)
      ids.push((request.args as { requestId: string }).requestId)
      return ids.length === 1 ? undefined : { seq: 8, undoLabel: null }
    }
    const write = client.executeNamed('post.setText', {}, { actor: 'setup' })
    await settled()
    host.crash()
    await clock.pass(0)
    await write
    expect(ids).toHaveLength(2)
    expect(ids[0]).toBe(ids[1])
  })

  it('subscribes live queries again after a restart and forgets those that ended', async () => {
    const { client, host, clock } = await started()
    const news: unknown[] = []
    client.watchNamed('brands.list', {}, (one) => void news.push(one))
    const stop = client.watchNamed('settings', {}, () => undefined)
    stop()
    await settled()
    const live: string[] = []
    host.script = (request) => {
      if (request.name === 'watch') live.push((request.args as { live: string }).live)
      return obedient(request)
    }
    host.crash()
    await clock.pass(0)
    host.push({ live: live[0], patch: { kind: 'whole', value: [] } })
    await settled()
    expect(live).toHaveLength(1)
    expect(news).toEqual([{ patch: { kind: 'whole', value: [] } }])
  })

  it('tells of a restart, but not of the first start', async () => {
    const { client, host, clock } = await started()
    let restarts = 0
    client.onRestart(() => {
      restarts += 1
    })
    await settled()
    expect(restarts).toBe(0)
    host.crash()
    await clock.pass(0)
    expect(restarts).toBe(1)
  })

  it('kills a host that answers no ping within three seconds, and starts another', async () => {
    const { host, clock } = await started()
    host.script = () => undefined
    await clock.pass(5_000 + 2_999)
    expect(host.kills).toBe(0)
    host.script = obedient
    await clock.pass(1)
    expect(host.kills).toBe(1)
    expect(host.asked).toHaveLength(2)
  })

  it('leaves a host alone that answers its pings', async () => {
    const { host, clock } = await started()
    await clock.pass(60_000)
    expect(host.kills).toBe(0)
    expect(host.asked).toHaveLength(1)
  })

  it('answers timedOut when a living host does not answer within ten seconds', async () => {
    const { client, host, clock } = await started()
    host.script = (request) => (request.name === 'ping' ? {} : undefined)
    const read = client.queryNamed('me', {})
    await clock.pass(10_000)
    expect(await read).toEqual({ ok: false, problem: { kind: 'timedOut', detail: 'query' } })
    expect(host.kills).toBe(0)
  })

  it('gives a request its ten seconds anew when the host that had it hung and is slow to go', async () => {
    const { client, host, clock } = await started()
    host.going = () => new Promise((gone) => clock.at((clock.now() + 4_500) as EpochMs, gone))
    host.script = () => undefined
    const write = client.executeNamed('post.setText', {}, { actor: 'setup' })
    await clock.pass(5_000 + 3_000)
    expect(host.kills).toBe(1)
    host.script = obedient
    await clock.pass(4_500)
    expect(await write).toEqual({ ok: true, value: { seq: 8, undoLabel: null } })
  })

  it('gives an export longer than other requests', async () => {
    const { client, host, clock } = await started()
    host.script = (request) => (request.name === 'ping' ? {} : undefined)
    let answered = false
    void client.ask('exportChunk', { cursor: null, maxRows: 100 }).then(() => {
      answered = true
    })
    await clock.pass(170_000)
    expect(answered).toBe(false)
    await clock.pass(10_000)
    expect(answered).toBe(true)
  })

  it('gives up a request that was under way at three deaths of the host', async () => {
    const { client, host, clock } = await started()
    host.script = (request) => {
      if (request.name !== 'execute') return obedient(request)
      queueMicrotask(() => host.crash())
      return undefined
    }
    const write = client.executeNamed('post.setText', {}, { actor: 'setup' })
    await clock.pass(5_000)
    expect(await write).toMatchObject({ ok: false, problem: { kind: 'storageGone' } })
    expect(host.asked).toHaveLength(4)
  })

  it('says that storage is gone after more than three restarts within a minute, and goes on trying', async () => {
    const { client, host, clock, gone } = await started()
    host.refuseToStart = 1_000
    host.crash()
    await clock.pass(100)
    expect(gone).toEqual([true])
    expect(await client.facts()).toMatchObject({ ok: false, problem: { kind: 'storageGone' } })
    host.refuseToStart = 0
    await clock.pass(30_000)
    expect(gone).toEqual([true, false])
    expect(await client.facts()).toEqual({ ok: true, value: facts })
  })

  it('waits longer and longer between restarts, thirty seconds at most', async () => {
    const { host, clock } = await started()
    host.refuseToStart = 1_000
    host.crash()
    await clock.pass(600_000)
    // Three at once, then after 2, 4, 8, 16, 30, 30 … seconds.
    expect(1_000 - host.refuseToStart).toBe(26)
  })

  it('refuses everything with the reason when the database comes from a newer program', async () => {
    const { client, host } = aClient()
    host.refusal = { kind: 'newerDatabase' }
    expect(await client.start()).toEqual({ ok: false, problem: { kind: 'newerDatabase' } })
    expect(await client.queryNamed('me', {})).toEqual({ ok: false, problem: { kind: 'newerDatabase' } })
  })

  it('names requests slower than 40 ms in the log, without their arguments', async () => {
    const { client, host, clock, lines } = await started()
    host.script = (request) => (request.name === 'ping' ? {} : undefined)
    void client.queryNamed('posts.found', { text: 'private words' })
    await clock.pass(10_000)
    expect(lines.filter((line) => line.includes('slow'))).toEqual(['warn slow storage request {"name":"query posts.found","ms":10000}'])
  })

  it('kills the host when it is stopped and starts no other', async () => {
    const { client, host, clock } = await started()
    await client.stop()
    await clock.pass(60_000)
    expect(host.kills).toBe(1)
    expect(host.asked).toHaveLength(1)
    expect(await client.facts()).toMatchObject({ ok: false, problem: { kind: 'storageGone' } })
  })
})

describe('the deadline of a command', () => {
  it('is long for those that change many rows', () => {
    const many = Object.values(commands).filter((command) => 'manyRows' in command && command.manyRows)
    expect(new Set(many.map(({ name }) => name))).toEqual(longCommands)
  })
})
