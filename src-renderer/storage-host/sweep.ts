import type { TableName } from '#shared/domain/rows.ts'
import { keptInTrashMs } from '#shared/domain/trash/kept.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { Database } from './database.ts'
import { loggedTables } from './tables.ts'

/**
 * Removes what is older than thirty days: tombstones with what belonged to them, numbers of requests that nobody sends
 * again, undo steps. The log itself stays.
 */
export async function sweepOld(database: Database, now: EpochMs): Promise<void> {
  const before = now - keptInTrashMs
  await database.dexie.transaction('rw', database.dexie.tables, async () => {
    await database.appliedRequests.where('at').below(before).delete()
    await database.undoSteps.where('at').below(before).delete()
    const posts = await tombstonesOf(database, 'posts', before)
    await sweepPosts(database, posts)
    await sweepBriefs(database, await tombstonesOf(database, 'briefs', before))
    for (const table of loggedTables) await database.rows(table).bulkDelete(await tombstonesOf(database, table, before))
  })
}

function tombstonesOf(database: Database, table: TableName, before: number): PromiseLike<string[]> {
  return database.rows(table).where('deletedAt').below(before).primaryKeys()
}

/** What belonged to a post that is gone for good: nothing could show it any more. */
async function sweepPosts(database: Database, posts: readonly string[]): Promise<void> {
  if (posts.length === 0) return
  const variants = await database.rows('variants').where('postId').anyOf(posts).primaryKeys()
  const pictures = await database.rows('postMedia').where('postId').anyOf(posts).primaryKeys()
  await Promise.all([
    database.rows('texts').bulkDelete([...posts, ...variants]),
    database.rows('jobs').bulkDelete(variants),
    database.rows('variants').bulkDelete(variants),
    database.rows('postMedia').bulkDelete(pictures),
  ])
}

/** The versions of a brief that is gone for good, with their texts and remarks. */
async function sweepBriefs(database: Database, briefs: readonly string[]): Promise<void> {
  if (briefs.length === 0) return
  const deliveries = await database.rows('deliveries').where('briefId').anyOf(briefs).primaryKeys()
  const remarks = await database.rows('remarks').where('briefId').anyOf(briefs).primaryKeys()
  await Promise.all([
    database.rows('texts').bulkDelete([...briefs, ...deliveries]),
    database.rows('deliveries').bulkDelete(deliveries),
    database.rows('remarks').bulkDelete(remarks),
  ])
}
