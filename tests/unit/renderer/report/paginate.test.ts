import { describe, expect, it } from 'vitest'
import { blocksOf, dealPages, dealRows } from '#renderer/widgets/report-pages/paginate.ts'

describe('blocksOf', () => {
  it('parts paragraphs at blank lines and drops empty ones', () => {
    expect(blocksOf('Первый.\n\n\n  Второй.  \n \n').map((block) => block.text)).toEqual(['Первый.', 'Второй.'])
  })

  it('lets a long paragraph break between sentences only', () => {
    const sentence = `${'слово '.repeat(60).trim()}. `
    const blocks = blocksOf(sentence + sentence + sentence)
    expect(blocks).toHaveLength(3)
    expect(blocks.map((block) => block.continues)).toEqual([false, true, true])
    expect(blocks[0]?.text.trim().endsWith('.')).toBe(true)
  })
})

describe('dealPages', () => {
  it('fills the first page, then later ones, in order', () => {
    expect(dealPages([100, 100, 100, 300], { first: 250, later: 400 })).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('gives a thing higher than any page a page of its own', () => {
    expect(dealPages([900, 50], { first: 250, later: 400 })).toEqual([[0], [1]])
  })

  it('answers one empty page for nothing', () => {
    expect(dealPages([], { first: 250, later: 400 })).toEqual([[]])
  })
})

describe('dealRows', () => {
  it('deals rows by count', () => {
    expect(dealRows([1, 2, 3, 4, 5], { first: 2, later: 2 })).toEqual([[1, 2], [3, 4], [5]])
  })
})
