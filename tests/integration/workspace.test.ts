import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { done, failed } from '#shared/kernel/outcome.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import { anId, talk, until } from '#tests/support/page-talk.ts'
import { aFolder, startProgram, type TestProgramOptions } from '#tests/support/running-program.ts'
import { type PublishingLog, stillPublishing } from '#tests/support/still-publishing.ts'

const start = (options: TestProgramOptions = {}) => startProgram({ createPublishing: stillPublishing(), ...options })

async function withBrand(options: TestProgramOptions = {}, name = 'Булочная') {
  const program = await start(options)
  const page = talk(program.shell)
  await page.call('workspace.start', { which: 'own' })
  await page.run('person.setMe', { id: anId(), name: 'Анна' })
  await page.run('brand.create', { id: anId(), name, color: '#AA3311', zone: 'Europe/Moscow' })
  return { ...program, page }
}

const names = (brands: unknown) => (brands as { name: string }[]).map((brand) => brand.name)

describe('the first start', () => {
  it('opens a page with no workspace and starts no storage host', async () => {
    const { shell } = await start()
    const state = await talk(shell).call('app.state', {})
    expect(state.workspace).toBeNull()
    expect(state.workspaces).toEqual({ own: false, demo: false })
    expect(shell.storage.started).toBe(0)
  })

  it('refuses commands until a workspace is open', async () => {
    const { shell } = await start()
    const problem = await talk(shell).refused('command.run', { requestId: anId(), name: 'person.setMe', args: {} })
    expect(problem.kind).toBe('notAllowed')
  })

  it('speaks Russian to a Russian system until told otherwise', async () => {
    const { shell } = await start()
    expect((await talk(shell).call('app.state', {})).preferences.language).toBe('ru')
  })
})

describe('a workspace of one’s own', () => {
  it('is opened again at the next start, with what was written', async () => {
    const root = await aFolder()
    const first = await withBrand({ root })
    await first.quit()
    const second = await start({ root, storage: first.shell.storage })
    const page = talk(second.shell)
    expect((await page.call('app.state', {})).workspace).toBe('own')
    expect(names(await page.read('brands.list', {}))).toEqual(['Булочная'])
  })

  it('stays on the screen while the program quits: no page is sent to the first screen', async () => {
    const { page, quit } = await withBrand()
    const before = page.events.length
    await quit()
    const told = page.events.slice(before).flatMap((event) => (event.kind === 'state' ? [event.state.workspace] : []))
    expect(told).not.toContain(null)
  })

  it('answers a page that asks while it is still being opened', async () => {
    const root = await aFolder()
    const first = await withBrand({ root })
    await first.quit()
    const gate = Promise.withResolvers<void>()
    const storage = first.shell.storage
    const slow = { ...storage, open: () => gate.promise.then(() => storage.open()) }
    const second = await start({ root, storage: slow, waitUntilOpen: false })
    const page = talk(second.shell)
    expect(await page.call('app.state', {})).toMatchObject({ workspace: 'own', trouble: null })
    const brands = page.read('brands.list', {})
    gate.resolve()
    expect(names(await brands)).toEqual(['Булочная'])
  })

  it('knows the person at the desk as the author of what they write', async () => {
    const { page } = await withBrand()
    expect(await page.read('me', {})).toMatchObject({ name: 'Анна', isMe: true })
  })

  it('keeps the preferences of this device', async () => {
    const root = await aFolder()
    const { page, quit, shell } = await withBrand({ root })
    await page.call('app.setPreferences', { language: 'en', colorScheme: 'dark' })
    await quit()
    const again = await start({ root, storage: shell.storage })
    expect((await talk(again.shell).call('app.state', {})).preferences).toEqual({
      language: 'en',
      colorScheme: 'dark',
      railCollapsed: false,
      closing: 'auto',
    })
  })

  it('keeps what the window remembers, whatever address its page has next time', async () => {
    const root = await aFolder()
    const { page, quit, shell } = await withBrand({ root })
    await page.call('app.remember', { name: 'calendar', value: '{"view":"day"}' })
    await page.call('app.remember', { name: 'board', value: '{}' })
    await quit()
    const again = await start({ root, storage: shell.storage })
    expect((await talk(again.shell).call('app.state', {})).memory).toEqual({ calendar: '{"view":"day"}', board: '{}' })
  })

  it('is left for the first screen and remembered as left', async () => {
    const root = await aFolder()
    const { page, quit, shell } = await withBrand({ root })
    const state = await page.call('workspace.leave', {})
    expect(state.workspace).toBeNull()
    expect(state.workspaces.own).toBe(true)
    await quit()
    const again = await start({ root, storage: shell.storage })
    expect((await talk(again.shell).call('app.state', {})).workspace).toBeNull()
  })

  it('refuses commands that state facts of the world when a page sends them', async () => {
    const { page } = await withBrand()
    for (const name of ['publication.begin', 'publication.stepDone', 'history.import', 'counts.record', 'media.add', 'channel.add']) {
      expect((await page.refused('command.run', { requestId: anId(), name, args: {} })).kind).toBe('notAllowed')
    }
  })

  it('undoes and redoes', async () => {
    const { page } = await withBrand()
    await page.call('history.undo', { requestId: anId() })
    expect(await page.read('brands.list', {})).toEqual([])
    await page.call('history.redo', { requestId: anId() })
    expect(names(await page.read('brands.list', {}))).toEqual(['Булочная'])
  })
})

