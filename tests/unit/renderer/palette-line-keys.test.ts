import { describe, expect, it } from 'vitest'
import { nextLineKeys } from '#renderer/app/palette/line-keys.ts'

const none = new Map<string, number>()

describe('keys of the lines that show what was found', () => {
  it('gives each line of a first answer one of its own', () => {
    expect([...nextLineKeys(none, ['a', 'b', 'c'], true)]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ])
  })

  it('leaves what stays its elements, wherever it comes to stand, and gives those of what has gone to what is new', () => {
    const before = nextLineKeys(none, ['a', 'b', 'c'], true)
    expect([...nextLineKeys(before, ['d', 'c', 'e', 'f'], true)]).toEqual([
      ['d', 0],
      ['c', 2],
      ['e', 1],
      ['f', 3],
    ])
  })

  it('gives new elements to what is new where a line is marked', () => {
    const before = nextLineKeys(none, ['a', 'b'], true)
    expect([...nextLineKeys(before, ['b', 'c'], false)]).toEqual([
      ['b', 1],
      ['c', 2],
    ])
  })
})
