import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileProblem, writeAtomic } from '#main/workspaces/atomic-file.ts'
import { openDevice } from '#main/workspaces/device.ts'
import { openPreferences } from '#main/workspaces/preferences.ts'
import { isNewer } from '#main/workspaces/workspace-about.ts'
import { prepareFolder, workspaceFolder } from '#main/workspaces/workspace-folder.ts'
import { lockHolder, takeLock } from '#main/workspaces/workspace-lock.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { aFolder } from '#tests/support/running-program.ts'

const now = Date.UTC(2026, 10, 22, 9) as EpochMs
const onMachine = (id: string) => ({ now: () => now, machineId: async () => id })

async function ownFolder() {
  const folder = workspaceFolder(await aFolder(), 'own')
  await prepareFolder(folder)
  return folder
}

describe('this device', () => {
  it('keeps its id from start to start', async () => {
    const folder = await ownFolder()
    const first = await openDevice(folder, false, onMachine('a'))
    const second = await openDevice(folder, true, onMachine('a'))
    expect(second.id).toBe(first.id)
    expect(second.hold()).toBeNull()
  })

  it('is another one on another machine, and held', async () => {
    const folder = await ownFolder()
    const first = await openDevice(folder, false, onMachine('a'))
    const second = await openDevice(folder, true, onMachine('b'))
    expect(second.id).not.toBe(first.id)
    expect(second.hold()).toEqual({ why: 'copied', at: now, backupTakenAt: null })
  })

  it('is another one when its folder was moved, and held', async () => {
    const folder = await ownFolder()
    await openDevice(folder, false, onMachine('a'))
    const moved = workspaceFolder(`${folder.path}-moved`, 'own')
    await prepareFolder(workspaceFolder(`${folder.path}-moved`, 'demo'))
    await rename(folder.path, moved.path)
    expect((await openDevice(moved, true, onMachine('a'))).hold()?.why).toBe('copied')
  })

  it.each(['', '{}', '{"v":1,"id":7}'])('is held when a used workspace has %j for its file', async (content) => {
    const folder = await ownFolder()
    await writeFile(folder.device, content)
    expect((await openDevice(folder, true, onMachine('a'))).hold()?.why).toBe('copied')
  })

  it('stays held until the hold is cleared', async () => {
    const folder = await ownFolder()
    const first = await openDevice(folder, false, onMachine('a'))
    await first.setHold({ why: 'restored', at: now, backupTakenAt: null })
    const second = await openDevice(folder, true, onMachine('a'))
    expect(second.hold()?.why).toBe('restored')
    await second.clearHold()
    expect((await openDevice(folder, true, onMachine('a'))).hold()).toBeNull()
  })

  it('writes the machine’s own id nowhere', async () => {
    const folder = await ownFolder()
    await openDevice(folder, false, onMachine('3d1219c7c4c5404a'))
    expect(await readFile(folder.device, 'utf8')).not.toContain('3d1219c7c4c5404a')
  })
})

describe('the lock of a workspace', () => {
  it('names its holder', async () => {
    const { lock } = await ownFolder()
    await takeLock(lock, 'electron')
    expect(await takeLock(lock, 'node-browser')).toMatchObject({ ok: false, problem: { pid: process.pid, shell: 'electron' } })
  })

  it('is free again after its release', async () => {
    const { lock } = await ownFolder()
    const held = await takeLock(lock, 'electron')
    if (held.ok) await held.value.release()
    expect(await lockHolder(lock)).toBeNull()
    expect((await takeLock(lock, 'electron')).ok).toBe(true)
  })

  it.each([
    ['of an earlier process with the same number', { process: 'another boot:7' }],
    ['that was copied with its folder', { place: '/somewhere/else#1' }],
    ['of a process that is gone', { pid: 2 ** 22 - 3 }],
  ])('%s is taken over', async (_what, changes) => {
    const { lock } = await ownFolder()
    await takeLock(lock, 'electron')
    await writeFile(lock, JSON.stringify({ ...JSON.parse(await readFile(lock, 'utf8')), ...changes }))
    expect((await takeLock(lock, 'node-browser')).ok).toBe(true)
  })

  it('that cannot be read is taken over', async () => {
    const { lock } = await ownFolder()
    await writeFile(lock, '{"pid":')
    expect((await takeLock(lock, 'electron')).ok).toBe(true)
  })
})

