/**
 * What a live query pushes: the whole result, or, for results that are lists of rows with an `id`, only what changed.
 * `order` is present when rows were added, removed or moved.
 */
export type LivePatch =
  | { readonly kind: 'whole'; readonly value: unknown }
  | { readonly kind: 'rows'; readonly changed: readonly unknown[]; readonly order?: readonly string[] }

/** A live query's news as the storage host sends it and main passes it on. */
export type LiveEvent =
  | { readonly live: string; readonly patch: LivePatch }
  | { readonly live: string; readonly problem: import('./problem.ts').Problem }
