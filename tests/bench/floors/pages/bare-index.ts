import { openRaw, type Row } from './raw-database.ts'

type Paragraph = { readonly content?: readonly { readonly text?: string }[] }
type Text = { readonly doc: { readonly content: readonly Paragraph[] } }

const most = 12
const texts: string[] = []
const when: number[] = []
const postings = new Map<string, number[]>()
let sorted: string[] = []

/** A hit as it is shown: what stands before the word, the word, what stands behind it. */
export type Hit = readonly [before: string, word: string, behind: string]

/** The least there is: each word's list of texts in memory, words in order for what they begin with; no word forms, no rows to read. */
export async function buildIndex(): Promise<void> {
  const database = await openRaw()
  const [posts, bodies] = await Promise.all(['posts', 'texts'].map((name) => all(database, name)))
  const at = new Map((posts ?? []).map((row) => [row.id, Number(row.at)]))
  for (const row of bodies ?? []) {
    const text = (row.text as Text).doc.content.map((one) => (one.content ?? []).map((node) => node.text ?? '').join('')).join('\n')
    const n = texts.push(text) - 1
    when.push(at.get(row.id) ?? 0)
    for (const word of new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))) {
      const list = postings.get(word)
      if (list) list.push(n)
      else postings.set(word, [n])
    }
  }
  sorted = [...postings.keys()].sort()
}

function all(database: IDBDatabase, name: string): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(name).objectStore(name).getAll()
    request.onsuccess = () => resolve(request.result as Row[])
    request.onerror = () => reject(request.error)
  })
}

function find(start: string): readonly number[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  const hits = new Set<number>()
  for (; sorted[low]?.startsWith(start); low += 1) for (const n of postings.get(sorted[low] ?? '') ?? []) hits.add(n)
  return [...hits].sort((one, other) => (when[other] ?? 0) - (when[one] ?? 0)).slice(0, most)
}

/** The latest texts with a word that begins so, cut around it. */
export function hitsOf(typed: string): readonly Hit[] {
  return find(typed.toLowerCase()).map((n): Hit => {
    const text = texts[n] ?? ''
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${typed}[\\p{L}\\p{N}]*`, 'iu').exec(text)
    const word = found?.[0] ?? ''
    const at = found?.index ?? 0
    return [text.slice(0, at).slice(-30), word, text.slice(at + word.length, 100)]
  })
}
