import { openRaw, putAll, type Row } from './raw-database.ts'

const database = await openRaw()
/** Called from outside with one chunk of rows after another. */
Object.assign(globalThis, {
  fillRaw: (store: string, rows: readonly Row[]) => putAll(database, store, rows, 'relaxed'),
})
