import { describe, expect, it } from 'vitest'
import { worthAsking } from '#renderer/app/early/asked-first.ts'

describe('what a start asks first', () => {
  it('is what the last one asked, the longest answer first', () => {
    const watched = [
      { name: 'brands.list', args: {}, last: [1, 2] },
      { name: 'me', args: {}, last: { id: 'anna' } },
      { name: 'calendar.range', args: { brandId: null, from: 1, to: 2 }, last: [1, 2, 3] },
    ] as const
    expect(worthAsking(watched)).toEqual([
      ['calendar.range', { brandId: null, from: 1, to: 2 }],
      ['brands.list', {}],
      ['me', {}],
    ])
  })

  it('is nothing about a moment that has passed since', () => {
    expect(worthAsking([{ name: 'queue.next', args: { asOf: 1 }, last: undefined }])).toEqual([])
  })

  it('is none of the warnings, which come after the cards', () => {
    const names = ['warnings.plan', 'warnings.pictures', 'warnings.texts'] as const
    expect(worthAsking(names.map((name) => ({ name, args: { brandId: null, from: 1, to: 2 }, last: [1] })))).toEqual([])
  })
})
