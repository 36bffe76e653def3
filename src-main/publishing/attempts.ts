import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Attempt } from '#shared/contract/app-contract.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { type LedgerEntry, readEntry } from './ledger.ts'

/**
 * Everything that was ever tried for a variant, oldest first, whatever its job remembers: read from the ledger's file when
 * somebody asks, since nobody asks often. No ledger yet: nothing was tried.
 */
export async function readAttempts(ledgerPath: string, variantId: VariantId): Promise<readonly Attempt[]> {
  const attempts = new Map<string, Attempt>()
  for await (const line of linesOf(ledgerPath)) {
    if (!line.includes(variantId)) continue
    for (const entry of readEntry(line)) if (entry.variantId === variantId) attempts.set(entry.attemptId, after(attempts, entry))
  }
  return [...attempts.values()]
}

function after(attempts: ReadonlyMap<string, Attempt>, entry: LedgerEntry): Attempt {
  const { attemptId, kind, index, phase, at, remoteUrl } = entry
  const begun = attempts.get(attemptId)
  const over = phase === 'sending' ? null : at
  return {
    id: attemptId,
    kind,
    index,
    beganAt: begun?.beganAt ?? at,
    overAt: over,
    phase,
    remoteUrl: remoteUrl ?? begun?.remoteUrl ?? null,
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path, 'utf8')
  try {
    yield* createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  } finally {
    file.destroy()
  }
}
