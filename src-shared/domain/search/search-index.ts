import { soughtIn, unfinishedIn, wordsOf } from './stems.ts'
import { createVocabulary } from './vocabulary.ts'

/** What is looked through: its id, its words, and when it is (ms; later ones come first). */
export type Document = { readonly id: string; readonly text: string; readonly when: number }

type Dated = Omit<Document, 'text'>

export type SearchIndex = {
  /** Adds a document, or puts it in place of the one with its id. */
  put(document: Document): void
  remove(id: string): void
  /** Ids of documents that hold every word that was typed, latest first. */
  find(typed: string, limit: number): readonly string[]
  /** The letters (folded) that go on a word from the one being typed, or begin one where none is, each with how many words do so. */
  lettersAfter(typed: string): Iterable<readonly [letter: string, words: number]>
  size(): number
}

/** The dead that are put up with beside as many living, so that a small index is not made anew all the time. */
const fewDead = 1_000

/**
 * An inverted index in memory: for each word the numbers of the documents that hold it, ascending. A changed document gets a
 * new number and the old one is passed over; numbers of the dead are thrown out once they are as many as the living.
 */
export function createSearchIndex(): SearchIndex {
  let vocabulary = createVocabulary()
  let documents: (Dated | null)[] = []
  let numbers = new Map<string, number>()

  function remove(id: string): void {
    const number = numbers.get(id)
    if (number === undefined) return
    documents[number] = null
    numbers.delete(id)
    if (documents.length > 2 * numbers.size + fewDead) compact()
  }

  /** Numbers the living anew. */
  function compact(): void {
    const newNumbers = new Map([...documents.entries()].filter(([, one]) => one).map(([number], place) => [number, place]))
    documents = documents.filter((one) => one !== null)
    numbers = new Map(documents.flatMap((one, number) => (one ? [[one.id, number] as const] : [])))
    const kept = [...vocabulary.words()].map(([key, list]) => [key, list.flatMap((number) => newNumbers.get(number) ?? [])] as const)
    vocabulary = createVocabulary(kept.filter(([, list]) => list.length > 0))
  }

  return {
    remove,
    size: () => numbers.size,
    lettersAfter: (typed) => vocabulary.lettersAfter(unfinishedIn(typed)),
    put({ id, text, when }) {
      remove(id)
      const number = documents.push({ id, when }) - 1
      numbers.set(id, number)
      for (const key of new Set(wordsOf(text).map((word) => word.key))) vocabulary.numbersOf(key).push(number)
    },
    find(typed, limit) {
      const { words } = soughtIn(typed)
      if (words.length === 0) return []
      /** How many of the words, from the first on, each document holds. */
      const held = new Uint16Array(documents.length)
      for (const [at, word] of words.entries()) {
        for (const numbers of vocabulary.formsOf(word, at === words.length - 1)) count(held, numbers, at)
      }
      const hits: Dated[] = []
      // From the end: most posts were written in the order of their time, so the latest come first.
      for (let number = documents.length - 1; number >= 0; number -= 1) {
        const document = held[number] === words.length ? documents[number] : null
        if (document) hits.push(document)
      }
      return latest(hits, limit).map(({ id }) => id)
    },
  }
}

/** Counts one more word for those documents that hold all words before it. */
function count(held: Uint16Array, numbers: readonly number[], before: number): void {
  for (const number of numbers) if (held[number] === before) held[number] = before + 1
}

/**
 * The latest few, latest first, of equal ones those that came first. A single letter is answered by a fifth of all posts: they are looked
 * through, not sorted.
 *
 * @param all those that came last first
 */
function latest(all: readonly Dated[], most: number): readonly Dated[] {
  if (all.length <= most) return all.toReversed().sort((one, other) => other.when - one.when)
  const kept: Dated[] = []
  for (const one of all) {
    const last = kept[most - 1]
    if (last && one.when < last.when) continue
    const place = kept.findIndex((other) => other.when <= one.when)
    kept.splice(place < 0 ? kept.length : place, 0, one)
    kept.length = Math.min(kept.length, most)
  }
  return kept
}
