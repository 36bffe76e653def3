import { describe, expect, it } from 'vitest'
import type { BrandId } from '#shared/kernel/ids.ts'
import { fatesAfter, fatesTogether } from '#shared/plan-files/fates-together.ts'
import { type FatedPost, markOf, type PlanFates } from '#shared/plan-files/plan-fates.ts'
import { read, sheetOf } from './a-sheet.ts'

const brandId = 'b1' as BrandId

/** Fates as they would be of posts told by their key, and what is there under that key already. */
function fatesOf(...told: readonly (readonly [key: string, fate: FatedPost['fate'], postId?: string])[]): PlanFates {
  const [post] = read(sheetOf('Дата | Текст\n01.12.2026 | Анонс')).posts
  if (!post) throw new Error('the sheet has no post')
  const common = { post, brandId, wallTime: '2026-12-01T12:00', channels: [], rubric: null, personId: null, campaignId: null, lock: null }
  return {
    posts: told.map(
      ([key, fate, postId = null]) =>
        ({ ...common, key, fate, changes: fate === 'changed' ? ['time'] : [], postId }) as unknown as FatedPost,
    ),
    rejected: [],
  }
}

const said = (sheets: readonly PlanFates[]) => sheets.map(({ posts }) => posts.map(({ key, fate }) => `${key} ${fate}`))

describe('sheets that come in together', () => {
  it('bring what two of them say once, from the first that says it', () => {
    const overview = fatesOf(['a', 'new'], ['b', 'new'])
    const month = fatesOf(['b', 'new'], ['c', 'new'])
    expect(said(fatesTogether([overview, month]))).toEqual([
      ['a new', 'b new'],
      ['b there', 'c new'],
    ])
  })

  it('keep what one sheet says twice: its keys are told apart already', () => {
    expect(said(fatesTogether([fatesOf(['a', 'new'], ['a 2', 'new'])]))).toEqual([['a new', 'a 2 new']])
  })

  it('change a post that is there once, and say of what another sheet changes that it is there', () => {
    const [, second] = fatesTogether([fatesOf(['a', 'changed', 'p1']), fatesOf(['b', 'changed', 'p1'], ['c', 'changed', 'p2'])])
    expect(second?.posts.map(({ fate, changes }) => [fate, ...changes])).toEqual([['there'], ['changed', 'time']])
  })

  it('leave what is there already as it was', () => {
    const one = fatesOf(['a', 'there', 'p1'])
    expect(fatesTogether([one, one])).toEqual([one, one])
  })
})

describe('a sheet that was laid', () => {
  it('says of what was laid that it is there, and of the rest what it said before', () => {
    const fates = fatesOf(['a', 'new'], ['b', 'changed', 'p1'], ['c', 'changed', 'p2'], ['d', 'there', 'p3'])
    const after = fatesAfter(fates, new Set(['a', 'b'].map((key) => markOf({ brandId, key }))))
    expect(after.posts.map(({ key, fate, changes }) => [key, fate, ...changes])).toEqual([
      ['a', 'there'],
      ['b', 'there'],
      ['c', 'changed', 'time'],
      ['d', 'there'],
    ])
  })
})
