import { join } from 'node:path'
import { v7 } from 'uuid'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type ChannelDesk, createChannelDesk } from '#main/inbound/channel-desk.ts'
import { createInbound, type Inbound } from '#main/inbound/index.ts'
import type { NetworkAdapter, PastPost, SignIn } from '#main/networks/network-adapter.ts'
import { problem } from '#shared/contract/problem.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { aRig, passUntil, type Rig, until } from '#tests/support/publishing-rig.ts'

const hour = 3_600_000

/** The inbound side and the channel desk over a rig, with a vault in memory. */
async function anInbound(change: (demo: NetworkAdapter) => NetworkAdapter = (demo) => demo) {
  const rig = await aRig()
  const adapter = change(rig.demo.adapter)
  const progress: string[] = []
  const world = new Set<() => void>()
  const vault = {
    read: async (id: ChannelId) => done(rig.signIns.get(id) ?? null),
    async save(id: ChannelId, signIn: SignIn) {
      rig.signIns.set(id, signIn)
      return done(true as const)
    },
    async forget(id: ChannelId) {
      rig.signIns.delete(id)
    },
  }
  const shared = { storage: rig.storage.slice, clock: rig.clock, adapterOf: () => adapter, newId: v7 }
  const build = (): Inbound => {
    const inbound = createInbound({
      ...shared,
      signIns: vault,
      cursorPath: join(rig.folder, 'inbound.json'),
      onProgress: ({ done: count, total }) => progress.push(`${count}/${total}`),
      onWorldChange: (changed) => {
        world.add(changed)
        return () => world.delete(changed)
      },
      log: { error: (words) => progress.push(words) },
    })
    onTestFinished(() => inbound.stop())
    return inbound
  }
  const inbound = build()
  const desk: ChannelDesk = createChannelDesk({ ...shared, vault, inbound, actor: async () => 'setup' })
  const wakeWorld = (): void => {
    for (const changed of world) changed()
  }
  return { rig, inbound, desk, progress, build, wakeWorld }
}

async function snapshots(rig: Rig) {
  const chunk = await rig.storage.handlers.exportChunk({ cursor: null, maxRows: 5000 }, null)
  if (!chunk.ok) throw new Error(chunk.problem.kind)
  const rows = <Row>(table: string) => chunk.value.chunks.filter((one) => one.table === table).flatMap((one) => one.rows) as Row[]
  return {
    posts: rows<{ day: string; likes: number }>('postDays'),
    channels: rows<{ day: string; followers: number }>('channelDays'),
    imported: rows<{ origin: string; firstLine: string }>('posts').filter((post) => post.origin === 'imported'),
  }
}

function aPastPost(n: number, at: number): PastPost {
  return {
    remoteId: `old-${n}`,
    remoteUrl: null,
    text: textFromPlain(`Старый ${n}`),
    at: at as EpochMs,
    likes: n,
    reposts: 0,
    replies: null,
  }
}

/** A network with 250 posts of the past, told in pages of 100. */
function withPast(broken: () => boolean) {
  return (demo: NetworkAdapter): NetworkAdapter => ({
    ...demo,
    async past(_signIn, since, cursor) {
      const from = Number(cursor ?? 0)
      if (broken() && from === 100) return failed(problem('serverUnreachable'))
      const posts = Array.from({ length: Math.min(100, 250 - from) }, (_, i) => aPastPost(from + i, since + (250 - from - i) * hour))
      return done({ posts, cursor: from + 100 < 250 ? String(from + 100) : null })
    },
  })
}

