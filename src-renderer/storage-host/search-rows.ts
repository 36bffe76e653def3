import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Brief } from '#shared/domain/briefs/brief.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { shownStatus } from '#shared/domain/posts/shown-status.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { Rows, TableName } from '#shared/domain/rows.ts'
import { createSearchMemory, type KnownPost, type KnownText, type SearchMemory } from '#shared/domain/search/search-memory.ts'
import { plainText, type TextBody } from '#shared/domain/texts/rich-text.ts'
import type { LogRecord } from '#shared/sync/log-record.ts'
import type { Database } from './database.ts'

/** Tables that a search is answered from, besides the log that it follows. */
export const searchedTables = ['posts', 'variants', 'texts', 'briefs', 'brands'] as const satisfies readonly TableName[]

/** Posts read at once; between two slices other requests have their turn. */
const slice = 500

/** What a search of one database is answered from, and how far it has followed the log. */
export type SearchRows = {
  readonly database: Database
  readonly memory: SearchMemory
  /** The last record taken in. */
  seq: number
  /** How many writes to the log had been carried out when it was last looked at. */
  writes: number
}

/**
 * Reads everything.
 *
 * @param between waited for after each slice; null inside a transaction, which would end
 */
export async function readSearchRows(database: Database, between: (() => Promise<void>) | null): Promise<SearchRows> {
  const writes = database.writes.to('operations')
  const last = await database.log.last(':id')
  const held: SearchRows = { database, memory: createSearchMemory(), seq: last?.seq ?? 0, writes }
  for (let after = ''; ; ) {
    const posts = (await database.rows('posts').where('id').above(after).limit(slice).toArray()) as unknown as readonly Post[]
    const end = posts.at(-1)
    if (end === undefined) break
    const [from, to] = [posts[0]?.id ?? '', end.id]
    await takePosts(held, posts, await rowsBetween(database, from, to))
    after = end.id
    if (between) await between()
  }
  for (const brief of (await database.rows('briefs').toArray()) as unknown as readonly Brief[]) takeBrief(held, brief)
  for (const brand of (await database.rows('brands').toArray()) as unknown as readonly Brand[]) takeBrand(held, brand)
  return held
}

/** Whether nothing was written since the log was last looked at. */
export function isCurrent({ database, writes }: SearchRows): boolean {
  return database.writes.to('operations') === writes
}

/** Takes in what was written since: the rows that records of the log name. */
export async function followLog(held: SearchRows): Promise<void> {
  const { database } = held
  // Counted first: what is written from here on is looked for the next time.
  const writes = database.writes.to('operations')
  const records = await database.log.after(held.seq)
  if (records.length > 0) await takeRecords(held, records)
  held.seq = records.at(-1)?.seq ?? held.seq
  held.writes = writes
}

async function takeRecords(held: SearchRows, records: readonly LogRecord[]): Promise<void> {
  const changed = (table: TableName) => [
    ...new Set(records.flatMap(({ changes }) => changes.filter((one) => one.table === table).map(({ id }) => id))),
  ]
  const [texts, variantIds] = [changed('texts'), changed('variants')]
  // The text of a single channel lies under the variant's id.
  const variants = await rowsOf(held, 'variants', [...new Set([...variantIds, ...texts])])
  const posts = await rowsOf(held, 'posts', [...new Set([...changed('posts'), ...texts, ...variants.map(({ postId }) => postId)])])
  await takePosts(held, posts, { variants: await variantsOf(held, posts), texts: [] })
  for (const brief of await rowsOf(held, 'briefs', changed('briefs'))) takeBrief(held, brief)
  for (const brand of await rowsOf(held, 'brands', changed('brands'))) takeBrand(held, brand)
}

async function rowsOf<Table extends TableName>(
  { database }: SearchRows,
  table: Table,
  ids: readonly string[],
): Promise<readonly Rows[Table][]> {
  if (ids.length === 0) return []
  const rows = await database.rows(table).bulkGet([...ids])
  return rows.filter((row) => row !== undefined) as readonly unknown[] as readonly Rows[Table][]
}

type Around = { readonly variants: readonly Variant[]; readonly texts: readonly TextBody[] }

/** The variants of all posts in a stretch of ids, and the texts that lie in it: one question each instead of one for each row. */
async function rowsBetween(database: Database, from: string, to: string): Promise<Around> {
  const [variants, texts] = await Promise.all([
    database.rows('variants').where('postId').between(from, to, true, true).toArray(),
    database.rows('texts').where('id').between(from, to, true, true).toArray(),
  ])
  return { variants, texts } as unknown as Around
}

async function variantsOf({ database }: SearchRows, posts: readonly Post[]): Promise<readonly Variant[]> {
  const variants = database.rows('variants')
  const found = await Promise.all(posts.map(({ id }) => variants.where('postId').equals(id).toArray()))
  return found.flat() as unknown as readonly Variant[]
}

async function takePosts(held: SearchRows, posts: readonly Post[], around: Around): Promise<void> {
  const variants = Map.groupBy(
    around.variants.filter((one) => one.deletedAt === null),
    (one) => one.postId,
  )
  const own = (post: Post) => (variants.get(post.id) ?? []).filter((one) => one.ownText !== null)
  const texts = new Map<string, TextBody>(around.texts.map((one) => [one.id, one]))
  const missing = posts.flatMap((post) => [post.id, ...own(post).map(({ id }) => id)]).filter((id) => !texts.has(id))
  for (const one of await rowsOf(held, 'texts', missing)) texts.set(one.id, one)
  const said = ({ id, at }: Post | Variant): readonly KnownText[] => {
    const body = texts.get(id)
    return body && body.deletedAt === null ? [{ id, text: plainText(body.text), at }] : []
  }
  for (const post of posts) {
    held.memory.putPost(
      post.id,
      post.deletedAt === null ? knownPost(post, variants.get(post.id) ?? [], [post, ...own(post)].flatMap(said)) : null,
    )
  }
}

function knownPost(post: Post, variants: readonly Variant[], texts: readonly KnownText[]): KnownPost {
  const { brandId, firstLine, at } = post
  return { brandId, firstLine, at, status: shownStatus(post, variants), texts }
}

function takeBrief({ memory }: SearchRows, { id, brandId, title, changedAt, deletedAt }: Brief): void {
  memory.putBrief(id, deletedAt === null ? { brandId, title, changedAt } : null)
}

/** What belongs to a client that was put away stands in no view of all clients, nor is it found. */
function takeBrand({ memory }: SearchRows, { id, name, deletedAt, archivedAt }: Brand): void {
  memory.putBrand(id, deletedAt === null && archivedAt === null ? name : null)
}
