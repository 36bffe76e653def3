import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type LedgerLine = { readonly phase: string; readonly kind: string; readonly remoteId: string | null; readonly variantId: string }

/** The ledger of a workspace as it lies on the disk, read without the program's own reader. */
export async function readLedgerLines(dataFolder: string, workspace: 'own' | 'demo'): Promise<readonly LedgerLine[]> {
  const text = await readFile(join(dataFolder, workspace, 'ledger.jsonl'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LedgerLine)
}
