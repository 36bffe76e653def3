import { describe, expect, it } from 'vitest'
import { standBeside } from '#renderer/features/briefs/stand-beside.ts'

const card = (key: string, wanted: number, height = 40) => ({ key, wanted, height })
const tops = (...args: Parameters<typeof standBeside>) => Object.fromEntries(standBeside(...args))

describe('cards beside their lines', () => {
  it('stand at their lines where there is room', () => {
    expect(tops([card('b', 200), card('a', 20)], null)).toEqual({ a: 20, b: 200 })
  })

  it('are pushed down by the one above, ten pixels apart', () => {
    expect(tops([card('a', 20), card('b', 30), card('c', 300)], null)).toEqual({ a: 20, b: 70, c: 300 })
  })

  it('give way upwards to the one that is looked at, which stands at its line', () => {
    expect(tops([card('a', 100), card('b', 120), card('c', 130)], 'b')).toEqual({ a: 70, b: 120, c: 170 })
  })

  it('never stand above the top: then even the one that is looked at is pushed down', () => {
    expect(tops([card('a', 0), card('b', 10)], 'b')).toEqual({ a: 0, b: 50 })
  })

  it('that are about no line stand behind all others', () => {
    expect(tops([card('new', Number.POSITIVE_INFINITY), card('a', 100)], 'new')).toEqual({ a: 100, new: 150 })
    expect(tops([card('new', Number.POSITIVE_INFINITY)], null)).toEqual({ new: 0 })
  })
})
