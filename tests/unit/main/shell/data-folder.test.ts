import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { folderProblemText, prepareDataFolder } from '#main/shell/data-folder.ts'
import { wordsIn } from '#main/shell/words.ts'

const root = mkdtempSync(join(tmpdir(), 'rubrika-data-'))
afterAll(() => rmSync(root, { recursive: true }))

describe('prepareDataFolder', () => {
  it('makes the folder with room for the runtime’s own things and leaves nothing else', () => {
    const folder = join(root, 'new', 'electron')
    expect(prepareDataFolder(folder)).toEqual({ ok: true, value: null })
    expect([existsSync(join(folder, 'profile')), existsSync(join(folder, '.trial'))]).toEqual([true, false])
  })

  it('refuses a folder that cannot be written', () => {
    const file = join(root, 'a-file')
    writeFileSync(file, '')
    expect(prepareDataFolder(file)).toEqual({ ok: false, problem: 'notWritable' })
  })

  it('refuses a disk with less room than a runtime needs to start', () => {
    const folder = join(root, 'nearly-full')
    expect(prepareDataFolder(folder, () => 19_999_999)).toEqual({ ok: false, problem: 'full' })
    expect(prepareDataFolder(folder, () => 20_000_000)).toEqual({ ok: true, value: null })
  })

  it('tells a full disk from one that is closed', () => {
    const words = wordsIn('ru')
    expect(folderProblemText('full', '/d', words)).toBe(
      'На диске с папкой данных /d нет места. Освободите место и запустите программу снова.',
    )
    expect(folderProblemText('notWritable', '/d', words)).toContain('RUBRIKA_DATA')
  })
})
