import { stemOf } from './stems.ts'

/** Every word of some texts, found again by another of its forms or by how it begins. */
export type Vocabulary = {
  add(key: string): void
  /** The words with this stem; with `beginning` also those that begin so. */
  formsOf(wanted: { readonly key: string; readonly stem: string }, beginning: boolean): readonly string[]
}

export function createVocabulary(words: Iterable<string> = []): Vocabulary {
  const byStem = new Map<string, string[]>()
  let sorted: string[] = []
  let unsorted: string[] = []

  function add(key: string): void {
    unsorted.push(key)
    const stem = stemOf(key)
    const forms = byStem.get(stem)
    if (forms) forms.push(key)
    else byStem.set(stem, [key])
  }

  function beginningWith(start: string): readonly string[] {
    if (unsorted.length > 0) {
      sorted = [...sorted, ...unsorted].sort()
      unsorted = []
    }
    const first = lowerBound(sorted, start)
    let end = first
    while (sorted[end]?.startsWith(start)) end += 1
    return sorted.slice(first, end)
  }

  for (const word of words) add(word)
  return {
    add,
    formsOf({ key, stem }, beginning) {
      const forms = byStem.get(stem) ?? []
      return beginning ? [...new Set([...forms, ...beginningWith(key)])] : forms
    },
  }
}

/** Where a word stands, or would stand, in a sorted list. */
function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
