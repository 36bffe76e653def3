import { describe, expect, it } from 'vitest'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { aRig, passUntil, type Rig, until } from '#tests/support/publishing-rig.ts'

const minute = 60_000
const hour = 60 * minute

const isByHand = (rig: Rig, id: VariantId) => async () => (await rig.variant(id)).publication === 'manual'

describe('publishing by hand', () => {
  it('tells its person once, at its time', async () => {
    const rig = await aRig()
    const { variantId } = await rig.aPost(await rig.aHandChannel(), 5 * minute)
    const publisher = rig.publisher()
    await publisher.start()
    await rig.clock.pass(4 * minute)
    expect(publisher.told).toEqual([])
    await passUntil(rig.clock, () => publisher.told.length > 0)
    expect(publisher.told).toEqual([[variantId]])
    expect(await isByHand(rig, variantId)()).toBe(true)
    await until(async () => (await rig.job(variantId)).nextAt === null)
    await rig.clock.pass(3 * hour)
    expect(publisher.told).toEqual([[variantId]])
  })

  it('tells what came due while the program was off, however late, without asking whether to', async () => {
    const rig = await aRig()
    const channel = await rig.aHandChannel()
    const [one, other] = [await rig.aPost(channel, 5 * minute), await rig.aPost(channel, 10 * minute)]
    await rig.clock.pass(30 * hour)
    const publisher = rig.publisher()
    await publisher.start()
    await passUntil(rig.clock, () => publisher.told.flat().length === 2)
    // Both in one notification: a backlog is no burst.
    expect(publisher.told).toEqual([[one.variantId, other.variantId]])
    expect((await rig.variant(one.variantId)).problem).toBe(null)
  })

  it('is not told again after a restart, but once more after an end before that was written down', async () => {
    const rig = await aRig()
    const { variantId } = await rig.aPost(await rig.aHandChannel(), minute)
    const first = rig.publisher()
    await first.start()
    await passUntil(rig.clock, () => first.told.length > 0)
    await until(async () => (await rig.job(variantId)).nextAt === null)
    await first.stop()
    const second = rig.publisher()
    await second.start()
    await rig.clock.pass(hour)
    expect(second.told).toEqual([])
    await second.stop()
    // As the job stands when the program ended between notification and writing.
    await rig.storage.must('publication.remindLater', { variantId, at: (rig.clock.now() + 1) as EpochMs })
    await rig.clock.pass(minute)
    const third = rig.publisher()
    await third.start()
    await passUntil(rig.clock, () => third.told.length > 0)
    expect(third.told).toEqual([[variantId]])
  })

  it('is told again when it was put off, until it is confirmed', async () => {
    const rig = await aRig()
    const { variantId } = await rig.aPost(await rig.aHandChannel(), minute)
    const publisher = rig.publisher()
    await publisher.start()
    await passUntil(rig.clock, () => publisher.told.length === 1)
    await until(async () => (await rig.job(variantId)).nextAt === null)
    const putOff = (ms: number) => rig.storage.must('publication.remindLater', { variantId, at: (rig.clock.now() + ms) as EpochMs })
    await putOff(15 * minute)
    await rig.clock.pass(14 * minute)
    expect(publisher.told).toHaveLength(1)
    await passUntil(rig.clock, () => publisher.told.length === 2)
    await until(async () => (await rig.job(variantId)).nextAt === null)
    await putOff(15 * minute)
    await rig.storage.must('publication.confirmPublished', { variantId, url: 'https://vk.com/wall-1_2' })
    await rig.clock.pass(hour)
    expect(publisher.told).toHaveLength(2)
    expect((await rig.variant(variantId)).remoteUrl).toBe('https://vk.com/wall-1_2')
  })

  it('is told while the vault is locked, but not while everything is paused', async () => {
    const rig = await aRig()
    const hand = await rig.aPost(await rig.aHandChannel(), minute)
    const sent = await rig.aPost(await rig.aDemoChannel(), minute)
    await rig.storage.must('settings.setPaused', { paused: true })
    const publisher = rig.publisher({ locked: true })
    await publisher.start()
    await rig.clock.pass(5 * minute)
    expect(publisher.told).toEqual([])
    await rig.storage.must('settings.setPaused', { paused: false })
    await passUntil(rig.clock, () => publisher.told.length > 0)
    expect(publisher.told).toEqual([[hand.variantId]])
    expect((await rig.variant(sent.variantId)).publication).toBe('waiting')
  })
})
