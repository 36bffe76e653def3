import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDrawing } from '#main/shell/drawing.ts'
import { printAddress } from '#main/shell/print-address.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('createDrawing', () => {
  it('waits for each drawing of a page anew', async () => {
    const drawing = createDrawing(1000)
    const first = drawing.begin()
    drawing.drawn()
    await expect(first).resolves.toBeUndefined()
    await vi.advanceTimersByTimeAsync(5000)
    const second = drawing.begin()
    drawing.drawn()
    await expect(second).resolves.toBeUndefined()
    expect(drawing.ended).toBe(false)
  })

  it('rejects when the page says nothing in time, and then for good', async () => {
    const drawing = createDrawing(1000)
    const late = expect(drawing.begin()).rejects.toThrow('the report page was not drawn in time')
    await vi.advanceTimersByTimeAsync(1000)
    await late
    expect(drawing.ended).toBe(true)
    await expect(drawing.begin()).rejects.toThrow('the report page was not drawn in time')
  })

  it('tells why a page ended, the first reason only', async () => {
    const drawing = createDrawing(1000)
    const gone = expect(drawing.begin()).rejects.toThrow('the report page ended: crashed')
    drawing.end('the report page ended: crashed')
    drawing.end('the report page was closed')
    await gone
    await expect(drawing.begin()).rejects.toThrow('crashed')
  })
})

describe('printAddress', () => {
  it('is another one for each drawing', () => {
    const address = printAddress('app://rubrika/report.html')
    expect([address('/b/2026-11/ru'), address('#/b/2026-11/ru')]).toEqual([
      'app://rubrika/report.html#/b/2026-11/ru/1',
      'app://rubrika/report.html#/b/2026-11/ru/2',
    ])
  })
})
