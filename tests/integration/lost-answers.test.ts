import { describe, expect, it } from 'vitest'
import type { NetworkAdapter } from '#main/networks/network-adapter.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { failed } from '#shared/kernel/outcome.ts'
import { aRig, passUntil, type Rig } from '#tests/support/publishing-rig.ts'

const minute = 60_000

async function feed(rig: Rig) {
  return (await rig.demo.feed(null)).posts.map((post) => post.text)
}

function is(rig: Rig, id: VariantId, publication: string) {
  return async () => (await rig.variant(id)).publication === publication
}

describe('a lost answer', () => {
  it('is looked up, and the post not sent again', async () => {
    const rig = await aRig()
    const post = await rig.aPost(await rig.aDemoChannel(), minute)
    await rig.demo.setFaults(['answerLost'])
    await rig.publisher().start()
    await passUntil(rig.clock, is(rig, post.variantId, 'published'))
    expect(await feed(rig)).toEqual(['Свежий хлеб'])
    expect((await rig.variant(post.variantId)).remoteId).toBe('post-1')
  })

  it('is a question to a person where nobody can tell, and nothing is sent meanwhile', async () => {
    const rig = await aRig()
    const post = await rig.aPost(await rig.aDemoChannel(), minute)
    await rig.demo.setFaults(['answerLostAndBlind'])
    const publisher = rig.publisher()
    await publisher.start()
    await passUntil(rig.clock, is(rig, post.variantId, 'unknown'))
    await rig.demo.setFaults([])
    await rig.clock.pass(90 * minute)
    expect(await publisher.lookUp(post.variantId)).toEqual({ ok: true, value: { found: 'cannotTell' } })
    expect(await feed(rig)).toHaveLength(1)
    expect((await rig.job(post.variantId)).question).toBe('unknown')
    await rig.storage.must('publication.confirmPublished', { variantId: post.variantId, url: '' })
    expect((await rig.variant(post.variantId)).publication).toBe('published')
  })

  it('holds up no other post of the channel while it is looked for', async () => {
    const rig = await aRig()
    const channel = await rig.aDemoChannel()
    const lost = await rig.aPost(channel, minute)
    const next = await rig.aPost(channel, minute + 1000)
    const demo = rig.demo.adapter
    const answered = Promise.withResolvers<void>()
    let sent = 0
    const adapter: NetworkAdapter = {
      ...demo,
      async perform(...asked) {
        sent += 1
        const [first, answer] = [sent === 1, await demo.perform(...asked)]
        return first ? failed({ sort: 'unknown', kind: 'answerLost', notBefore: null, detail: null }) : answer
      },
      async lookUp(...asked) {
        await answered.promise
        return demo.lookUp(...asked)
      },
    }
    await rig.publisher({ adapters: { demo: adapter } }).start()
    await passUntil(rig.clock, is(rig, next.variantId, 'published'))
    expect((await rig.variant(lost.variantId)).publication).toBe('sending')
    answered.resolve()
    await passUntil(rig.clock, is(rig, lost.variantId, 'published'))
    expect([await feed(rig), sent]).toEqual([['Свежий хлеб', 'Свежий хлеб'], 2])
  })

  it('settles by itself once the network answers again', async () => {
    const rig = await aRig()
    const post = await rig.aPost(await rig.aDemoChannel(), minute)
    let blind = true
    const demo = rig.demo.adapter
    const adapter: NetworkAdapter = {
      ...demo,
      lookUp: async (...asked) => (blind ? { found: 'cannotTell' } : demo.lookUp(...asked)),
    }
    await rig.demo.setFaults(['answerLost'])
    await rig.publisher({ adapters: { demo: adapter } }).start()
    await passUntil(rig.clock, is(rig, post.variantId, 'unknown'))
    blind = false
    await passUntil(rig.clock, is(rig, post.variantId, 'published'), 10_000)
    expect(await feed(rig)).toHaveLength(1)
  })
})
