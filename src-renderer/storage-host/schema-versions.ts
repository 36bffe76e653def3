/** Tables by name, each with its keys in Dexie's notation: the primary key first, then the indexes. */
export type SchemaVersion = { readonly version: number; readonly tables: Readonly<Record<string, string>> }

/**
 * Every form the database has had, oldest first. A version that was ever released never changes and a retired name is
 * never used again: a new form is a new entry that lists only what it adds or changes.
 *
 * Rows whose indexed field is null are not in that index; so `deletedAt` lists tombstones alone, and an index by time
 * lists only what has a time.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    tables: {
      brands: 'id, order, deletedAt',
      rubrics: 'id, [brandId+order], deletedAt',
      channels: 'id, [brandId+order], [brandId+account], order, deletedAt',
      posts: 'id, [brandId+at], at, [brandId+shelf+createdAt], [shelf+createdAt], deletedAt',
      variants: 'id, postId, [brandId+postAt], postAt, [brandId+publishedAt], [channelId+publishedAt], channelId, deletedAt',
      texts: 'id, deletedAt',
      media: 'id, deletedAt',
      postMedia: 'id, [postId+order], brandId, hash, deletedAt',
      postDays: 'id, variantId, [brandId+day], deletedAt',
      channelDays: 'id, [brandId+day], [channelId+day], deletedAt',
      reports: 'id, [brandId+month], deletedAt',
      people: 'id, deletedAt',
      settings: 'id, deletedAt',
      jobs: 'id, nextAt, state, [channelId+dueAt], dueAt, postId',
      operations: '++seq, hlc',
      undoSteps: 'seq, [device+actor+state+seq], at',
      appliedRequests: 'id, at',
      staged: '[importId+n]',
    },
  },
]

/** The version this program writes. */
export const newestVersion = 1