describe('connecting a channel', () => {
  it('saves the sign-in, adds the channel and brings in its past', async () => {
    const { rig, desk, progress } = await anInbound(withPast(() => false))
    const connected = await desk.connect({ brandId: rig.brandId, network: 'demo', fields: { name: 'Пекарня' } })
    if (!connected.ok) throw new Error(connected.problem.kind)
    expect(rig.signIns.get(connected.value.channelId)).toEqual({ account: 'пекарня', server: null, secrets: {} })
    await until(async () => (await snapshots(rig)).imported.length === 250)
    expect(progress).toEqual(['100/200', '200/300', '250/250'])
  })

  it('refuses an account the brand has, and an empty name, and saves nothing', async () => {
    const { rig, desk } = await anInbound()
    const fields = { name: 'Пекарня' }
    await desk.connect({ brandId: rig.brandId, network: 'demo', fields })
    expect(await desk.connect({ brandId: rig.brandId, network: 'demo', fields })).toMatchObject({
      ok: false,
      problem: { kind: 'channelExists' },
    })
    expect(await desk.connect({ brandId: rig.brandId, network: 'demo', fields: { name: '' } })).toMatchObject({
      ok: false,
      problem: { kind: 'badName' },
    })
    expect(rig.signIns.size).toBe(1)
  })

  it('takes a new sign-in of the same account only, and forgets it with the channel', async () => {
    const { rig, desk } = await anInbound()
    const connected = await desk.connect({ brandId: rig.brandId, network: 'demo', fields: { name: 'Пекарня' } })
    if (!connected.ok) throw new Error(connected.problem.kind)
    const { channelId } = connected.value
    expect(await desk.signInAgain({ channelId, fields: { name: 'Кофейня' } })).toMatchObject({ ok: false, problem: { kind: 'wrongToken' } })
    expect(await desk.signInAgain({ channelId, fields: { name: 'Пекарня' } })).toEqual({ ok: true, value: { title: 'Пекарня' } })
    expect(await desk.test({ channelId })).toEqual({ ok: true, value: { ok: true } })
    expect(await desk.disconnect({ channelId })).toMatchObject({ ok: true })
    expect(rig.signIns.size).toBe(0)
    expect(await desk.test({ channelId })).toMatchObject({ ok: false, problem: { kind: 'notFound' } })
  })
})

describe('the past of a channel', () => {
  it('comes in to the end after a network that broke off in the middle, also by another run of the program', async () => {
    let broken = true
    const { rig, inbound, build } = await anInbound(withPast(() => broken))
    const channel = await rig.aDemoChannel()
    expect(await inbound.importHistory(channel)).toMatchObject({ ok: false, problem: { kind: 'serverUnreachable' } })
    expect((await snapshots(rig)).imported).toHaveLength(100)
    await inbound.stop()
    broken = false
    const next = build()
    next.start()
    await until(async () => (await snapshots(rig)).imported.length === 250)
    await next.stop()
    expect(await build().importHistory(channel)).toEqual({ ok: true, value: { imported: 250 } })
    expect((await snapshots(rig)).imported).toHaveLength(250)
  })
})

