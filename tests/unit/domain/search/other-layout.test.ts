import { describe, expect, it } from 'vitest'
import { inOtherLayout } from '#shared/domain/search/other-layout.ts'

describe('the other layout of a keyboard', () => {
  it.each([
    ['ghbdtn', 'привет'],
    ['[kt,', 'хлеб'],
    ['Gfc[f yf 5', 'Пасха на 5'],
    ["'nj :BPYM", 'это ЖИЗНЬ'],
    ['ыудд', 'sell'],
    ['Ыфду', 'Sale'],
  ])('makes of %s what was meant', (typed, meant) => expect(inOtherLayout(typed)).toBe(meant))

  it.each(['', '2027', '10:30', 'привет hello'])('leaves %s alone: nothing tells which layout was meant', (typed) => {
    expect(inOtherLayout(typed)).toBeNull()
  })
})
