import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { systemClock } from '#main/app/system-clock.ts'
import { createHttp, type Http } from '#main/http/http.ts'
import { createBlueskyAdapter } from '#main/networks/bluesky/adapter.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { type FaultProxy, startFaultProxy } from '#tests/support/fault-proxy.ts'
import { firehosePosts } from '#tests/support/firehose.ts'
import { hurriedClock } from '#tests/support/hurried-clock.ts'
import { type Pds, startPds } from '#tests/support/pds/pds.ts'
import { noisePng } from '#tests/support/png.ts'
import { aRig } from '#tests/support/publishing-rig.ts'

/** Delays of the publisher are meant for people: here a second lasts a fortieth. */
const clock = hurriedClock(40)
let pds: Pds
let proxy: FaultProxy
let http: Http
let made = 0

beforeAll(async () => {
  pds = await startPds()
  proxy = await startFaultProxy(pds.port)
  http = createHttp({ clock: systemClock() })
})
afterAll(async () => {
  await http.stop()
  await proxy.stop()
  await pds.stop()
})

async function aBlueskyRig() {
  made += 1
  const account = await pds.createAccount(`writer${made}`)
  const rig = await aRig(clock)
  const adapter = createBlueskyAdapter({ http, clock, random: Math.random })
  const facts = await adapter.connect({ handle: account.handle, appPassword: account.appPassword, server: proxy.url })
  if (!facts.ok) throw new Error(facts.problem.kind)
  const channel = await rig.aChannel('bluesky', facts.value.signIn)
  const published = async (id: VariantId) => {
    await vi.waitFor(async () => expect((await rig.variant(id)).publication).toBe('published'), { timeout: 30_000, interval: 20 })
    return rig.variant(id)
  }
  return {
    ...{ rig, channel, account, published },
    publisher: () => rig.publisher({ adapters: { bluesky: adapter } }),
    count: async () => (await firehosePosts(pds.url, account.agent)).length,
  }
}

describe('publishing to a real Bluesky server', () => {
  it('sends a post with a picture once and knows its address', async () => {
    const { rig, channel, account, published, publisher, count } = await aBlueskyRig()
    await publisher().start()
    const post = await rig.aPost(channel, 0, { text: 'Свежий хлеб 🥖 #пекарня', pictures: [noisePng(30, 20)] })
    const variant = await published(post.variantId)
    const rkey = variant.remoteId?.split('/').at(-1)
    expect(variant.remoteUrl).toBe(`https://bsky.app/profile/${account.handle}/post/${rkey}`)
    expect(await firehosePosts(pds.url, account.agent)).toEqual([rkey])
    expect(await count()).toBe(1)
  })

  it('makes one post when the answer is lost after the work was done', async () => {
    const { rig, channel, published, publisher, count } = await aBlueskyRig()
    const lost = proxy.arm({ on: 'answer', about: 'putRecord', effect: 'reset' })
    await publisher().start()
    const post = await rig.aPost(channel, 0)
    await lost
    await published(post.variantId)
    expect(await count()).toBe(1)
  })

  it('makes one post when the connection breaks with the request half sent', async () => {
    const { rig, channel, published, publisher, count } = await aBlueskyRig()
    const cut = proxy.arm({ on: 'request', about: 'putRecord', effect: 'reset', afterBytes: 200 })
    await publisher().start()
    const post = await rig.aPost(channel, 0)
    await cut
    await published(post.variantId)
    expect(await count()).toBe(1)
    expect(proxy.requests.filter((line) => line.includes('putRecord')).length).toBeGreaterThan(1)
  })

  it('makes one post when the program dies while the server works, and when it dies with the answer on its way', async () => {
    for (const on of ['sent', 'answer'] as const) {
      const { rig, channel, published, publisher, count } = await aBlueskyRig()
      const held = proxy.arm({ on, about: 'putRecord', effect: 'hold' })
      const first = publisher()
      await first.start()
      const post = await rig.aPost(channel, 0)
      const hit = await held
      first.crash()
      const second = publisher()
      await second.start()
      hit.release()
      await published(post.variantId)
      expect(await count()).toBe(1)
    }
  })

  it('asks the person once the app password is revoked, and goes on with a new one', async () => {
    const { rig, channel, account, published, count } = await aBlueskyRig()
    await pds.revokeAppPasswords(account)
    const signIn = rig.signIns.get(channel)
    // A new program has no session left from before.
    const fresh = createBlueskyAdapter({ http, clock, random: Math.random })
    const publishing = rig.publisher({ adapters: { bluesky: fresh } })
    await publishing.start()
    const post = await rig.aPost(channel, 0)
    await vi.waitFor(
      async () => expect(await rig.job(post.variantId)).toMatchObject({ state: 'asking', lastProblem: { kind: 'signInExpired' } }),
      { timeout: 30_000, interval: 20 },
    )
    const again = await account.agent.com.atproto.server.createAppPassword({ name: 'again' })
    if (signIn) rig.signIns.set(channel, { ...signIn, secrets: { appPassword: again.data.password } })
    await rig.storage.must('publication.retry', { variantId: post.variantId })
    await published(post.variantId)
    expect(await count()).toBe(1)
  })
})