describe('daily counts', () => {
  async function aPublishedPost(rig: Rig) {
    const channel = await rig.aDemoChannel()
    const post = await rig.aPost(channel, 60_000)
    const publisher = rig.publisher()
    await publisher.start()
    await passUntil(rig.clock, async () => (await rig.variant(post.variantId)).publication === 'published')
    await publisher.stop()
    return channel
  }

  it('are one snapshot a day of the brand, the latest of the day, growing from day to day', async () => {
    const { rig, inbound } = await anInbound()
    await aPublishedPost(rig)
    inbound.start()
    // Each day is waited for before the clock goes on, however slow the machine is.
    for (const day of ['2026-11-22', '2026-11-23', '2026-11-24']) {
      const isTaken = async () => (await snapshots(rig)).posts.some((one) => one.day === day)
      for (let i = 0; i < 24 && !(await isTaken()); i += 1) await passUntil(rig.clock, isTaken, hour / 4).catch(() => undefined)
    }
    const { posts, channels } = await snapshots(rig)
    expect(posts.map((one) => one.day).sort()).toEqual(['2026-11-22', '2026-11-23', '2026-11-24'])
    expect(channels.map((one) => one.day).sort()).toEqual(['2026-11-22', '2026-11-23', '2026-11-24'])
    const likes = [...posts].sort((a, b) => a.day.localeCompare(b.day)).map((one) => one.likes)
    expect(likes).toEqual([...likes].sort((a, b) => a - b))
  })

  it('are taken at once when a person asks', async () => {
    const { rig, inbound } = await anInbound()
    await aPublishedPost(rig)
    await rig.clock.pass(10 * hour)
    expect(await inbound.refresh(rig.brandId)).toEqual({ ok: true, value: { updated: 1, silent: [] } })
    expect((await snapshots(rig)).posts[0]?.likes).toBeGreaterThan(0)
  })

  it('are taken of those who answer, and the others are named', async () => {
    const { rig, inbound } = await anInbound()
    await aPublishedPost(rig)
    rig.signIns.delete(await rig.aDemoChannel('Кондитерская'))
    expect(await inbound.refresh(rig.brandId)).toEqual({
      ok: true,
      value: { updated: 1, silent: [expect.stringContaining('ондитерская')] },
    })
  })

  it('are missing, never zero, when the network does not answer, and come when it does', async () => {
    const { rig, inbound, wakeWorld } = await anInbound()
    await aPublishedPost(rig)
    await rig.demo.setFaults(['unreachable'])
    inbound.start()
    await rig.clock.pass(hour)
    expect(await inbound.refresh(rig.brandId)).toMatchObject({ ok: false, problem: { kind: 'serverUnreachable' } })
    expect((await snapshots(rig)).posts).toEqual([])
    await rig.demo.setFaults([])
    wakeWorld()
    await until(async () => (await snapshots(rig)).posts.length === 1)
  })

  it('stop asking where the sign-in is lost, and show it at the channel', async () => {
    const { rig, inbound, desk } = await anInbound()
    const channelId = await aPublishedPost(rig)
    await rig.demo.setFaults(['signInExpired'])
    inbound.start()
    const trouble = async () => {
      const channels = await rig.storage.slice.query('channels.list', { brandId: null })
      return channels.ok ? channels.value[0]?.trouble : null
    }
    await until(async () => (await trouble()) === 'signInNeeded')
    await rig.demo.setFaults([])
    expect(await desk.test({ channelId })).toMatchObject({ ok: true })
    expect(await trouble()).toBe(null)
  })

  it('sends once what waited for the sign-in when the person has signed in again, and asks about what is too late', async () => {
    const { rig, desk } = await anInbound()
    const channel = await rig.aDemoChannel()
    await rig.demo.setFaults(['signInExpired'])
    await rig.publisher().start()
    const [early, late] = [await rig.aPost(channel, 60_000), await rig.aPost(channel, 120_000, { lateMinutes: 5 })]
    await passUntil(rig.clock, async () => (await rig.variant(late.variantId)).publication === 'failed')
    await rig.clock.pass(hour / 2)
    await rig.demo.setFaults([])
    expect(await desk.signInAgain({ channelId: channel, fields: { name: 'Булочная' } })).toMatchObject({ ok: true })
    await passUntil(rig.clock, async () => (await rig.variant(early.variantId)).publication === 'published')
    await passUntil(rig.clock, async () => (await rig.job(late.variantId)).question === 'late')
    expect((await rig.demo.feed('булочная')).posts).toHaveLength(1)
  })

  it('signs in at the server it was connected to, unless another one is named', async () => {
    const asked: (string | undefined)[] = []
    const { rig, desk } = await anInbound((demo) => ({
      ...demo,
      async connect({ server, ...fields }) {
        asked.push(server)
        return demo.connect(fields)
      },
    }))
    const channel = await rig.aDemoChannel()
    const signIn = rig.signIns.get(channel)
    if (signIn) rig.signIns.set(channel, { ...signIn, server: 'https://pds.example.com' })
    await desk.signInAgain({ channelId: channel, fields: { name: 'Булочная' } })
    if (signIn) rig.signIns.set(channel, { ...signIn, server: 'https://pds.example.com' })
    await desk.signInAgain({ channelId: channel, fields: { name: 'Булочная', server: 'https://bsky.social' } })
    expect(asked).toEqual(['https://pds.example.com', 'https://bsky.social'])
  })
})