describe('live queries of a page', () => {
  it('show a write of another page', async () => {
    const { page, shell, clock } = await withBrand()
    const seen = talk(shell).watch('brands.list', {})
    await until(clock, () => seen.value() !== undefined)
    await page.run('brand.create', { id: anId(), name: 'Кофейня', color: '#113355', zone: 'Asia/Tomsk' })
    await until(clock, () => names(seen.value()).length === 2)
    expect(names(seen.value())).toEqual(['Булочная', 'Кофейня'])
  })

  it('go on after the storage host died', async () => {
    const { page, shell, clock } = await withBrand()
    const seen = page.watch('brands.list', {})
    await until(clock, () => seen.value() !== undefined)
    shell.storage.crash()
    await clock.pass(0)
    await page.run('brand.create', { id: anId(), name: 'Кофейня', color: '#113355', zone: 'Asia/Tomsk' })
    await until(clock, () => names(seen.value()).length === 2)
    expect(shell.storage.started).toBe(2)
    expect((await page.call('app.state', {})).notices.map((one) => one.kind)).toEqual(['storageRestarted'])
  })
})

describe('a workspace that is open elsewhere', () => {
  it('is refused by a second instance, which names the first', async () => {
    const root = await aFolder()
    await withBrand({ root })
    const second = await start({ root })
    expect(second.shell.shown).toMatchObject({ pages: 0, quitCode: 1 })
    expect(second.shell.shown.refusals).toHaveLength(1)
  })

  it('is refused by the other shell, which names the first', async () => {
    const root = await aFolder()
    await withBrand({ root })
    const other = await start({ root, kind: 'node-browser' })
    const problem = await talk(other.shell).refused('workspace.start', { which: 'own' })
    expect(problem).toEqual({ kind: 'otherShellRuns', values: { shell: 'electron', pid: process.pid } })
  })

  it('is opened when the lock was left by a process that is gone', async () => {
    const root = await aFolder()
    const { quit, shell } = await withBrand({ root })
    await quit()
    const lock = { pid: 2 ** 22 - 7, shell: 'electron', process: 'another boot:1', place: '' }
    await writeFile(join(shell.dataFolder, 'own', 'lock.json'), JSON.stringify(lock))
    const again = await start({ root, storage: shell.storage })
    expect((await talk(again.shell).call('app.state', {})).workspace).toBe('own')
  })
})

describe('a copied workspace folder', () => {
  it('is opened as another device that publishes nothing until it is confirmed', async () => {
    const root = await aFolder()
    const first = await withBrand({ root })
    const before = JSON.parse(await readFile(join(first.shell.dataFolder, 'own', 'device.json'), 'utf8'))
    const copy = await aFolder()
    // The first one is still running: its lock is copied along and means nothing here.
    await cp(first.shell.dataFolder, join(copy, 'electron'), { recursive: true })
    const second = await start({ root: copy, storage: first.shell.storage })
    const page = talk(second.shell)
    const state = await page.call('app.state', {})
    expect(state.workspace).toBe('own')
    expect(state.publishing.state).toBe('confirmNeeded')
    expect(state.notices.map((one) => one.kind)).toEqual(['copiedWorkspace'])
    const after = JSON.parse(await readFile(join(copy, 'electron', 'own', 'device.json'), 'utf8'))
    expect(after.id).not.toBe(before.id)
    expect((await page.call('publishing.confirmDevice', {})).state).toBe('on')
    expect((await page.call('app.state', {})).notices).toEqual([])
  })
})

