import { folded } from '#shared/kernel/folded.ts'

/** A text as it is compared with others: what it says in words, and its runs of words as sorted 32-bit digests. */
export type TextPrint = { readonly words: string; readonly shingles: Uint32Array }

/**
 * Words in one run (a shingle). Four is the usual length for finding near-duplicates among texts: Manning, Raghavan, Schütze,
 * *Introduction to Information Retrieval* (2008), § 19.6.
 */
const runLength = 4

/** Texts with fewer words have too few runs to be compared by them: they are the same only when they say the same. */
const fewestWords = 12

/**
 * Two texts are nearly the same when their resemblance (runs in both, divided by runs in either) is at least this: the threshold
 * of Broder, Glassman, Manasse, Zweig, *Syntactic Clustering of the Web* (1997).
 */
export const alikeFrom = 0.5

const link = /(?:https?:\/\/|www\.)\S+/giu
/** What a keycap emoji (1️⃣) adds to its figure. */
const emojiSigns = /[\uFE0F\u20E3]/gu

/** What two texts are compared by: without case, punctuation, emoji and links; ё is е. Null: nothing is left to compare. */
export function printOf(plain: string): TextPrint | null {
  const bare = folded(plain.replace(link, ' ')).replace(emojiSigns, '')
  const words = bare.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  if (words.length === 0) return null
  return { words: words.join(' '), shingles: shinglesOf(words) }
}

function shinglesOf(words: readonly string[]): Uint32Array {
  if (words.length < fewestWords) return new Uint32Array()
  const runs = new Set<number>()
  for (let i = 0; i + runLength <= words.length; i += 1) runs.add(digest(words.slice(i, i + runLength).join(' ')))
  return Uint32Array.from(runs).sort()
}

/** FNV-1a over UTF-16 units, 32 bits. */
function digest(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** How alike two texts are, 0 to 1: 1 when they say the same words in the same order; short ones are that or 0. */
export function likeness(one: TextPrint, other: TextPrint): number {
  if (one.words === other.words) return 1
  const [few, many] = one.shingles.length <= other.shingles.length ? [one.shingles, other.shingles] : [other.shingles, one.shingles]
  // Even if all the runs of the shorter one were in the longer one, it could not come to the threshold.
  if (few.length === 0 || few.length < alikeFrom * many.length) return 0
  const common = inBoth(few, many)
  return common / (few.length + many.length - common)
}

function inBoth(one: Uint32Array, other: Uint32Array): number {
  let [i, j, common] = [0, 0, 0]
  while (i < one.length && j < other.length) {
    const [left, right] = [one[i] ?? 0, other[j] ?? 0]
    if (left === right) common += 1
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return common
}
