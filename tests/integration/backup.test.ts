import { createHash } from 'node:crypto'
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { AppState } from '#shared/contract/app-contract.ts'
import { ownWorkspace, upload } from '#tests/support/own-workspace.ts'
import { eventually, talk, until } from '#tests/support/page-talk.ts'
import { noisePng } from '#tests/support/png.ts'
import { aFolder, startProgram } from '#tests/support/running-program.ts'
import { type PublishingLog, stillPublishing } from '#tests/support/still-publishing.ts'

/** The lines of a backup, and one written anew from lines. */
const linesOf = (bytes: Buffer) => gunzipSync(bytes).toString('utf8').trimEnd().split('\n')

describe('a backup', () => {
  it('holds the rows of one moment, counted and hashed', async () => {
    const { page, brand, folder } = await ownWorkspace()
    await brand('Булочная')
    const taken = await page.call('backups.take', {})
    const lines = linesOf(await readFile(join(folder, 'backups', taken.name)))
    const header = JSON.parse(lines[0] ?? '')
    const trailer = JSON.parse(lines.at(-1) ?? '')
    const hashed = createHash('sha256')
      .update(
        lines
          .slice(0, -1)
          .map((line) => `${line}\n`)
          .join(''),
      )
      .digest('hex')
    expect(header).toMatchObject({ format: 'rubrika-backup', version: 1, workspace: 'own', takenAt: Date.UTC(2026, 10, 22, 9) })
    expect(trailer).toEqual({ end: 'rubrika-backup', rows: lines.length - 2, sha256: hashed })
    expect(lines.some((line) => line.startsWith('["brands",') && line.includes('Булочная'))).toBe(true)
  })

  it('is listed as whole, and no longer when it was cut', async () => {
    const { page, brand, folder } = await ownWorkspace()
    await brand('Булочная')
    const { name, bytes } = await page.call('backups.take', {})
    expect((await page.call('backups.list', {})).backups).toEqual([
      { name, bytes, takenAt: Date.UTC(2026, 10, 22, 9), rows: expect.any(Number), whole: true },
    ])
    await truncate(join(folder, 'backups', name), bytes - 20)
    expect((await page.call('backups.list', {})).backups).toMatchObject([{ name, whole: false }])
  })

  it('is taken every four hours when something changed, and not otherwise', async () => {
    const { page, brand, clock } = await ownWorkspace()
    const count = async () => (await page.call('backups.list', {})).backups.length
    await brand('Булочная')
    await clock.pass(60_000)
    await eventually(async () => (await count()) === 1)
    await brand('Кофейня')
    await clock.pass(4 * 3_600_000)
    await eventually(async () => (await count()) === 2)
    await clock.pass(8 * 3_600_000)
    expect(await count()).toBe(2)
  })

  it('is taken at quit when something changed', async () => {
    const { brand, quit, folder } = await ownWorkspace()
    await brand('Булочная')
    await quit()
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1)
  })

  it('leaves no draft behind', async () => {
    const { page, folder } = await ownWorkspace()
    await page.call('backups.take', {})
    expect((await readdir(join(folder, 'backups'))).filter((name) => !name.endsWith('.rubrika-backup.gz'))).toEqual([])
  })
})

