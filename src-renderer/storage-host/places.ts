import { Dexie, type Table } from 'dexie'

/**
 * Which database holds a workspace's rows: the one of its own name until an import puts another in its place. An import
 * fills a fresh database and then this pointer is turned by one small write, so it happens whole or not at all however
 * large it is; one huge transaction would leave a journal of itself that Chromium reads through at every later start.
 */
export async function placeOf(name: string): Promise<string> {
  return (await isThere(pointerName(name))) ? withPointer(name, async (pointer) => (await pointer.get(here))?.place ?? name) : name
}

/** From now on the workspace's rows are those of this database. */
export async function turnTo(name: string, place: string): Promise<void> {
  await withPointer(name, (pointer) => pointer.put({ id: here, place }))
}

/** A name for the database an import fills. */
export function placeFor(name: string, importId: string): string {
  return `${name}@${importId}`
}

/** Deletes what imports left behind: databases that were replaced, and those that were never finished. */
export async function sweepPlaces(name: string, place: string): Promise<void> {
  for (const one of await placesOf(name)) if (one !== place) await Dexie.delete(one)
}

/** Deletes every database of a workspace. */
export async function deletePlaces(name: string): Promise<void> {
  // The pointer goes first: rows nobody points at are gone, a pointer to nothing would be a riddle.
  await Dexie.delete(pointerName(name))
  for (const one of await placesOf(name)) await Dexie.delete(one)
}

type Pointer = { readonly id: string; readonly place: string }
const here = 'here'

function pointerName(name: string): string {
  return `${name}.place`
}

async function placesOf(name: string): Promise<readonly string[]> {
  const all = (await indexedDB.databases()).flatMap((one) => one.name ?? [])
  return all.filter((one) => one === name || one.startsWith(placeFor(name, '')))
}

async function isThere(database: string): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === database)
}

async function withPointer<Value>(name: string, work: (pointer: Table<Pointer, string>) => PromiseLike<Value>): Promise<Value> {
  const dexie = new Dexie(pointerName(name), { chromeTransactionDurability: 'strict', cache: 'disabled' })
  dexie.version(1).stores({ pointer: 'id' })
  try {
    return await work(dexie.table<Pointer, string>('pointer'))
  } finally {
    dexie.close()
  }
}
