import { describe, expect, it, vi } from 'vitest'
import { systemClock } from '#main/app/system-clock.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { noisePng } from '#tests/support/png.ts'
import { aRig } from '#tests/support/publishing-rig.ts'
import { aTelegramPeer } from '#tests/support/telegram/peer.ts'

const { telegram, proxy, adapter, connected } = aTelegramPeer()

async function aTelegramRig() {
  const rig = await aRig(systemClock())
  const { place, signIn } = await connected({}, 'proxy')
  const channel = await rig.aChannel('telegram', signIn)
  const becomes = (id: VariantId, publication: string) =>
    vi.waitFor(async () => expect((await rig.variant(id)).publication).toBe(publication), { timeout: 15_000, interval: 20 })
  return {
    ...{ rig, channel, place, becomes },
    publisher: () => rig.publisher({ adapters: { telegram: adapter() } }),
    posts: async () => (await telegram().posts(place)).map(({ text }) => text),
  }
}

describe('the publisher with Telegram', () => {
  it('sends a text and an album once and knows their addresses', async () => {
    const { rig, channel, place, becomes, publisher, posts } = await aTelegramRig()
    await publisher().start()
    const text = await rig.aPost(channel, 0, { text: 'Свежий хлеб 🥖' })
    await becomes(text.variantId, 'published')
    const album = await rig.aPost(channel, 0, { text: 'Две булочки', pictures: [noisePng(30, 20, 1), noisePng(30, 20, 2)] })
    await becomes(album.variantId, 'published')
    const name = place.name.slice(1)
    expect([(await rig.variant(text.variantId)).remoteUrl, (await rig.variant(album.variantId)).remoteUrl]).toEqual([
      `https://t.me/${name}/1`,
      `https://t.me/${name}/2`,
    ])
    expect(await posts()).toEqual(['Свежий хлеб 🥖', 'Две булочки'])
  })

  it('asks the person at once when the answer is lost, and sends nothing again before the answer, restarts included', async () => {
    const { rig, channel, becomes, publisher, posts } = await aTelegramRig()
    const lost = proxy().arm({ on: 'answer', about: 'sendMessage', effect: 'reset' })
    const first = publisher()
    await first.start()
    const post = await rig.aPost(channel, 0)
    await lost
    // No half a minute of questions to a network that cannot be asked.
    await vi.waitFor(async () => expect((await rig.variant(post.variantId)).publication).toBe('unknown'), { timeout: 3_000, interval: 20 })
    expect(await rig.job(post.variantId)).toMatchObject({ state: 'asking', question: 'unknown' })
    expect(await first.lookUp(post.variantId)).toEqual({ ok: true, value: { found: 'cannotTell' } })
    await first.stop()
    const second = publisher()
    await second.start()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await posts()).toHaveLength(1)
    await rig.storage.must('publication.confirmPublished', { variantId: post.variantId, url: '' })
    await becomes(post.variantId, 'published')
    expect(await posts()).toHaveLength(1)
  })

  it('asks after dying with the request on its way, and sends again when the person says that nothing is there', async () => {
    const { rig, channel, becomes, publisher, posts } = await aTelegramRig()
    const held = proxy().arm({ on: 'request', about: 'sendMessage', effect: 'hold' })
    const first = publisher()
    await first.start()
    const post = await rig.aPost(channel, 0)
    await held
    first.crash()
    const second = publisher()
    await second.start()
    await becomes(post.variantId, 'unknown')
    expect(await posts()).toEqual([])
    await rig.storage.must('publication.confirmNotPublished', { variantId: post.variantId })
    await becomes(post.variantId, 'published')
    expect(await posts()).toHaveLength(1)
  })

  it('waits as long as it is told to, and asks when the bot was removed', async () => {
    const { rig, channel, place, becomes, publisher, posts } = await aTelegramRig()
    const parameters = { retry_after: 1 }
    await telegram().refuseNext('sendMessage', { code: 429, description: 'Too Many Requests: retry after 1', parameters })
    await publisher().start()
    const post = await rig.aPost(channel, 0)
    await vi.waitFor(async () => expect((await rig.job(post.variantId)).state).toBe('retrying'), { timeout: 10_000, interval: 20 })
    expect((await rig.job(post.variantId)).lastProblem).toMatchObject({ sort: 'retry', kind: 'rateLimited' })
    await telegram().setMembership(place, 'kicked')
    const other = await rig.aPost(channel, 0)
    await becomes(other.variantId, 'failed')
    expect(await rig.job(other.variantId)).toMatchObject({
      state: 'asking',
      question: 'problem',
      lastProblem: { sort: 'user', kind: 'removedFromChannel' },
    })
    expect(await posts()).toEqual([])
  })
})
