import { existsSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createMemoryStorage } from '#tests/support/memory-storage.ts'
import { upload } from '#tests/support/own-workspace.ts'
import { anId, talk } from '#tests/support/page-talk.ts'
import { noisePng } from '#tests/support/png.ts'
import { aFolder, startProgram, type TestProgram } from '#tests/support/running-program.ts'
import { stillPublishing } from '#tests/support/still-publishing.ts'
import { createTestClock } from '#tests/support/test-clock.ts'

const day = 86_400_000
const brandId = anId<'brand'>()

/** A program over the same data as the one before, `daysAgo` by its clock. */
async function aProgram(place: { readonly root: string; readonly storage: ReturnType<typeof createMemoryStorage> }, daysAgo: number) {
  const program = await startProgram({ ...place, clock: createTestClock(Date.now() - daysAgo * day), createPublishing: stillPublishing() })
  return { ...program, page: talk(program.shell) }
}
type Program = Awaited<ReturnType<typeof aProgram>>

async function picture(program: TestProgram, side: number): Promise<string> {
  return (await upload(program, '/media', noisePng(side, 20))).value.media.id
}

async function postWith({ page }: Program, hash: string): Promise<string> {
  const postId = anId<'post'>()
  await page.run('post.create', { id: postId, brandId })
  await page.run('postMedia.add', { id: anId<'postMedia'>(), postId, hash, after: null })
  return postId
}

/** Until the collector has looked; reading files takes turns of the real loop. */
async function looked({ clock, lines }: Program): Promise<void> {
  await clock.pass(11 * 60_000)
  for (let i = 0; i < 100 && !lines.some((line) => line.includes('unused pictures deleted')); i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('pictures that nothing needs', () => {
  it('are deleted from the disk after 31 days; those of posts, of the trash, of what can be undone, and those added again stay', async () => {
    const root = await aFolder()
    const storage = createMemoryStorage(createTestClock())
    const first = await aProgram({ root, storage }, 40)
    await first.page.call('workspace.start', { which: 'own' })
    await first.page.run('brand.create', { id: brandId, name: 'Булочная', color: '#AA3311', zone: 'Europe/Moscow' })
    const old = { forgotten: '', inPost: '', inTrash: '', logo: '', again: '' }
    for (const [i, name] of Object.keys(old).entries()) Object.assign(old, { [name]: await picture(first, 20 + i) })
    await postWith(first, old.inPost)
    const trashed = await postWith(first, old.inTrash)
    const path = (hash: string) => join(first.shell.dataFolder, 'own', 'media', hash.slice(0, 2), hash)
    const thumb = join(first.shell.dataFolder, 'own', 'media', 'thumbs', old.forgotten.slice(0, 2), `${old.forgotten}.webp`)
    const then = Date.now() / 1000 - 40 * 86_400
    for (const hash of Object.values(old)) await utimes(path(hash), then, then)
    await first.quit()
    expect(existsSync(thumb)).toBe(true)

    const second = await aProgram({ root, storage }, 0)
    onTestFinished(() => second.quit())
    await second.page.run('post.delete', { postId: trashed })
    await second.page.run('brand.update', { id: brandId, logo: old.logo })
    await second.page.run('brand.update', { id: brandId, logo: null })
    await picture(second, 24)
    const fresh = await picture(second, 30)
    await looked(second)
    const kept = [old.inPost, old.inTrash, old.logo, old.again, fresh]
    expect([old.forgotten, ...kept].map((hash) => existsSync(path(hash)))).toEqual([false, true, true, true, true, true])
    expect(existsSync(thumb)).toBe(false)
  })
})
