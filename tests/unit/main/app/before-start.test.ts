import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lookBefore } from '#main/app/before-start.ts'
import { openPreferences } from '#main/workspaces/preferences.ts'
import { prepareFolder, workspaceFolder } from '#main/workspaces/workspace-folder.ts'
import { takeLock } from '#main/workspaces/workspace-lock.ts'

let root = ''
const mine = (): string => join(root, 'electron')
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rubrika-before-'))
  mkdirSync(mine())
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the look before the start', () => {
  it('of an empty folder finds nothing held and the system’s colours', () => {
    expect(lookBefore(mine())).toEqual({ held: false, colorScheme: 'auto' })
    expect(lookBefore(join(root, 'nowhere', 'electron'))).toEqual({ held: false, colorScheme: 'auto' })
  })

  it.each(['electron', 'browser'])('finds a workspace that is open in the shell %s, and none once it is closed', async (shell) => {
    for (const kind of ['own', 'demo'] as const) {
      const folder = workspaceFolder(join(root, shell), kind)
      await prepareFolder(folder)
      const taken = await takeLock(folder.lock, shell === 'electron' ? 'electron' : 'node-browser')
      expect(lookBefore(mine()).held).toBe(true)
      if (taken.ok) await taken.value.release()
      expect(lookBefore(mine()).held).toBe(false)
    }
  })

  it('reads the colours a person chose', async () => {
    const preferences = await openPreferences(mine(), 'ru-RU')
    await preferences.change({ colorScheme: 'dark' })
    expect(lookBefore(mine()).colorScheme).toBe('dark')
    writeFileSync(join(mine(), 'preferences.json'), '{"colorScheme":"pink"')
    expect(lookBefore(mine()).colorScheme).toBe('auto')
  })
})
