import { stemOf } from './stems.ts'

/** Numbers of the documents that hold a word, ascending. */
type Numbers = number[]

/** Every word of some texts with the documents that hold it, found again by another of its forms or by how it begins. */
export type Vocabulary = {
  /** The documents of a word, to add to; none for a word that is new. */
  numbersOf(key: string): Numbers
  /** The documents of the words with this stem; with `beginning` also of those that begin so. A list may come twice. */
  formsOf(wanted: { readonly key: string; readonly stem: string }, beginning: boolean): readonly Numbers[]
  /** The letters by which a word goes on after this beginning, each with how many words do so. */
  lettersAfter(start: string): Iterable<readonly [letter: string, words: number]>
  words(): Iterable<readonly [key: string, numbers: Numbers]>
}

type Word = { readonly key: string; readonly numbers: Numbers }

export function createVocabulary(words: Iterable<readonly [key: string, numbers: Numbers]> = []): Vocabulary {
  const byKey = new Map<string, Numbers>()
  const byStem = new Map<string, Numbers[]>()
  let sorted: Word[] = []
  let unsorted: Word[] = []

  function add(key: string, numbers: Numbers): void {
    byKey.set(key, numbers)
    unsorted.push({ key, numbers })
    const stem = stemOf(key)
    const forms = byStem.get(stem)
    if (forms) forms.push(numbers)
    else byStem.set(stem, [numbers])
  }

  function inOrder(): readonly Word[] {
    if (unsorted.length > 0) {
      sorted = [...sorted, ...unsorted].sort((one, other) => (one.key < other.key ? -1 : 1))
      unsorted = []
    }
    return sorted
  }
  /** A letter may begin thousands of words: they stand side by side. */
  function beginningWith(start: string): readonly Numbers[] {
    const words = inOrder()
    return words.slice(lowerBound(words, start), lowerBound(words, `${start}\uffff`)).map(({ numbers }) => numbers)
  }
  /** From the first word of one letter to the first of the next, not from word to word. */
  function* lettersAfter(start: string): Generator<readonly [letter: string, words: number]> {
    const words = inOrder()
    for (let at = lowerBound(words, start); words[at]?.key.startsWith(start); ) {
      const letter = String.fromCodePoint(words[at]?.key.codePointAt(start.length) ?? 0)
      const next = words[at]?.key === start ? at + 1 : lowerBound(words, `${start}${letter}\uffff`)
      if (words[at]?.key !== start) yield [letter, next - at]
      at = next
    }
  }

  for (const [key, numbers] of words) add(key, numbers)
  return {
    lettersAfter,
    words: () => byKey,
    numbersOf(key) {
      const known = byKey.get(key)
      if (known) return known
      const numbers: Numbers = []
      add(key, numbers)
      return numbers
    },
    formsOf({ key, stem }, beginning) {
      const forms = byStem.get(stem) ?? []
      return beginning ? [...forms, ...beginningWith(key)] : forms
    },
  }
}

/** Where a word stands, or would stand, in a sorted list. */
function lowerBound(sorted: readonly Word[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.key ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
