import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginning } from '#shared/plan-files/import-key.ts'

describe('the beginning a post is known by', () => {
  it.each([
    ['Ёлки  и\nпалки', 'елки и палки'],
    [`${' '.repeat(400)}Хлеб`, 'хлеб'],
    [`Хлеб${'\n'.repeat(400)}недели`, 'хлеб недели'],
    ['х'.repeat(300), 'х'.repeat(160)],
    [`${'а '.repeat(100)}б`, 'а '.repeat(80)],
  ])('of %j', (text, words) => {
    expect(beginning(text)).toBe(words)
  })

  it('does not depend on how the spaces of a text lie', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'абвгдёЖ') })
    const space = fc.constantFrom(' ', '\n', '  ', ' \n\n', ' '.repeat(20))
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space), { maxLength: 60 }), (parts) => {
        const spread = parts.map(([said, gap]) => said + gap).join('')
        expect(beginning(spread)).toBe(beginning(parts.map(([said]) => said).join(' ')))
      }),
    )
  })
})
