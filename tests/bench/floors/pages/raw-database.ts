// The same rows in IndexedDB without any library: one database, the indexes a month needs.
export type Row = { readonly id: string; readonly [field: string]: unknown }

export function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('floor', 1)
    request.onupgradeneeded = () => {
      const make = (name: string, index: string | null) => {
        const store = request.result.createObjectStore(name, { keyPath: 'id' })
        if (index !== null) store.createIndex(index, ['brandId', index])
      }
      make('posts', 'at')
      make('variants', 'postAt')
      make('texts', null)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

export type Month = { readonly posts: readonly Row[]; readonly variants: readonly Row[] }

/** Posts and variants of one brand in [from, to), in one transaction. */
export function readMonth(database: IDBDatabase, brandId: string, from: number, to: number): Promise<Month> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['posts', 'variants'], 'readonly')
    const range = IDBKeyRange.bound([brandId, from], [brandId, to], false, true)
    const posts = transaction.objectStore('posts').index('at').getAll(range)
    const variants = transaction.objectStore('variants').index('postAt').getAll(range)
    transaction.oncomplete = () => resolve({ posts: posts.result as Row[], variants: variants.result as Row[] })
    transaction.onerror = () => reject(transaction.error)
  })
}

/** One row, with the disk asked each time. */
export function putStrict(database: IDBDatabase, store: string, row: Row): Promise<void> {
  return putAll(database, store, [row], 'strict')
}

export function putAll(database: IDBDatabase, store: string, rows: readonly Row[], durability: IDBTransactionDurability): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite', { durability })
    for (const row of rows) transaction.objectStore(store).put(row)
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
}
