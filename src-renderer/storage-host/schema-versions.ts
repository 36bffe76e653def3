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
      rubrics: 'id, brandId, deletedAt',
      channels: 'id, brandId, deletedAt',
      posts: 'id, at, [brandId+at], [shelf+createdAt], [brandId+shelf+createdAt], deletedAt',
      variants:
        'id, postId, postAt, [brandId+postAt], [brandId+publication], [channelId+publication], [channelId+publishedAt], [brandId+publishedAt], [brandId+remoteId], deletedAt',
      texts: 'id, deletedAt',
      media: 'id, deletedAt',
      postMedia: 'id, postId, deletedAt',
      postDays: 'id, [brandId+day], deletedAt',
      channelDays: 'id, [brandId+day], deletedAt',
      reports: 'id, [brandId+month], deletedAt',
      people: 'id, deletedAt',
      settings: 'id, deletedAt',
      jobs: 'id, nextAt, [state+dueAt]',
      operations: '++seq, hlc',
      undoSteps: 'seq, [device+actor+state+seq], at',
      appliedRequests: 'id, at',
      staged: '[importId+n]',
    },
  },
  {
    version: 2,
    tables: {
      stages: 'id, brandId, deletedAt',
      briefs: 'id, postId, [shelf+dueAt], [brandId+shelf+changedAt], deletedAt',
      deliveries: 'id, briefId, deletedAt',
      remarks: 'id, briefId, deletedAt',
      approvals: 'id, postId, deletedAt',
      goals: 'id, brandId, deletedAt',
      postDays: 'id, [brandId+day], [channelId+day], deletedAt',
      channelDays: 'id, [brandId+day], [channelId+day], deletedAt',
    },
  },
  {
    version: 3,
    tables: {
      posts:
        'id, at, [brandId+at], [shelf+createdAt], [brandId+shelf+createdAt], [brandId+importKey], [brandId+occasionKey], seriesId, deletedAt',
      variants:
        'id, postId, postAt, [brandId+postAt], [brandId+publication], [channelId+publication], [channelId+publishedAt], [channelId+at], [brandId+publishedAt], [brandId+remoteId], deletedAt',
      campaigns: 'id, brandId, deletedAt',
      slots: 'id, brandId, channelId, deletedAt',
      series: 'id, brandId, deletedAt',
      planTemplates: 'id, brandId, deletedAt',
      templateItems: 'id, templateId, deletedAt',
      ownDays: 'id, deletedAt',
      savedViews: 'id, deletedAt',
      quietDays: 'id, deletedAt',
    },
  },
  // The log's records of large writes are packed (`operation-log.ts`), which an older program would not know how to read.
  { version: 4, tables: {} },
]

/** The version this program writes. */
export const newestVersion = 4