describe('preferences', () => {
  it('come from the system’s language at first', async () => {
    const languages = await Promise.all(
      ['ru-RU', 'en-GB', 'de-DE', 'be'].map(async (locale) => (await openPreferences(await aFolder(), locale)).get().language),
    )
    expect(languages).toEqual(['ru', 'en', 'en', 'ru'])
  })

  it('are written so that the last change wins, whatever the order of the disk', async () => {
    const folder = await aFolder()
    const preferences = await openPreferences(folder, 'ru')
    await Promise.all([
      preferences.change({ language: 'en' }),
      preferences.change({ colorScheme: 'dark' }),
      preferences.change({ language: 'ru' }),
    ])
    expect((await openPreferences(folder, 'en')).get()).toEqual({
      language: 'ru',
      colorScheme: 'dark',
      railCollapsed: false,
      closing: 'auto',
    })
    expect(await readdir(folder)).toEqual(['preferences.json'])
  })

  it('are on the disk when the program has waited for them, though nobody waited for each', async () => {
    const folder = await aFolder()
    const preferences = await openPreferences(folder, 'ru')
    for (const day of ['10', '11', '12']) void preferences.change({ memory: { calendar: day } })
    await preferences.written()
    expect((await openPreferences(folder, 'ru')).memory()).toEqual({ calendar: '12' })
  })

  it('lose only the field that is damaged', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'preferences.json'), '{"language":"xx","colorScheme":"dark","railCollapsed":true,"lastWorkspace":"own"}')
    const preferences = await openPreferences(folder, 'ru')
    expect(preferences.get()).toEqual({ language: 'ru', colorScheme: 'dark', railCollapsed: true, closing: 'auto' })
    expect(preferences.lastWorkspace()).toBe('own')
  })
})

describe('an atomic write', () => {
  it('leaves the old file whole and no draft when it fails', async () => {
    const folder = await aFolder()
    const path = join(folder, 'a.json')
    await writeAtomic(path, 'old')
    await expect(writeAtomic(join(path, 'below-a-file'), 'x')).rejects.toThrow()
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  it.each(['ENOSPC', 'EDQUOT'])('%s is told as a full disk, with what is free', (code) => {
    const values = { path: '/w', freeMb: 0, neededMb: 200 }
    expect(fileProblem(Object.assign(new Error(), { code }), '/w')).toEqual({ kind: 'diskFull', values })
  })

  it.each([
    ['EROFS', 'readOnly'],
    ['EACCES', 'readOnly'],
    ['EPERM', 'readOnly'],
  ])('%s is told as %s', (code, kind) => {
    expect(fileProblem(Object.assign(new Error(), { code }), '/w')).toEqual({ kind, values: { path: '/w' } })
  })

  it('takes any other failure for a bug', () => {
    expect(fileProblem(new Error('EISDIR'), '/w')).toBeNull()
  })
})

describe('the other shell’s work', () => {
  const about = (lastChangeAt: number | null, more = {}) => ({
    v: 1 as const,
    shell: 'electron' as const,
    device: '0192f000-0000-7000-8000-000000000001',
    lastChangeAt: lastChangeAt as EpochMs | null,
    declined: null,
    complete: true,
    ...more,
  })

  it('is offered when it was changed later than mine, or I have none', () => {
    expect([isNewer(about(2), about(1)), isNewer(about(2), about(null)), isNewer(about(2), null)]).toEqual([true, true, true])
  })

  it('is not offered when it is older, as old, empty, absent or unfinished', () => {
    const none = [isNewer(about(1), about(2)), isNewer(about(2), about(2)), isNewer(about(null), about(1)), isNewer(null, about(1))]
    expect([...none, isNewer(about(2, { complete: false }), about(1))]).toEqual([false, false, false, false, false])
  })

  it('is not offered again at the state that was declined', () => {
    expect(isNewer(about(2), about(1, { declined: 2 }))).toBe(false)
    expect(isNewer(about(3), about(1, { declined: 2 }))).toBe(true)
  })
})
