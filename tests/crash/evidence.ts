import { readFile } from 'node:fs/promises'
import type { Phase } from './trial-plan.ts'

/** A line of the program's ledger, as far as it is evidence. */
export type LedgerLine = { readonly variantId: string; readonly kind: string; readonly key: string; readonly phase: string }

/**
 * In which phase a kill really struck, by what was left behind: `beforeSending`: nothing that the audience would see had
 * been begun (a picture at most).
 */
export type Struck = Phase | 'beforeSending'

export type Evidence = {
  /** What the ledger said about the post when the program was dead; null: nothing. */
  readonly ledger: LedgerLine | null
  /** When the server made the post, by its firehose; null: it had not by the time the vault was opened again. */
  readonly madeAt: number | null
  readonly killedAt: number
}

/**
 * The phase by evidence. A line "done" says the answer had come; without it the firehose says whether the server had done
 * the work by the time of the kill, after it, or not at all.
 */
export function struckIn({ ledger, madeAt, killedAt }: Evidence): Struck {
  if (ledger === null) return 'beforeSending'
  if (ledger.phase === 'done') return 'afterAnswer'
  if (madeAt === null) return 'beforeRequest'
  return madeAt > killedAt ? 'bytesSent' : 'answerHeld'
}

/** The ledger's lines in order; a line torn by the kill is left out. */
export async function readLedger(path: string): Promise<readonly LedgerLine[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as LedgerLine]
    } catch {
      return []
    }
  })
}

/** The last line about a post that no line before `since` was about. */
export function lastPostLine(lines: readonly LedgerLine[], since: number): LedgerLine | null {
  return lines.slice(since).findLast(({ kind }) => kind === 'post') ?? null
}
