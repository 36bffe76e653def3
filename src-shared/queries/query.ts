import type { z } from 'zod'
import type { ReadTx } from './read-tx.ts'

/** A named read: a plain function over the database. Never reads the clock; takes `asOf` when time matters. */
export type Query<Name extends string, Args, Result> = {
  readonly name: Name
  readonly args: z.ZodType<Args>
  readonly run: (tx: ReadTx, args: Args) => Promise<Result>
  /** Watched, it runs again only when nobody has written for so long, ms: nothing on the screen waits for it. Left out: at once. */
  readonly restMs?: number
  /** It reads nothing but `tx.search`: that is built before it is run and, when it is up to date, answers without the database. */
  readonly searches?: boolean
  /** It reads nothing but `tx.searchNext`. Watched, it is answered bit by bit, after whatever else is asked. */
  readonly readsAhead?: boolean
  /** What it reads is remembered as long as nobody writes there: asked again, it is answered from that, and then by the database. */
  readonly remembers?: boolean
}

/** Declares a query, inferring its name, arguments and result. */
export function defineQuery<const Name extends string, Args, Result>(query: Query<Name, Args, Result>): Query<Name, Args, Result> {
  return query
}
