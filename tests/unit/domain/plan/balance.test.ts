import { describe, expect, it } from 'vitest'
import type { Rubric, RubricKind } from '#shared/domain/brands/brand.ts'
import { balanceOf, mostWanted } from '#shared/domain/plan/balance.ts'
import type { RubricId } from '#shared/kernel/ids.ts'

const rubric = (id: string, targetShare: number | null, kind: RubricKind | null = null): Rubric =>
  ({ id, name: id, color: 'copper', targetShare, kind, order: id, brandId: 'b', deletedAt: null }) as unknown as Rubric
const posts = (counts: Readonly<Record<string, number>>): (RubricId | null)[] =>
  Object.entries(counts).flatMap(([id, count]) => Array.from({ length: count }, () => (id === 'none' ? null : (id as RubricId))))

describe('the balance of rubrics', () => {
  const news = rubric('news', 0.3, 'branded')
  const advice = rubric('advice', 0.5, 'educational')
  const games = rubric('games', null, 'engaging')

  it('counts posts without a rubric in the whole, and says how many posts a share lacks while the plan grows by them', () => {
    const { total, rubrics } = balanceOf(posts({ news: 6, advice: 3, games: 1, none: 2 }), [news, advice, games], 0.15)
    expect(total).toBe(12)
    // (3 + 6) / (12 + 6) is the first half of all; six news of twelve are 2.4 over a share of 0.3, two whole posts.
    expect(rubrics.map(({ count, missing, off }) => [count, missing, off])).toEqual([
      [6, -2, true],
      [3, 6, true],
      [1, 0, false],
    ])
  })

  it('takes a share that is off by less than a post, or no further than allowed, as it should be', () => {
    const [line] = balanceOf(posts({ news: 1, none: 2 }), [news], 0.01).rubrics
    expect(line).toMatchObject({ missing: 0, off: false })
    expect(balanceOf(posts({ news: 1, none: 9 }), [news], 0.2).rubrics[0]).toMatchObject({ missing: 3, off: false })
    expect(balanceOf(posts({ news: 1, none: 9 }), [news], null).rubrics[0]?.off).toBe(false)
  })

  it('adds up the targets of a kind, in the order of the trade, the untold one last', () => {
    const more = rubric('more', 0.2, 'branded')
    const untold = rubric('untold', null)
    const { kinds } = balanceOf(posts({ news: 1, more: 1, games: 1, untold: 1, none: 1 }), [news, more, games, untold], 0.15)
    expect(kinds.map(({ kind, count, target }) => [kind, count, target])).toEqual([
      ['engaging', 1, null],
      ['branded', 2, 0.5],
      [null, 2, null],
    ])
  })

  it('has nothing to say of an empty period', () => {
    expect(balanceOf([], [news], 0.15).rubrics[0]).toMatchObject({ share: 0, missing: 0, off: false })
  })

  it('wants the rubric furthest under its target first, the first of equals', () => {
    const counts = new Map([
      ['news', 2],
      ['advice', 3],
    ]) as unknown as ReadonlyMap<RubricId, number>
    expect(mostWanted(counts, 10, [news, advice, games])).toBe('advice')
    expect(mostWanted(new Map(), 0, [rubric('a', 0.4), rubric('b', 0.4)])).toBe('a')
    expect(mostWanted(counts, 4, [news, games])).toBeNull()
  })
})
