import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BrowserWindow, Rectangle } from 'electron'

export type Bounds = {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

export const smallestWindow = { width: 1024, height: 700 } as const
const usualBounds: Bounds = { width: 1440, height: 900, maximized: false }

/** Where the window stood last time, moved wholly onto its screen; the usual place when nothing is known or that screen is gone. */
export function readBounds(file: string, screens: readonly Rectangle[]): Bounds {
  const usual = { ...usualBounds, ...fittingSize(usualBounds, screens[0]) }
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (!isPlace(kept)) return usual
    const under = screens.filter((screen) => titleBarIsOn(screen, kept))
    if (under.length === 0) return { ...usual, maximized: kept.maximized }
    // A window drawn across two screens was meant so.
    return under.length > 1 ? kept : { ...kept, ...fittingPlace(kept, under[0]) }
  } catch {
    return usual
  }
}

type Size = Pick<Place, 'width' | 'height'>

/** No larger than the screen: one kept from a big monitor would reach beyond the laptop's own. */
function fittingSize({ width, height }: Size, screen: Rectangle | undefined): Size {
  return screen ? { width: Math.min(width, screen.width), height: Math.min(height, screen.height) } : { width, height }
}

function fittingPlace(kept: Place, screen: Rectangle | undefined): Rectangle {
  const { width, height } = fittingSize(kept, screen)
  if (!screen) return { x: kept.x, y: kept.y, width, height }
  const within = (start: number, length: number, from: number, room: number) => Math.min(Math.max(start, from), from + room - length)
  return { x: within(kept.x, width, screen.x, screen.width), y: within(kept.y, height, screen.y, screen.height), width, height }
}

type Place = Required<Bounds>

/** Looked at by hand: the library that checks all other files is not read before the window stands. */
function isPlace(kept: unknown): kept is Place {
  if (typeof kept !== 'object' || kept === null) return false
  const { x, y, width, height, maximized } = kept as Partial<Record<keyof Place, unknown>>
  return typeof maximized === 'boolean' && [x, y, width, height].every(Number.isFinite)
}

/** At least 100 px of the title bar must be reachable, or the window could not be moved back. */
function titleBarIsOn(screen: Rectangle, bounds: { x: number; y: number; width: number }): boolean {
  const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
  return across >= 100 && bounds.y >= screen.y && bounds.y <= screen.y + screen.height - 40
}

/** Remembers the window's place for the next start. */
export function saveBounds(window: BrowserWindow, file: string): void {
  if (window.isDestroyed()) return
  const bounds = { ...window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(bounds))
  } catch {
    // A folder that cannot be written costs the memory of a place on the screen, nothing else.
  }
}
