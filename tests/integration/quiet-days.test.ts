import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId, QuietDaysId, VariantId } from '#shared/kernel/ids.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import { aRig, passUntil, type Rig } from '#tests/support/publishing-rig.ts'

const minute = 60_000
const hour = 60 * minute
const week = 10_080
const zone = 'Europe/Moscow' as ZoneId

const is = (rig: Rig, id: VariantId, publication: string) => async () => (await rig.variant(id)).publication === publication
const feed = async (rig: Rig) => (await rig.demo.feed(null)).posts.map((post) => post.text)
const today = (rig: Rig) => dayOf(rig.clock.now(), zone)

async function quietToday(rig: Rig, brandId: BrandId | null = null): Promise<QuietDaysId> {
  const id = v7() as QuietDaysId
  await rig.storage.must('quietDays.add', { id, brandId, fromDay: today(rig), toDay: today(rig), reason: 'День траура' })
  return id
}

/** What the queue says of a publication. */
async function queued(rig: Rig, id: VariantId) {
  const rows = await rig.storage.slice.query('queue.list', { asOf: rig.clock.now(), limit: 10 })
  const row = rows.ok ? rows.value.find((one) => one.variantId === id) : undefined
  return row && { why: row.why, quiet: row.quiet }
}

describe('on a quiet day', () => {
  it('nothing goes out by itself, and afterwards a person is asked, however late a post may be', async () => {
    const rig = await aRig()
    const post = await rig.aPost(await rig.aDemoChannel(), 5 * minute, { lateMinutes: week })
    const day = today(rig)
    await quietToday(rig)
    expect(await queued(rig, post.variantId)).toEqual({ why: 'quiet', quiet: { day, reason: 'День траура' } })
    await rig.publisher().start()
    // The rig's clock begins at noon of Moscow: twelve hours later the day is over.
    await rig.clock.pass(11.9 * hour)
    expect([(await rig.variant(post.variantId)).publication, await feed(rig)]).toEqual(['waiting', []])
    await passUntil(rig.clock, is(rig, post.variantId, 'failed'), 30_000)
    expect(today(rig)).not.toBe(day)
    expect([(await rig.job(post.variantId)).question, await feed(rig)]).toEqual(['late', []])
    await rig.storage.must('publication.sendLate', { variantId: post.variantId })
    await passUntil(rig.clock, is(rig, post.variantId, 'published'))
  })

  it('what is held back makes nothing else late, not even what is planned for a moment from now', async () => {
    const rig = await aRig()
    const channel = await rig.aDemoChannel()
    const held = await rig.aPost(channel, minute)
    await quietToday(rig)
    await rig.publisher().start()
    await rig.clock.pass(2 * minute + 1000)
    const meant = await rig.aPost(channel, 10_000, { text: 'Соболезнуем' })
    await rig.storage.must('post.setMeant', { postId: meant.postId, key: 'quiet', about: today(rig) })
    await passUntil(rig.clock, is(rig, meant.variantId, 'published'))
    expect(rig.clock.now()).toBeLessThan(meant.at + 20_000)
    expect((await rig.variant(held.variantId)).publication).toBe('waiting')
  })

  it('goes out what a person lets out that day, and what belongs to a brand without one', async () => {
    const rig = await aRig()
    const channel = await rig.aDemoChannel()
    const meant = await rig.aPost(channel, 5 * minute, { text: 'Соболезнуем' })
    const held = await rig.aPost(channel, 5 * minute)
    await quietToday(rig, rig.brandId)
    await rig.storage.must('post.setMeant', { postId: meant.postId, key: 'quiet', about: today(rig) })
    await rig.publisher().start()
    await passUntil(rig.clock, is(rig, meant.variantId, 'published'))
    expect([(await rig.variant(held.variantId)).publication, await feed(rig)]).toEqual(['waiting', ['Соболезнуем']])
    await rig.storage.must('post.publishNow', { postId: held.postId })
    await passUntil(rig.clock, is(rig, held.variantId, 'published'))
  })

  it('that is another brand’s nothing is held', async () => {
    const rig = await aRig()
    const other = v7() as BrandId
    await rig.storage.must('brand.create', { id: other, name: 'Кофейня', color: '#112233', zone })
    const post = await rig.aPost(await rig.aDemoChannel(), 5 * minute)
    await quietToday(rig, other)
    await rig.publisher().start()
    await passUntil(rig.clock, is(rig, post.variantId, 'published'))
  })

  it('taken off, the late rule decides', async () => {
    const rig = await aRig()
    const channel = await rig.aDemoChannel()
    const [patient, hasty] = [await rig.aPost(channel, minute, { lateMinutes: 180 }), await rig.aPost(channel, minute, { lateMinutes: 60 })]
    const id = await quietToday(rig)
    await rig.publisher().start()
    await rig.clock.pass(2 * hour)
    expect(await feed(rig)).toEqual([])
    await rig.storage.must('quietDays.end', { id })
    await passUntil(rig.clock, is(rig, patient.variantId, 'published'))
    await passUntil(rig.clock, is(rig, hasty.variantId, 'failed'))
    expect((await rig.job(hasty.variantId)).question).toBe('late')
  })

  it('nobody is told to publish by hand before it is over', async () => {
    const rig = await aRig()
    const post = await rig.aPost(await rig.aHandChannel(), 5 * minute)
    await quietToday(rig)
    const publisher = rig.publisher()
    await publisher.start()
    await rig.clock.pass(hour)
    expect([(await rig.variant(post.variantId)).publication, publisher.told]).toEqual(['waiting', []])
    await rig.clock.pass(11 * hour)
    await passUntil(rig.clock, is(rig, post.variantId, 'manual'), 30_000)
    await passUntil(rig.clock, () => publisher.told.flat().includes(post.variantId))
  })
})
