import { readXlsx } from 'hucre/xlsx'
import type { Row } from './raw-database.ts'

const stores = ['posts', 'texts', 'variants', 'operations'] as const
type Rows = Readonly<Record<(typeof stores)[number], readonly Row[]>>

/** The indexes that the program keeps over the rows an import writes. */
const indexes: Readonly<Record<(typeof stores)[number], readonly string[]>> = {
  posts: [
    'at',
    'brandId at',
    'shelf createdAt',
    'brandId shelf createdAt',
    'brandId importKey',
    'brandId occasionKey',
    'seriesId',
    'deletedAt',
  ],
  texts: ['deletedAt'],
  variants: [
    ...['postId', 'postAt', 'brandId postAt', 'brandId publication', 'channelId publication', 'channelId publishedAt', 'channelId at'],
    ...['brandId publishedAt', 'brandId remoteId', 'deletedAt'],
  ],
  operations: ['hlc'],
}

/** The stores that an import writes, and nothing else. */
function openBare(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('import', 1)
    request.onupgradeneeded = () => {
      for (const name of stores) {
        const store = request.result.createObjectStore(name, { keyPath: 'id' })
        for (const path of indexes[name]) store.createIndex(path, path.includes(' ') ? path.split(' ') : path)
      }
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

const database = await openBare()
let held: Record<string, Row[]> = {}

function write(rows: Rows): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' })
    for (const name of stores) {
      const store = transaction.objectStore(name)
      for (const row of rows[name]) store.add(row)
    }
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
}

Object.assign(globalThis, {
  /** Takes rows in, uncounted, one part after another. */
  holdRows(store: string, rows: readonly Row[]) {
    held[store] = [...(held[store] ?? []), ...rows]
  },
  /** Reads the workbook with the bare library and writes the rows that were taken in; answers ms of each. */
  async importBare(base64: string) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const begun = performance.now()
    const { sheets } = await readXlsx(bytes)
    const parsed = performance.now()
    await write(held as unknown as Rows)
    held = {}
    return { rows: sheets[0]?.rows.length ?? 0, parseMs: parsed - begun, writeMs: performance.now() - parsed }
  },
})
