/** What an operation that may be refused answers: expected failures are values, exceptions mean a bug. */
export type Outcome<Value, Refusal> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Refusal }

/** The success side of an `Outcome`. */
export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** The refusal side of an `Outcome`. */
export function failed<Refusal>(problem: Refusal): { readonly ok: false; readonly problem: Refusal } {
  return { ok: false, problem }
}

/** Ends a `switch` over a union: the compiler complains here when a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
