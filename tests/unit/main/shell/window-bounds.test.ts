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

  it('brings a window of a larger screen wholly onto the one that is left', () => {
    kept({ x: 240, y: 150, width: 1440, height: 900, maximized: false })
    expect(readBounds(file, [{ x: 0, y: 30, width: 1366, height: 738 }])).toEqual({
      x: 0,
      y: 30,
      width: 1366,
      height: 738,
      maximized: false,
    })
    kept({ x: 800, y: 500, width: 1200, height: 800, maximized: false })
    expect(readBounds(file, [screen])).toEqual({ x: 720, y: 280, width: 1200, height: 800, maximized: false })
  })

  it('leaves a window that stands across two screens where it is', () => {
    const across = { x: 1500, y: 50, width: 1200, height: 800, maximized: false }
    kept(across)
    expect(readBounds(file, [screen, { ...screen, x: 1920 }])).toEqual(across)
  })

  it('is no larger than the screen the first time', () => {
    expect(readBounds(join(folder, 'none.json'), [{ x: 0, y: 0, width: 1280, height: 720 }])).toEqual({
      ...usual,
      width: 1280,
      height: 720,
    })
  })
})
