import { foldedName } from '#shared/networks/nicknames.ts'
import type { BrandRow } from '#shared/queries/brands-list.ts'

/** A brand of the workspace, as a plan may name it. */
export type NamedBrand = Pick<BrandRow, 'id' | 'name' | 'archived'>

const surroundings = /^(?:ооо|оао|зао|пао|ао|ип|тм|бренд|компания|llc|ltd|inc|gmbh|brand|company)$/u

/** Whether a word only surrounds a brand's name in contracts and lists of clients: the form of a company, "brand". */
export function surroundsName(word: string): boolean {
  return surroundings.test(word.toLowerCase())
}

/**
 * The brand that a plan means by a name: the one of that name, whatever its case, quotes and signs, or the only one in whose name all of its words stand
 * («Зерно» for Кофейня «Зерно»). Null: none, or it could be either of two. A working brand goes before an archived one of the same name.
 */
export function brandNamed(name: string, brands: readonly NamedBrand[]): NamedBrand | null {
  const words = wordsOf(name)
  if (words.length === 0) return null
  const exact = brands.filter((one) => foldedName(one.name) === foldedName(name))
  const same = exact.length > 0 ? exact : brands.filter((one) => wordsOf(one.name).join(' ') === words.join(' '))
  const working = same.filter((one) => !one.archived)
  if (same.length > 0) return onlyOne(working.length > 0 ? working : same)
  if (!words.some((word) => /\p{L}{2}/u.test(word))) return null
  return onlyOne(brands.filter((one) => isPart(words, wordsOf(one.name))))
}

function onlyOne<One>([first, ...others]: readonly One[]): One | null {
  return first !== undefined && others.length === 0 ? first : null
}

function isPart(words: readonly string[], whole: readonly string[]): boolean {
  return words.every((word) => whole.includes(word))
}

function wordsOf(name: string): readonly string[] {
  const words = foldedName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const own = words.filter((word) => !surroundsName(word))
  return own.length > 0 ? own : words
}
