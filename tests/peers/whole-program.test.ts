import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createPublishingPart } from '#main/app/create-publishing-part.ts'
import { systemClock } from '#main/app/system-clock.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import type { QueryResult } from '#shared/queries/index.ts'
import { firehosePosts } from '#tests/support/firehose.ts'
import { createMemoryStorage } from '#tests/support/memory-storage.ts'
import { anId, type PageTalk, talk } from '#tests/support/page-talk.ts'
import { type Pds, startPds } from '#tests/support/pds/pds.ts'
import { aFolder, startProgram } from '#tests/support/running-program.ts'
import { placesOf } from '#tests/support/secret-search.ts'

/** The machine's own clock: what waits here waits for a real server. */
const clock = { ...systemClock(), pass: async () => undefined, waiting: () => 0 }
const passphrase = 'верная парольная фраза'
let pds: Pds

beforeAll(async () => {
  pds = await startPds()
})
afterAll(() => pds.stop())

async function aBrand(page: PageTalk): Promise<BrandId> {
  await page.run('person.setMe', { id: anId<'person'>(), name: 'Анна' })
  const brandId = anId<'brand'>()
  await page.run('brand.create', { id: brandId, name: 'Булочная', color: '#C1276B', zone: 'Europe/Moscow' })
  return brandId
}

async function publishNow(page: PageTalk, brandId: BrandId, where: { readonly channelId: ChannelId; readonly text: string }) {
  const postId = anId<'post'>()
  const channels = [{ id: anId<'variant'>(), channelId: where.channelId }]
  await page.run('post.create', { id: postId, brandId, text: textFromPlain(where.text), channels })
  await page.run('post.publishNow', { postId })
  return async (): Promise<string | undefined> => {
    const detail = (await page.read('post.detail', { postId, asOf: Date.now() })) as QueryResult<'post.detail'>
    return detail?.variants[0]?.publication
  }
}

async function becomes(asked: () => Promise<string | undefined>, publication: string): Promise<void> {
  await vi.waitFor(async () => expect(await asked()).toBe(publication), { timeout: 30_000, interval: 50 })
}

describe('the whole program with a Bluesky channel', () => {
  it('publishes, waits for the passphrase after a restart, counts, and keeps the token out of every file and line', async () => {
    const account = await pds.createAccount('wholeprogram')
    await account.agent.post({ text: 'Из прошлого', createdAt: new Date(Date.now() - 86_400_000).toISOString() })
    const root = await aFolder()
    const storage = createMemoryStorage(clock)
    const first = await startProgram({ root, storage, clock, createPublishing: createPublishingPart })
    const page = talk(first.shell)
    await page.call('workspace.start', { which: 'own' })
    await page.call('vault.choose', { mode: 'passphrase', passphrase })
    const brandId = await aBrand(page)
    const fields = { handle: account.handle, appPassword: account.appPassword, server: pds.url }
    expect(
      await page.refused('channels.connect', { brandId, network: 'bluesky', fields: { ...fields, appPassword: 'aaaa-aaaa-aaaa-aaaa' } }),
    ).toMatchObject({
      kind: 'wrongToken',
      field: 'appPassword',
    })
    const { channelId, title } = await page.call('channels.connect', { brandId, network: 'bluesky', fields })
    expect(title).toBe('@wholeprogram.test')
    const published = await publishNow(page, brandId, { channelId, text: 'Доброе утро #кофе' })
    await becomes(published, 'published')
    const [, rkey] = await firehosePosts(pds.url, account.agent)
    pds.appView.setCounts(`at://${account.did}/app.bsky.feed.post/${rkey}`, { likes: 12, reposts: 3, replies: 1 })
    expect(await page.call('channels.refresh', { brandId })).toEqual({ updated: 1, silent: [] })
    const found = (await page.read('posts.found', { text: 'прошлое', limit: 10 })) as QueryResult<'posts.found'>
    expect(found.posts.map((one) => one.firstLine)).toEqual(['Из прошлого'])
    await first.quit()

    const second = await startProgram({ root, storage, clock, createPublishing: createPublishingPart })
    const again = talk(second.shell)
    expect((await again.call('app.state', {})).publishing.state).toBe('vaultLocked')
    const waits = await publishNow(again, brandId, { channelId, text: 'После перезапуска' })
    await becomes(waits, 'waiting')
    expect(await firehosePosts(pds.url, account.agent)).toHaveLength(2)
    await again.call('vault.unlock', { passphrase })
    await becomes(waits, 'published')
    expect(await firehosePosts(pds.url, account.agent)).toHaveLength(3)
    await second.quit()

    // The backup of the quit lies there too.
    for (const secret of [account.appPassword, passphrase]) expect(await placesOf(root, secret)).toEqual([])
    expect([...first.lines, ...second.lines].join('\n')).not.toContain(account.appPassword)
  })
})
