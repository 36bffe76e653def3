import type { AppState } from '#shared/contract/app-contract.ts'

/** A new state whose parts are those of the one before wherever they say the same: who shows such a part has nothing to draw. */
export function keepParts(before: AppState, next: AppState): AppState {
  const parts = Object.keys(next) as (keyof AppState)[]
  const kept = parts.filter((part) => JSON.stringify(before[part]) === JSON.stringify(next[part]))
  return { ...next, ...Object.fromEntries(kept.map((part) => [part, before[part]])) }
}
