import { type Problem, problem } from '#shared/contract/problem.ts'

/**
 * Which refusal an error of the database stands for; null when it stands for none and is a bug.
 *
 * Seen with a disk that really was full: Chromium rarely says `QuotaExceededError`. It ends the transaction with a bare
 * `AbortError` (nothing here ever aborts one by itself), refuses large values with a `DataError` about blobs, then
 * closes the database and answers `UnknownError` to whoever opens it. What was committed before is untouched.
 */
export function troubleOf(error: unknown): Problem | null {
  const { names, words } = namesOf(error)
  if (names.has('ConstraintError')) return problem('alreadyExists')
  const unwritten = names.has('QuotaExceededError') || names.has('UnknownError') || words.includes('Failed to write blobs')
  if (unwritten) return problem('diskFull', { detail: words })
  if (names.has('DatabaseClosedError') || names.has('InvalidStateError')) return problem('storageGone', { detail: words })
  return names.has('AbortError') ? problem('diskFull', { detail: words }) : null
}

/** The names of an error and of those it wraps: Dexie wraps the browser's own, and the first failed row of a bulk write. */
function namesOf(error: unknown, depth = 0): { readonly names: ReadonlySet<string>; readonly words: string } {
  if (typeof error !== 'object' || error === null || depth > 4) return { names: new Set(), words: '' }
  const { name, message, inner, failures } = error as { name?: string; message?: string; inner?: unknown; failures?: readonly unknown[] }
  const inside = [inner, failures?.[0]].map((one) => namesOf(one, depth + 1))
  return {
    names: new Set([...(name ? [name] : []), ...inside.flatMap((one) => [...one.names])]),
    words: `${name}: ${message}`.slice(0, 500),
  }
}
