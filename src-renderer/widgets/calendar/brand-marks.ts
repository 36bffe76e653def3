import { createContext, useContext } from 'react'
import type { BrandId } from '#shared/kernel/ids.ts'
import { surroundsName } from '#shared/plan-files/brand-names.ts'

type NamedBrand = { readonly id: BrandId; readonly name: string; readonly color: string }

/** Whose a post is: the name, the letters that stand for it, and the brand's own colour (`#RRGGBB`). */
export type BrandOfPost = Pick<NamedBrand, 'name' | 'color'> & { readonly letters: string }

/** Whose each post is, where plans of several brands are drawn together; empty: all are of one. */
export type BrandMarks = ReadonlyMap<BrandId, BrandOfPost>

export const BrandMarksContext = createContext<BrandMarks>(new Map())

export function useBrandMarks(): BrandMarks {
  return useContext(BrandMarksContext)
}

/** The marks of posts of these brands; none where there is no choice. */
export function brandMarksOf(brands: readonly NamedBrand[]): BrandMarks {
  if (brands.length < 2) return new Map()
  const letters = lettersOfBrands(brands.map(({ name }) => name))
  return new Map(brands.map(({ id, name, color }, at) => [id, { name, color, letters: letters[at] ?? '' }] as const))
}

/**
 * The letters of brands that are drawn together: each its own two, or, where several would have the same, the first of them those and
 * the others the next that nobody has. A brand whose letters are nobody else's keeps them, whoever stands before it.
 */
export function lettersOfBrands(names: readonly string[]): readonly string[] {
  const usual = names.map(brandLetters)
  const taken = new Set(usual)
  return names.map((name, at) => {
    const own = usual[at] ?? ''
    if (usual.indexOf(own) === at) return own
    const free = otherLetters(name).find((letters) => !taken.has(letters)) ?? own
    taken.add(free)
    return free
  })
}

/**
 * Two letters that stand for a brand on its posts: the first ones of its first two words, or of its one. Words of one letter (a
 * Russian "and"), forms of companies and signs count only where there is nothing else.
 */
export function brandLetters(name: string): string {
  const [first, second] = tellingWords(name)
  if (first === undefined) return [...name.trim()].slice(0, 1).join('')
  const letters = second === undefined ? [...first].slice(0, 2) : [[...first][0], [...second][0]]
  return letters.join('').toLocaleUpperCase()
}

/** What else may stand for a brand: its first letter with one of each further word, then with the other letters and numbers. */
function otherLetters(name: string): readonly string[] {
  const [first = [], ...others] = tellingWords(name).map((word) => [...word.toLocaleUpperCase()])
  const further = [...others.map(([letter]) => letter), ...others.flat(), ...first.slice(1), ...'23456789']
  return further.map((letter) => `${first[0] ?? ''}${letter}`)
}

/** The words of a name that tell brands apart; all there are where none does. */
function tellingWords(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const long = words.filter((word) => [...word].length > 1 && !surroundsName(word))
  return long.length > 0 ? long : words
}