describe('a restore', () => {
  it('brings the old rows back, keeps a backup of what was there, and holds this device', async () => {
    const log: PublishingLog = []
    const { page, brand, brands } = await ownWorkspace({ createPublishing: stillPublishing(log) })
    await brand('Булочная')
    const { name, takenAt } = await page.call('backups.take', {})
    await brand('Кофейня')
    const state: AppState = await page.call('backups.restore', { name })
    expect(await brands()).toEqual(['Булочная'])
    expect(state.publishing.state).toBe('confirmNeeded')
    expect(state.notices.map(({ kind, values }) => ({ kind, values }))).toEqual([{ kind: 'restored', values: { takenAt } }])
    expect((await page.call('backups.list', {})).backups).toHaveLength(2)
    expect(log).toEqual(['start', 'stop', 'stop', 'start'])
  })

  it('leaves no page without a workspace meanwhile', async () => {
    const { page } = await ownWorkspace()
    const { name } = await page.call('backups.take', {})
    const before = page.events.length
    await page.call('backups.restore', { name })
    const seen = page.events.slice(before).flatMap((event) => (event.kind === 'state' ? [event.state.workspace] : []))
    expect(new Set(seen)).toEqual(new Set(['own']))
  })

  it('shows in live queries that were open before', async () => {
    const { page, brand, clock } = await ownWorkspace()
    await brand('Булочная')
    const { name } = await page.call('backups.take', {})
    await brand('Кофейня')
    const seen = page.watch('brands.list', {})
    await until(clock, () => (seen.value() as unknown[] | undefined)?.length === 2)
    await page.call('backups.restore', { name })
    await until(clock, () => (seen.value() as unknown[] | undefined)?.length === 1)
  })

  it('stays held over a restart until a person confirms', async () => {
    const root = await aFolder()
    const { page, quit, shell } = await ownWorkspace({ root })
    const { name } = await page.call('backups.take', {})
    await page.call('backups.restore', { name })
    await quit()
    const again = await startProgram({ createPublishing: stillPublishing(), root, storage: shell.storage })
    const second = talk(again.shell)
    expect((await second.call('app.state', {})).publishing.state).toBe('confirmNeeded')
    expect((await second.call('publishing.confirmDevice', {})).state).toBe('on')
  })

  it.each([
    ['cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['no backup at all', () => Buffer.from('{"posts": []}')],
    ['without its end', (bytes: Buffer) => gzipSync(`${linesOf(bytes).slice(0, -1).join('\n')}\n`)],
    ['with a changed row', (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString('utf8').replace('Булочная', 'Булошная'))],
    [
      'with a row too many',
      (bytes: Buffer) => gzipSync(`${[...linesOf(bytes).slice(0, -1), '["brands",{"id":"x"}]', linesOf(bytes).at(-1)].join('\n')}\n`),
    ],
  ])('of a file that is %s is refused and changes nothing', async (_what, spoil) => {
    const { page, brand, brands, folder } = await ownWorkspace()
    await brand('Булочная')
    const { name } = await page.call('backups.take', {})
    await brand('Кофейня')
    const path = join(folder, 'backups', name)
    await writeFile(path, spoil(await readFile(path)))
    expect((await page.refused('backups.restore', { name })).kind).toBe('brokenBackup')
    expect(await brands()).toEqual(['Булочная', 'Кофейня'])
    expect((await page.call('app.state', {})).publishing.state).toBe('on')
  })

  it('of a backup from a newer program is refused', async () => {
    const { page, folder } = await ownWorkspace()
    const { name } = await page.call('backups.take', {})
    const path = join(folder, 'backups', name)
    const [header = '', ...rest] = linesOf(await readFile(path)).slice(0, -1)
    const body = [JSON.stringify({ ...JSON.parse(header), schema: 999 }), ...rest].map((line) => `${line}\n`).join('')
    const trailer = { end: 'rubrika-backup', rows: rest.length, sha256: createHash('sha256').update(body).digest('hex') }
    await writeFile(path, gzipSync(`${body}${JSON.stringify(trailer)}\n`))
    expect((await page.refused('backups.restore', { name })).kind).toBe('newerBackup')
  })

  it('takes no path for a name', async () => {
    const { page } = await ownWorkspace()
    expect((await page.refused('backups.restore', { name: '../../etc/passwd' })).kind).toBe('notFound')
  })
})

describe('a database that is gone', () => {
  it('comes back from its last backup, held and said', async () => {
    const root = await aFolder()
    const first = await ownWorkspace({ root })
    await first.brand('Булочная')
    await first.quit()
    // Another storage: the profile with the database was deleted.
    const again = await startProgram({ createPublishing: stillPublishing(), root })
    const page = talk(again.shell)
    const state = await page.call('app.state', {})
    expect(await page.read('brands.list', {})).toMatchObject([{ name: 'Булочная' }])
    expect(state.notices.map((one) => one.kind)).toEqual(['restored'])
    expect(state.publishing.state).toBe('confirmNeeded')
  })
})

describe('a full copy', () => {
  it('brings rows and pictures to another machine', async () => {
    const first = await ownWorkspace()
    await first.brand('Булочная')
    const { value } = await upload(first, '/media', noisePng(40, 30), 'хлеб.png')
    const { path, bytes } = await first.page.call('backups.fullCopy', {})
    const zip = await readFile(path)
    expect(zip.length).toBe(bytes)
    const second = await ownWorkspace()
    const { uploadId } = (await upload(second, '/restore-file', zip)).value
    await second.page.call('backups.restoreFile', { uploadId })
    expect(await second.brands()).toEqual(['Булочная'])
    const hash = value.media.id
    expect(await readFile(join(second.folder, 'media', hash.slice(0, 2), hash))).toEqual(noisePng(40, 30))
  })

  it('that was cut is refused and changes nothing', async () => {
    const first = await ownWorkspace()
    await first.brand('Булочная')
    const { path } = await first.page.call('backups.fullCopy', {})
    const zip = await readFile(path)
    const second = await ownWorkspace()
    await second.brand('Кофейня')
    const { uploadId } = (await upload(second, '/restore-file', zip.subarray(0, zip.length - 40))).value
    expect((await second.page.refused('backups.restoreFile', { uploadId })).kind).toBe('brokenBackup')
    expect(await second.brands()).toEqual(['Кофейня'])
  })
})
