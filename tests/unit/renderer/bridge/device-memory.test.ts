import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { deviceMemory, openDeviceMemory } from '#renderer/bridge/device-memory.ts'

type Source = Parameters<typeof openDeviceMemory>[0]

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('localStorage', { getItem: () => null, removeItem: () => undefined })
})
afterEach(() => {
  vi.useRealTimers()
})

it('tells the program of a change at once, of those right behind it together, and of what was said before it was reached', () => {
  const told: unknown[] = []
  const source = {
    call: async (_: string, said: unknown) => told.push(said),
    state: { get: () => ({ memory: { rail: 'folded' } }) },
  } as unknown as Source
  deviceMemory.setItem('view', 'week')
  expect(told).toEqual([])
  openDeviceMemory(source)
  expect(told).toEqual([{ name: 'view', value: 'week' }])
  vi.advanceTimersByTime(1_000)

  deviceMemory.setItem('view', 'day')
  expect(told.at(-1)).toEqual({ name: 'view', value: 'day' })
  deviceMemory.setItem('view', 'month')
  deviceMemory.setItem('view', 'list')
  expect(told).toHaveLength(2)
  vi.advanceTimersByTime(100)
  expect(told.slice(2)).toEqual([{ name: 'view', value: 'list' }])

  deviceMemory.setItem('rail', 'folded')
  vi.advanceTimersByTime(1_000)
  expect(told).toHaveLength(3)
})
