import type { EpochMs } from '#shared/kernel/time.ts'
import { startElectron } from './electron.ts'
import { type Filled, filledRows } from './fifty-thousand.ts'

const copied = new Set(['posts', 'variants', 'texts'])
const rowsPerChunk = 1000

export type FloorFill = {
  readonly executable: string
  readonly app: string
  readonly dataFolder: string
  readonly filled: Filled
  readonly now: EpochMs
}

/** Copies the program's posts, variants and texts into the floor's own IndexedDB, once. */
export async function fillFloor({ executable, app, dataFolder, filled, now }: FloorFill): Promise<void> {
  // The empty page a window begins with is loaded too, before ours.
  const probe = `if (location.pathname.endsWith('/fill.html')) addEventListener('load', () => benchTell('{"what":"loaded","value":null}'))`
  const floor = await startElectron({ executable, app, words: ['--page=fill'], dataFolder, probe })
  const { page } = await floor.debugger.told('loaded', 30_000)
  const held = new Map<string, unknown[]>()
  const flush = async (store: string, rows: readonly unknown[]): Promise<void> => {
    if (rows.length > 0) await page.evaluate(`fillRaw(${JSON.stringify(store)}, ${JSON.stringify(rows)})`)
  }
  for (const [table, row] of filledRows(filled, now)) {
    if (!copied.has(table)) continue
    const rows = held.get(table) ?? []
    rows.push(row)
    held.set(table, rows)
    if (rows.length < rowsPerChunk) continue
    await flush(table, rows)
    held.set(table, [])
  }
  for (const [store, rows] of held) await flush(store, rows)
  await floor.quit()
}
