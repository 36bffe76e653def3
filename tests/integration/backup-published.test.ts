import { describe, expect, it } from 'vitest'
import { createPublishingPart } from '#main/app/create-publishing-part.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import { ownWorkspace } from '#tests/support/own-workspace.ts'
import { anId, eventually } from '#tests/support/page-talk.ts'

const zone = 'Europe/Moscow' as ZoneId
const minute = 60_000

/** The whole program with its real publisher and the demo network: a brand, a channel, and so many posts a minute apart. */
async function planned(count: number) {
  const program = await ownWorkspace({ createPublishing: createPublishingPart })
  const { page, clock } = program
  const brandId = anId<'brand'>()
  await page.run('brand.create', { id: brandId, name: 'Булочная', color: '#AA3311', zone })
  const { channelId } = await page.call('channels.connect', { brandId, network: 'demo', fields: { name: 'Лента' } })
  for (let i = 1; i <= count; i += 1) {
    const postId = anId<'post'>()
    const wallTime = wallTimeAt((clock.now() + i * minute) as EpochMs, zone)
    const channels = [{ id: anId<'variant'>(), channelId }]
    await page.run('post.create', { id: postId, brandId, text: textFromPlain(`Пост ${i}`), wallTime, zone, channels })
    await page.run('post.schedule', { postId })
  }
  const feed = async () => (await page.call('demo.feed', { account: null })).posts.map((post) => post.text).sort()
  const out = async (wanted: number) => {
    await eventually(async () => (await feed()).length >= wanted)
    return feed()
  }
  type Row = { readonly firstLine: string; readonly state: string; readonly question: string | null }
  const queue = async () => (await page.read('queue.list', { asOf: clock.now(), limit: 20 })) as readonly Row[]
  return { ...program, feed, out, queue }
}

describe('a backup with planned posts, restored after half of them went out', () => {
  it('doubles none and loses none', async () => {
    const { page, clock, feed, out, queue } = await planned(6)
    const { name } = await page.call('backups.take', {})
    for (let i = 1; i <= 3; i += 1) {
      await clock.pass(minute)
      await out(i)
    }
    expect(await feed()).toEqual(['Пост 1', 'Пост 2', 'Пост 3'])

    await page.call('backups.restore', { name })
    expect((await page.call('app.state', {})).publishing.state).toBe('confirmNeeded')
    // What the ledger knows is settled before anybody confirms.
    await eventually(async () => (await queue()).length === 3)
    expect((await queue()).map((one) => one.firstLine)).toEqual(['Пост 4', 'Пост 5', 'Пост 6'])
    await page.call('publishing.confirmDevice', {})
    for (let i = 4; i <= 6; i += 1) {
      await clock.pass(minute)
      await out(i)
    }
    await clock.pass(10 * minute)
    expect(await feed()).toEqual(['Пост 1', 'Пост 2', 'Пост 3', 'Пост 4', 'Пост 5', 'Пост 6'])
  })
})

describe('a post that falls due while this device is held', () => {
  it('is neither sent by itself nor lost', async () => {
    const { page, clock, feed, queue } = await planned(1)
    const { name } = await page.call('backups.take', {})
    await page.call('backups.restore', { name })
    await clock.pass(3 * minute)
    expect(await feed()).toEqual([])
    await page.call('publishing.confirmDevice', {})
    await eventually(async () => (await queue()).length === 1 || (await feed()).length === 1)
    expect((await feed()).length + (await queue()).length).toBe(1)
  })
})

describe('quitting and starting again', () => {
  it('publishes what fell due in between once', async () => {
    const { page, clock, out, quit, shell } = await planned(2)
    await clock.pass(minute)
    await out(1)
    await page.call('workspace.leave', {})
    await clock.pass(5 * minute)
    await page.call('workspace.start', { which: 'own' })
    await clock.pass(minute)
    expect(await out(2)).toEqual(['Пост 1', 'Пост 2'])
    await quit()
    expect(shell.storage.started).toBe(2)
  })
})
