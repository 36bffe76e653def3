import type { Table } from 'dexie'
import { pictureFacts } from '#shared/commands/planning/picture-facts.ts'
import type { PostMedia } from '#shared/domain/media/media.ts'
import { noChannelCounts, noPostCounts } from '#shared/domain/metrics/metrics.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import type { LoggedRows, LoggedTable } from '#shared/domain/rows.ts'
import type { TextBody } from '#shared/domain/texts/rich-text.ts'
import { emptyText } from '#shared/domain/texts/rich-text.ts'

type TableOf = (name: string) => Table<unknown, string>
type Added = { readonly [Name in LoggedTable]?: Partial<LoggedRows[Name]> }

/** What rows written before version 2 say in fields that did not exist then. */
const addedIn2: Added = {
  brands: { approval: null },
  channels: { manual: false, address: null },
  people: { role: null, contact: '' },
  posts: { stageId: null, approvedKey: null, returned: false, workDueAt: null },
  variants: { ownText: null },
  reports: { fromDay: null, toDay: null, planNote: '', hidden: [], metaMark: true },
  postDays: { ...noPostCounts, origin: 'network' },
  channelDays: { ...noChannelCounts, origin: 'network' },
}

const rowsPerStep = 1_000

/**
 * Gives rows of an older form the fields of the newest one: run in the upgrade of an old database, and over the rows of an
 * old backup before they are shown. What a row already says stays.
 *
 * @param from the version whose program wrote the rows
 */
export async function bringForward(tableOf: TableOf, from: number): Promise<void> {
  if (from >= 2) return
  for (const [name, fields] of Object.entries(addedIn2)) {
    await tableOf(name)
      .toCollection()
      .modify((row: Record<string, unknown>) => {
        for (const [field, value] of Object.entries(fields)) if (row[field] === undefined) row[field] = value
      })
  }
  await describeContent(tableOf)
}

/** Posts repeat facts of their texts and pictures; some of these are new. */
async function describeContent(tableOf: TableOf): Promise<void> {
  const posts = tableOf('posts') as Table<Post, string>
  const ids = await posts.toCollection().primaryKeys()
  for (let from = 0; from < ids.length; from += rowsPerStep) {
    const some = (await posts.bulkGet(ids.slice(from, from + rowsPerStep))).filter((one) => one !== undefined)
    const texts = (await tableOf('texts').bulkGet(some.map((one) => one.id))) as readonly (TextBody | undefined)[]
    const withPictures = some.filter((one) => one.pictures > 0).map((one) => one.id)
    const media = (await tableOf('postMedia').where('postId').anyOf(withPictures).toArray()) as readonly PostMedia[]
    const byPost = Map.groupBy(media, (one) => one.postId)
    await posts.bulkPut(
      some.map((post, i) => ({ ...post, ...textFacts(texts[i]?.text ?? emptyText), ...pictureFacts(byPost.get(post.id) ?? []) })),
    )
  }
}
