import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPublishingPart } from '#main/app/create-publishing-part.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { ChannelId, PostId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import { anId, talk, until } from '#tests/support/page-talk.ts'
import { startProgram } from '#tests/support/running-program.ts'
import { stillPublishing } from '#tests/support/still-publishing.ts'

const zone = 'Europe/Moscow' as ZoneId

async function aProgram(createPublishing: Parameters<typeof startProgram>[0]['createPublishing'] = stillPublishing()) {
  const disk = { freeMb: 10_000 }
  const program = await startProgram({ createPublishing, freeBytes: async () => disk.freeMb * 1_000_000 })
  const page = talk(program.shell)
  await page.call('workspace.start', { which: 'own' })
  await page.run('person.setMe', { id: anId(), name: 'Анна' })
  const brandId = anId<'brand'>()
  await page.run('brand.create', { id: brandId, name: 'Булочная', color: '#AA3311', zone })
  const notices = async () => (await page.call('app.state', {})).notices
  return { ...program, page, disk, brandId, notices }
}

const fullWith = (freeMb: number, more: object = {}) => ({
  kind: 'diskFull',
  values: { path: expect.stringMatching(/own$/), freeMb, neededMb: 200, ...more },
})

describe('while little room is left on the disk', () => {
  it('a command is refused, names folder and room, and shows a notice', async () => {
    const { page, disk, notices } = await aProgram()
    disk.freeMb = 120
    const refused = await page.refused('command.run', { requestId: anId(), name: 'person.setMe', args: { id: anId(), name: 'Инна' } })
    expect(refused).toEqual(fullWith(120))
    expect(await notices()).toMatchObject([{ kind: 'diskLow', values: { freeMb: 120, neededMb: 200 } }])
    expect(await page.read('me', {})).toMatchObject({ name: 'Анна' })
  })

  it('undo, a backup, a full copy and a restore are refused; pausing everything is not', async () => {
    const { page, disk } = await aProgram()
    const { name } = await page.call('backups.take', {})
    disk.freeMb = 199
    expect((await page.refused('history.undo', { requestId: anId() })).kind).toBe('diskFull')
    expect((await page.refused('backups.take', {})).kind).toBe('diskFull')
    expect((await page.refused('backups.fullCopy', {})).kind).toBe('diskFull')
    expect((await page.refused('backups.restore', { name })).kind).toBe('diskFull')
    await page.run('settings.setPaused', { paused: true })
    expect(await page.read('brands.list', {})).toHaveLength(1)
  })

  it('a picture is refused before a byte of it is written', async () => {
    const { shell, disk } = await aProgram()
    disk.freeMb = 210
    const reply = await shell.service().respond({
      method: 'POST',
      path: '/media',
      headers: { 'x-file-name': 'a.png', 'content-length': '20000000' },
      body: async function* () {
        yield* []
        throw new Error('read although there is no room')
      },
    })
    const outcome = JSON.parse(Buffer.from(reply?.body as Uint8Array).toString('utf8'))
    expect(outcome).toEqual({ ok: false, problem: fullWith(210, { neededMb: 220 }) })
    expect(await readdir(join(shell.dataFolder, 'own', 'media'))).toEqual([])
  })

  it('a file to restore from is refused before it is written', async () => {
    const { shell, disk } = await aProgram()
    disk.freeMb = 10
    const body = async function* () {
      yield Buffer.from('x')
    }
    const reply = await shell.service().respond({ method: 'POST', path: '/restore-file', headers: {}, body })
    expect(JSON.parse(Buffer.from(reply?.body as Uint8Array).toString('utf8'))).toMatchObject({ problem: { kind: 'diskFull' } })
  })

  it('writing is taken up again by itself and the notice goes', async () => {
    const { page, disk, notices, clock } = await aProgram()
    disk.freeMb = 1
    await page.refused('command.run', { requestId: anId(), name: 'person.setMe', args: { id: anId(), name: 'Инна' } })
    disk.freeMb = 5000
    await clock.pass(60_000)
    expect(await notices()).toEqual([])
    await page.run('person.setMe', { id: anId(), name: 'Инна' })
  })

  it('is shown soon after the start, before anybody has tried to write', async () => {
    const { clock, disk, notices } = await aProgram()
    disk.freeMb = 30
    await clock.pass(60_000)
    expect(await notices()).toMatchObject([{ kind: 'diskLow', values: { freeMb: 30 } }])
  })

  it('a full copy is refused by the room of the folder it goes to', async () => {
    const { page, disk, shell } = await aProgram()
    await page.call('backups.take', {})
    const media = join(shell.dataFolder, 'own', 'media', '00')
    await mkdir(media, { recursive: true })
    await writeFile(join(media, '0'.repeat(64)), Buffer.alloc(3_000_000))
    disk.freeMb = 202
    const refused = await page.refused('backups.fullCopy', {})
    expect(refused).toMatchObject({ kind: 'diskFull', values: { path: shell.documentsFolder, freeMb: 202, neededMb: 204 } })
  })
})

describe('the publisher on a disk with little room', () => {
  async function scheduled() {
    const program = await aProgram(createPublishingPart)
    const { page, brandId, clock } = program
    const { channelId } = await page.call('channels.connect', { brandId, network: 'demo', fields: { name: 'Булочная' } })
    const postId = anId<'post'>() as PostId
    const variantId = anId<'variant'>() as VariantId
    const at = (clock.now() + 120_000) as EpochMs
    await page.run('post.create', {
      ...{ id: postId, brandId, wallTime: wallTimeAt(at, zone), lateMinutes: null, text: textFromPlain('Хлеб') },
      channels: [{ id: variantId, channelId: channelId as ChannelId }],
    })
    await page.run('post.schedule', { postId })
    const detail = page.watch('post.detail', { postId, asOf: clock.now() })
    return { ...program, publication: () => (detail.value() as PostDetail | undefined)?.variants[0]?.publication }
  }

  it('publishes what is due and writes it down below the margin of people’s work', async () => {
    const { disk, clock, publication } = await scheduled()
    disk.freeMb = 80
    await until(clock, () => publication() === 'published')
  })

  it('begins nothing below its own margin and goes on by itself when there is room', async () => {
    const { disk, clock, publication } = await scheduled()
    disk.freeMb = 40
    for (let passed = 0; passed < 240; passed += 1) await clock.pass(1000)
    expect(publication()).toBe('waiting')
    disk.freeMb = 5000
    await until(clock, () => publication() === 'published')
  })
})
