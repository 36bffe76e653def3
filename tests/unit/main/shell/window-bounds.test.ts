import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readBounds } from '#main/shell/electron/window-bounds.ts'

const folder = mkdtempSync(join(tmpdir(), 'rubrika-bounds-'))
const file = join(folder, 'window.json')
const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const usual = { width: 1440, height: 900, maximized: false }
afterAll(() => rmSync(folder, { recursive: true }))

function kept(bounds: unknown): void {
  writeFileSync(file, JSON.stringify(bounds))
}

describe('readBounds', () => {
  it('is the usual size when nothing is known', () => {
    expect(readBounds(join(folder, 'none.json'), [screen])).toEqual(usual)
    kept({ x: 'left' })
    expect(readBounds(file, [screen])).toEqual(usual)
  })

  it('is the place of the last time', () => {
    const last = { x: 100, y: 50, width: 1200, height: 800, maximized: true }
    kept(last)
    expect(readBounds(file, [screen])).toEqual(last)
  })

  it('forgets a place on a screen that is gone, but not that it was maximized', () => {
    kept({ x: 2500, y: 50, width: 1200, height: 800, maximized: true })
    expect(readBounds(file, [screen])).toEqual({ ...usual, maximized: true })
  })
})
