import type { StateStorage } from 'zustand/middleware'
import type { Bridge } from './bridge.ts'

type Source = Pick<Bridge, 'call' | 'state'>

/** A change is written at once; those that follow within so long are written together, ms. */
const restMs = 100

let source: Source | null = null
const waiting = new Set<() => void>()
/** What was said since the page began, and whose last word has not been written yet. */
const said = new Map<string, string>()
const unwritten = new Set<string>()
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Where stores keep what a window remembers between visits: a file of the device, since the browser's own storage belongs to
 * an origin, and the port is a part of it. What an older version left in the browser's storage is read once more.
 */
export const deviceMemory: StateStorage = {
  getItem: (name) => kept(name) ?? localStorage.getItem(name),
  setItem(name, value) {
    if (kept(name) === value) return
    said.set(name, value)
    unwritten.add(name)
    if (timer === undefined) write()
  },
  removeItem: (name) => localStorage.removeItem(name),
}

/** Runs once the memory can be read: right away, or when the page has reached the program. A store then takes what it remembers. */
export function whenMemoryOpens(read: () => void): void {
  if (source) read()
  else waiting.add(read)
}

/** The page has reached the program. What has not been written when the window closes is written then. */
export function openDeviceMemory(bridge: Source): void {
  source = bridge
  addEventListener('pagehide', write)
  for (const read of waiting) read()
  waiting.clear()
  write()
}

function kept(name: string): string | undefined {
  return said.get(name) ?? source?.state.get().memory[name]
}

function write(): void {
  if (!source || unwritten.size === 0) return
  clearTimeout(timer)
  timer = setTimeout(() => {
    timer = undefined
    write()
  }, restMs)
  for (const name of unwritten) void source.call('app.remember', { name, value: said.get(name) ?? '' })
  unwritten.clear()
}
