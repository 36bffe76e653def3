import type { z } from 'zod'
import type { searchArgs } from '#shared/contract/search-args.ts'
import type { Brief } from '#shared/domain/briefs/brief.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { Found } from '#shared/domain/search/found.ts'
import { createSearchIndex, type SearchIndex } from '#shared/domain/search/search-index.ts'
import type { TextBody } from '#shared/domain/texts/rich-text.ts'
import { plainText } from '#shared/domain/texts/rich-text.ts'
import type { BriefId, PostId } from '#shared/kernel/ids.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { Database } from './database.ts'

/** How long the index stays in memory after it was last asked, ms. */
const keptMs = 10 * 60_000
/** Texts read at once while it is built; between two slices other requests have their turn. */
const slice = 1_000

export type Sought = z.infer<typeof searchArgs>

export type PostSearch = {
  /** Looks through every text of every post and the titles of briefs. */
  find(database: Database, sought: Sought): Promise<Found>
  /** Builds the index where there is none; a query that searches is run after it. */
  ready(database: Database): Promise<void>
  /** Looks through them inside the transaction of a query, which waits for nothing but the database. */
  findHere(database: Database, typed: string, limit: number): Promise<Found>
  drop(): void
}

type Built = {
  readonly database: Database
  readonly posts: SearchIndex
  readonly briefs: SearchIndex
  readonly owners: Map<string, string>
  seq: number
}

/**
 * Full text search of the workspace: an index in memory, built in slices when it is first asked for, brought up to the
 * log's last record before each answer, and dropped when nobody has asked for a while.
 */
export function createPostSearch(clock: Clock): PostSearch {
  let held: { readonly database: Database; readonly index: Promise<Built>; built: Built | null } | null = null
  let cancelDrop: () => void = () => undefined

  const drop = (): void => {
    cancelDrop()
    held = null
  }
  /** The index of a database; an import puts another database in place of the one that was open. */
  const indexOf = (database: Database): Promise<Built> => {
    if (held?.database === database) return held.index
    const mine = { database, index: build(database, pause), built: null as Built | null }
    held = mine
    return mine.index.then((built) => {
      mine.built = built
      return built
    })
  }
  const used = (): void => {
    cancelDrop()
    cancelDrop = clock.at((clock.now() + keptMs) as EpochMs, drop)
  }
  return {
    drop,
    async find(database, { text: typed, limit, among }) {
      const built = await indexOf(database)
      used()
      await catchUp(built)
      return foundIn(built, { text: typed, limit, among })
    },
    async ready(database) {
      await indexOf(database)
      used()
    },
    async findHere(database, text, limit) {
      // Dropped since the query began to be watched: built anew without a pause, which would end the transaction.
      const built = held?.database === database && held.built ? held.built : await build(database, null)
      await catchUp(built)
      return foundIn(built, { text, limit })
    },
  }
}

function foundIn({ posts, briefs, owners }: Built, { text, limit, among }: Sought): Found {
  // A post is found once, however many of its texts hold the words.
  const found = posts.find(text, among ? posts.size() : limit * 4).map((id) => (owners.get(id) ?? id) as PostId)
  const wanted = among && new Set(among)
  const postIds = [...new Set(found)].filter((id) => !wanted || wanted.has(id))
  return { postIds: postIds.slice(0, limit), briefIds: briefs.find(text, limit) as readonly BriefId[] }
}

/** Lets other requests have their turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

async function build(database: Database, between: (() => Promise<void>) | null): Promise<Built> {
  const last = await database.operations.orderBy(':id').last()
  const built: Built = { database, posts: createSearchIndex(), briefs: createSearchIndex(), owners: new Map(), seq: last?.seq ?? 0 }
  const texts = database.rows('texts')
  for (let after = ''; ; ) {
    const ids = (await texts.where('id').above(after).limit(slice).primaryKeys()) as string[]
    const end = ids.at(-1)
    if (end === undefined) break
    await readTexts(built, ids)
    after = end
    if (between) await between()
  }
  await readBriefs(built, (await database.rows('briefs').toCollection().primaryKeys()) as string[])
  return built
}

/** Takes in what was written since: the rows that records of the log name. */
async function catchUp(built: Built): Promise<void> {
  const records = await built.database.operations.where(':id').above(built.seq).toArray()
  const changed = (tables: readonly string[]) => [
    ...new Set(records.flatMap(({ changes }) => changes.filter(({ table }) => tables.includes(table)).map(({ id }) => id as string))),
  ]
  if (records.length === 0) return
  await readTexts(built, changed(['texts', 'posts', 'variants']))
  await readBriefs(built, changed(['briefs']))
  built.seq = records.at(-1)?.seq ?? built.seq
}

/** Puts the texts of posts, and those of single channels, into the index; what is gone is taken out. */
async function readTexts({ database, posts: index, owners }: Built, ids: readonly string[]): Promise<void> {
  const [texts, posts, variants] = (await Promise.all(
    (['texts', 'posts', 'variants'] as const).map((table) => database.rows(table).bulkGet([...ids])),
  )) as unknown as readonly [readonly (TextBody | undefined)[], readonly (Post | undefined)[], readonly (Variant | undefined)[]]
  for (const [i, id] of ids.entries()) {
    const text = texts[i]
    const post = posts[i]
    const variant = variants[i]
    const living = text && text.deletedAt === null && (post ? post.deletedAt === null : variant && variant.deletedAt === null)
    if (!living) index.remove(id)
    else index.put({ id, text: plainText(text.text), when: (post ? post.at : variant?.at) ?? Number.MAX_SAFE_INTEGER })
    if (variant) owners.set(id, variant.postId)
  }
}

async function readBriefs({ database, briefs: index }: Built, ids: readonly string[]): Promise<void> {
  const briefs = (await database.rows('briefs').bulkGet([...ids])) as unknown as readonly (Brief | undefined)[]
  for (const [i, id] of ids.entries()) {
    const brief = briefs[i]
    if (brief && brief.deletedAt === null) index.put({ id, text: brief.title, when: brief.changedAt })
    else index.remove(id)
  }
}
