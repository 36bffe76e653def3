import { openRaw, type Row } from './raw-database.ts'

type Paragraph = { readonly content?: readonly { readonly text?: string }[] }
type Text = { readonly doc: { readonly content: readonly Paragraph[] } }

const most = 12
const texts: string[] = []
const when: number[] = []
const postings = new Map<string, number[]>()
let sorted: string[] = []

/** The least there is: each word's list of texts in memory, words in order for what they begin with; no word forms, no rows to read. */
async function build(): Promise<void> {
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

function draw(typed: string): void {
  const items = find(typed.toLowerCase()).map((n) => {
    const item = document.createElement('li')
    const text = texts[n] ?? ''
    const word = new RegExp(`(?<![\\p{L}\\p{N}])${typed}[\\p{L}\\p{N}]*`, 'iu').exec(text)
    const mark = document.createElement('mark')
    mark.textContent = word?.[0] ?? ''
    item.append(text.slice(0, word?.index ?? 0).slice(-30), mark, text.slice((word?.index ?? 0) + mark.textContent.length, 100))
    return item
  })
  document.querySelector('#found')?.replaceChildren(...items)
}

await build()
document
  .querySelector<HTMLInputElement>('#typed')
  ?.addEventListener('input', ({ currentTarget }) => draw((currentTarget as HTMLInputElement).value))
document.documentElement.dataset.ready = ''
