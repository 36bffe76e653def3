import { createContext, useContext } from 'react'
import type { BrandId } from '#shared/kernel/ids.ts'
import { surroundsName } from '#shared/plan-files/brand-names.ts'

/** Whose a post is: the name, and the brand's own colour (`#RRGGBB`). */
export type BrandOfPost = { readonly name: string; readonly color: string }

/** Whose each post is, where plans of several brands are drawn together; empty: all are of one. */
export type BrandMarks = ReadonlyMap<BrandId, BrandOfPost>

export const BrandMarksContext = createContext<BrandMarks>(new Map())

export function useBrandMarks(): BrandMarks {
  return useContext(BrandMarksContext)
}

/** The marks of posts of these brands; none where there is no choice. */
export function brandMarksOf(brands: readonly (BrandOfPost & { readonly id: BrandId })[]): BrandMarks {
  return new Map(brands.length > 1 ? brands.map((brand) => [brand.id, brand] as const) : [])
}

/**
 * Two letters that stand for a brand on its posts: the first ones of its first two words, or of its one. Words of one letter (a
 * Russian "and"), forms of companies and signs count only where there is nothing else.
 */
export function brandLetters(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const long = words.filter((word) => [...word].length > 1 && !surroundsName(word))
  const [first, second] = long.length > 0 ? long : words
  if (first === undefined) return [...name.trim()].slice(0, 1).join('')
  const letters = second === undefined ? [...first].slice(0, 2) : [[...first][0], [...second][0]]
  return letters.join('').toLocaleUpperCase()
}