describe('a folder that cannot be written', () => {
  it('is named in the page instead of a workspace', async () => {
    const root = await aFolder()
    await mkdir(join(root, 'electron'), { recursive: true })
    // A file where the folder should be stands in for missing rights, which root would not notice.
    await writeFile(join(root, 'electron', 'own'), '')
    const { shell } = await start({ root })
    await talk(shell).refused('workspace.start', { which: 'own' })
    expect((await talk(shell).call('app.state', {})).trouble).toEqual({ kind: 'readOnly', values: { path: join(root, 'electron', 'own') } })
  })
})

describe('quitting', () => {
  it('stops the publisher, takes a backup when something changed, and gives the workspace free', async () => {
    const log: PublishingLog = []
    const { quit, shell } = await withBrand({ createPublishing: stillPublishing(log) })
    await quit()
    expect(log).toEqual(['start', 'stop'])
    await expect(stat(join(shell.dataFolder, 'own', 'lock.json'))).rejects.toThrow()
    const about = JSON.parse(await readFile(join(shell.dataFolder, 'own', 'workspace.json'), 'utf8'))
    expect(about).toMatchObject({ shell: 'electron', lastChangeAt: Date.UTC(2026, 10, 22, 9) })
  })
})

describe('the demo workspace', () => {
  const buildDemo: NonNullable<TestProgramOptions['buildDemo']> = async (workspace, { now }) => {
    const by = { actor: await workspace.actor(), now }
    await workspace.storage.execute(
      'brand.create',
      { id: anId<'brand'>(), name: 'Демо', color: '#AA3311', zone: 'Europe/Moscow' as ZoneId },
      by,
    )
    return done(true)
  }

  it('is made once, apart from one’s own, and opened with --demo', async () => {
    const root = await aFolder()
    const { page, quit, shell } = await withBrand({ root, buildDemo })
    const state = await page.call('workspace.start', { which: 'demo' })
    expect(state).toMatchObject({ workspace: 'demo', workspaces: { own: true, demo: true } })
    expect(names(await page.read('brands.list', {}))).toEqual(['Демо'])
    await page.call('workspace.start', { which: 'own' })
    expect(names(await page.read('brands.list', {}))).toEqual(['Булочная'])
    await quit()
    const again = await start({ root, storage: shell.storage, argv: ['--demo'] })
    const second = talk(again.shell)
    expect(names(await second.read('brands.list', {}))).toEqual(['Демо'])
  })

  it('is reset to how it was made', async () => {
    const { shell } = await start({ buildDemo })
    const page = talk(shell)
    await page.call('workspace.start', { which: 'demo' })
    await page.run('brand.create', { id: anId(), name: 'Лишний', color: '#AA3311', zone: 'Europe/Moscow' })
    await page.call('demo.reset', {})
    expect(names(await page.read('brands.list', {}))).toEqual(['Демо'])
  })

  it('is removed, rows and files', async () => {
    const { shell } = await start({ buildDemo })
    const page = talk(shell)
    await page.call('workspace.start', { which: 'demo' })
    const state = await page.call('demo.remove', {})
    expect(state).toMatchObject({ workspace: null, workspaces: { own: false, demo: false } })
    await expect(stat(join(shell.dataFolder, 'demo'))).rejects.toThrow()
  })

  it('leaves nothing behind when it cannot be made', async () => {
    const { shell } = await start({ buildDemo: async () => failed({ kind: 'diskFull' }) })
    const page = talk(shell)
    expect((await page.refused('workspace.start', { which: 'demo' })).kind).toBe('diskFull')
    expect((await page.call('app.state', {})).workspaces.demo).toBe(false)
    await expect(stat(join(shell.dataFolder, 'demo'))).rejects.toThrow()
  })

  it('is made anew when its making was interrupted', async () => {
    const root = await aFolder()
    const first = await start({ root, buildDemo })
    await talk(first.shell).call('workspace.start', { which: 'demo' })
    await talk(first.shell).call('workspace.leave', {})
    await first.quit()
    // What a crash in the middle leaves: rows, and a workspace that was never called complete.
    const about = join(first.shell.dataFolder, 'demo', 'workspace.json')
    await writeFile(about, (await readFile(about, 'utf8')).replace('"complete": true', '"complete": false'))
    const again = await start({ root, buildDemo, storage: first.shell.storage })
    const page = talk(again.shell)
    expect((await page.call('app.state', {})).workspaces.demo).toBe(false)
    await page.call('workspace.start', { which: 'demo' })
    expect(names(await page.read('brands.list', {}))).toEqual(['Демо'])
  })
})
