import { describe, expect, it } from 'vitest'
import { createPublishingPart } from '#main/app/create-publishing-part.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import { anId, talk, until } from '#tests/support/page-talk.ts'
import { startProgram, type TestProgramOptions } from '#tests/support/running-program.ts'

const zone = 'Europe/Moscow' as ZoneId
const hour = 3_600_000

async function withBrand(options: TestProgramOptions = {}) {
  const program = await startProgram({ createPublishing: createPublishingPart, ...options })
  const page = talk(program.shell)
  await page.call('workspace.start', { which: 'own' })
  await page.run('person.setMe', { id: anId(), name: 'Анна' })
  const brandId = anId<'brand'>()
  await page.run('brand.create', { id: brandId, name: 'Булочная', color: '#AA3311', zone })
  const { channelId } = await page.call('channels.connect', { brandId, network: 'demo', fields: { name: 'Лента' } })
  const schedule = async (inMs: number) => {
    const at = (program.clock.now() + inMs) as EpochMs
    const postId = anId<'post'>()
    const channels = [{ id: anId<'variant'>(), channelId }]
    await page.run('post.create', { id: postId, brandId, wallTime: wallTimeAt(at, zone), text: textFromPlain('Хлеб'), channels })
    await page.run('post.schedule', { postId })
    return { at, postId }
  }
  const { behind } = program.shell
  return { ...program, page, schedule, behind }
}

describe('behind a closed window', () => {
  it('the program works on while a post waits, shows it, and stays for nothing else', async () => {
    const { behind, schedule, clock } = await withBrand()
    expect(behind.background).toMatchObject({ keepsOn: false, next: null, paused: false })
    const { at } = await schedule(hour)
    await until(clock, () => behind.background?.keepsOn === true)
    expect(behind.background).toEqual({ keepsOn: true, awake: false, next: { at, channel: 'Лента' }, paused: false, asks: false })
    await clock.pass(50 * 60_000)
    expect(behind.background?.awake).toBe(true)
    await clock.pass(9 * 60_000)
    // While it is being sent nothing waits any more, and the program still works on.
    await until(clock, () => behind.background?.keepsOn === false)
    expect(behind.background).toMatchObject({ next: null, awake: false })
  })

  it('the tray pauses everything and resumes it', async () => {
    const { behind, schedule, clock, page } = await withBrand()
    await schedule(hour)
    await until(clock, () => behind.background?.keepsOn === true)
    behind.acts?.pause(true)
    await until(clock, () => behind.background?.paused === true)
    expect(behind.background?.keepsOn).toBe(false)
    expect((await page.call('app.state', {})).publishing.state).toBe('paused')
    behind.acts?.pause(false)
    await until(clock, () => behind.background?.paused === false)
    await until(clock, () => behind.background?.keepsOn === true)
  })

  it('the tray leads to the queue', async () => {
    const { behind, page } = await withBrand()
    behind.acts?.showQueue()
    await Promise.resolve()
    expect(page.events.filter((event) => event.kind === 'open')).toEqual([{ kind: 'open', route: '#/queue' }])
  })

  it('what the user chose holds at once and after a restart', async () => {
    const { behind, page, quit, shell } = await withBrand()
    await page.call('app.setPreferences', { closing: 'tray' })
    expect(behind.background?.keepsOn).toBe(true)
    await quit()
    const again = await startProgram({ createPublishing: createPublishingPart, root: `${shell.dataFolder}/..`, storage: shell.storage })
    expect(again.shell.behind.background?.keepsOn).toBe(true)
  })

  it('it says once that it went to the tray, and each time when nothing on the screen leads back', async () => {
    const { behind, clock } = await withBrand()
    behind.acts?.hidden('tray')
    behind.acts?.hidden('nowhere')
    await until(clock, () => behind.notified.length === 2)
    behind.acts?.hidden('tray')
    behind.acts?.hidden('nowhere')
    await until(clock, () => behind.notified.length === 3)
    expect(behind.notified[0]).toContain('трее')
    expect(behind.notified.slice(1).every((words) => words.includes('запустите Rubrika ещё раз'))).toBe(true)
  })
})

describe('starting with the system', () => {
  it('is read from the system and set there', async () => {
    let on = false
    const loginItem = {
      get: async () => on,
      async set(wanted: boolean) {
        on = wanted
      },
    }
    const { page, clock } = await withBrand({ loginItem })
    await clock.pass(0)
    expect((await page.call('app.state', {})).desktop).toEqual({ openAtLogin: false })
    expect((await page.call('app.setOpenAtLogin', { on: true })).desktop).toEqual({ openAtLogin: true })
    expect(on).toBe(true)
  })

  it('is refused where the system does not take it or has no such list', async () => {
    const refusing = { get: async () => false, set: () => Promise.reject(new Error('EACCES')) }
    const { page } = await withBrand({ loginItem: refusing })
    expect((await page.refused('app.setOpenAtLogin', { on: true })).kind).toBe('notAllowed')
    const without = await withBrand()
    expect((await without.page.refused('app.setOpenAtLogin', { on: true })).kind).toBe('notAllowed')
    expect((await without.page.call('app.state', {})).desktop).toEqual({ openAtLogin: null })
  })

  it('is absent from the browser shell', async () => {
    const { page } = await withBrand({ kind: 'node-browser' })
    expect((await page.call('app.state', {})).desktop).toBeNull()
  })
})
