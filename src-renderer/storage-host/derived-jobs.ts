import type { JobChange } from '#shared/commands/command.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { deriveJob } from '#shared/domain/publishing/derive-job.ts'
import type { Job } from '#shared/domain/publishing/job.ts'
import { sameValue } from '#shared/kernel/same-value.ts'
import type { StoredRow } from '#shared/sync/row-clocks.ts'
import type { RowDraft } from '#shared/sync/row-draft.ts'
import type { Database } from './database.ts'
import type { RowsRead } from './rows-read.ts'

/**
 * Brings jobs in line with the variants: derives the job of every variant that was touched or whose post was, then lays
 * the command's own job changes on top. Runs inside the command's transaction, after its rows were drafted.
 */
export async function writeJobs(
  database: Database,
  rows: RowsRead,
  written: { readonly drafts: readonly RowDraft[]; readonly changes: readonly JobChange[] },
): Promise<boolean> {
  const variants = await touchedVariants(database, written.drafts)
  const postAfter = new Map(written.drafts.flatMap((draft) => (draft.table === 'posts' ? [[draft.id, draft.after] as const] : [])))
  // What is new has no job yet, and nothing of it is looked up: an import would ask twenty thousand times for nothing.
  const made = new Set(written.drafts.flatMap((draft) => (draft.before === null ? [draft.id] : [])))
  const postIds = [...variants.values()].map((variant) => variant.postId)
  await Promise.all([
    rows.want(
      'posts',
      postIds.filter((id) => !postAfter.has(id)),
    ),
    rows.want('jobs', [...[...variants.keys()].filter((id) => !made.has(id)), ...written.changes.map((change) => change.id)]),
  ])
  const jobs = new Map<string, Job | null>()
  for (const variant of variants.values()) {
    const post = (postAfter.get(variant.postId) ?? rows.stored('posts', variant.postId)) as Post | undefined
    const derived = deriveJob(variant, post, rows.seen.get('jobs', variant.id))
    if (derived !== 'keep') jobs.set(variant.id, derived)
  }
  for (const change of written.changes) jobs.set(change.id, changedJob(change, jobs, rows))
  return storeJobs(database, jobs, rows)
}

/** Every variant the command touched, as it is after it, and every variant of a post that was there before. */
async function touchedVariants(database: Database, drafts: readonly RowDraft[]): Promise<ReadonlyMap<string, Variant>> {
  const oldPosts = drafts.filter((draft) => draft.table === 'posts' && draft.before !== null)
  const stored = await Promise.all(oldPosts.map((post) => database.rows('variants').where('postId').equals(post.id).toArray()))
  const touched = drafts.filter((draft) => draft.table === 'variants').map((draft) => draft.after)
  return new Map([...stored.flat(), ...touched].map((row) => [row.id, row as unknown as Variant]))
}

function changedJob(change: JobChange, derived: ReadonlyMap<string, Job | null>, rows: RowsRead): Job {
  const job = derived.has(change.id) ? derived.get(change.id) : rows.seen.get('jobs', change.id)
  if (!job) throw new Error(`a plan changed the job of ${change.id}, which has none`)
  return { ...job, ...change.set, id: job.id }
}

async function storeJobs(database: Database, jobs: ReadonlyMap<string, Job | null>, rows: RowsRead): Promise<boolean> {
  const puts = [...jobs].flatMap(([id, job]) => (job && !sameValue(job, rows.stored('jobs', id)) ? [job as unknown as StoredRow] : []))
  const deletes = [...jobs].flatMap(([id, job]) => (job === null && rows.stored('jobs', id) ? [id] : []))
  const table = database.rows('jobs')
  await Promise.all([puts.length > 0 ? table.bulkPut(puts) : null, deletes.length > 0 ? table.bulkDelete(deletes) : null])
  return puts.length + deletes.length > 0
}
