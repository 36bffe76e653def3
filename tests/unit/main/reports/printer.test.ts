import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPrinter } from '#main/reports/index.ts'
import type { PrintPage } from '#main/shell/shell.ts'

const restAfterMs = 300_000

/** A shell's pages as the printer sees them: each notes what it does, and may break. */
function pages() {
  const did: string[] = []
  const opened: { ended: boolean; broken: boolean; wait: Promise<void> | null }[] = []
  const open = async (): Promise<PrintPage> => {
    const state = { ended: false, broken: false, wait: null as Promise<void> | null }
    const n = opened.push(state)
    did.push(`open ${n}`)
    return {
      async draw(path) {
        did.push(`draw ${n} ${path}`)
        await state.wait
        if (state.broken) throw new Error('not drawn')
      },
      async print() {
        did.push(`print ${n}`)
        return new Uint8Array([n])
      },
      picture: async () => new Uint8Array(),
      get ended() {
        return state.ended
      },
      async close() {
        did.push(`close ${n}`)
        state.ended = true
      },
    }
  }
  return { did, opened, open }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('createPrinter', () => {
  it('prints on the page that was drawn ahead, which looks once more at what has changed', async () => {
    const { did, open } = pages()
    const printer = createPrinter({ open, restAfterMs })
    await printer.prepare('/a')
    expect(await printer.print('/a')).toEqual(new Uint8Array([1]))
    await printer.print('/b')
    expect(did).toEqual(['open 1', 'draw 1 /a', 'draw 1 /a', 'print 1', 'draw 1 /b', 'print 1'])
  })

  it('does one thing at a time: a print waits for the drawing before it', async () => {
    const { did, opened, open } = pages()
    const printer = createPrinter({ open, restAfterMs })
    await printer.prepare('/a')
    let go: () => void = () => undefined
    const [first] = opened
    if (first) first.wait = new Promise((resolve) => (go = resolve))
    const prepared = printer.prepare('/b')
    const printed = printer.print('/c')
    await vi.advanceTimersByTimeAsync(0)
    expect(did.at(-1)).toBe('draw 1 /b')
    if (first) first.wait = null
    go()
    await Promise.all([prepared, printed])
    expect(did.slice(2)).toEqual(['draw 1 /b', 'draw 1 /c', 'print 1'])
  })

  it('closes a page that broke and prints on a new one', async () => {
    const { did, opened, open } = pages()
    const printer = createPrinter({ open, restAfterMs })
    await printer.prepare('/a')
    const [first] = opened
    if (first) first.broken = true
    await expect(printer.print('/a')).rejects.toThrow('not drawn')
    expect(await printer.print('/a')).toEqual(new Uint8Array([2]))
    expect(did.filter((one) => /open|close/.test(one))).toEqual(['open 1', 'close 1', 'open 2'])
  })

  it('keeps silent about a page that could not be drawn ahead', async () => {
    const printer = createPrinter({ open: () => Promise.reject(new Error('no window')), restAfterMs })
    await expect(printer.prepare('/a')).resolves.toBeUndefined()
    await expect(printer.print('/a')).rejects.toThrow('no window')
  })

  it('opens another page where the process of the first is gone', async () => {
    const { did, opened, open } = pages()
    const printer = createPrinter({ open, restAfterMs })
    await printer.prepare('/a')
    const [first] = opened
    if (first) first.ended = true
    await printer.print('/a')
    expect(did.slice(2)).toEqual(['close 1', 'open 2', 'draw 2 /a', 'print 2'])
  })

  it('closes the page when the room is left, or when nobody used it for a while', async () => {
    const { did, open } = pages()
    const printer = createPrinter({ open, restAfterMs })
    await printer.prepare('/a')
    await printer.rest()
    expect(did).toEqual(['open 1', 'draw 1 /a', 'close 1'])
    await printer.prepare('/a')
    await vi.advanceTimersByTimeAsync(restAfterMs - 1)
    await printer.print('/a')
    await vi.advanceTimersByTimeAsync(restAfterMs - 1)
    expect(did.at(-1)).toBe('print 2')
    await vi.advanceTimersByTimeAsync(1)
    expect(did.at(-1)).toBe('close 2')
  })
})
