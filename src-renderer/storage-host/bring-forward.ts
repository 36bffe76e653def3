import type { Table } from 'dexie'
import { pictureFacts } from '#shared/commands/planning/picture-facts.ts'
import { defaultPlanRules } from '#shared/domain/brands/brand.ts'
import type { PostMedia } from '#shared/domain/media/media.ts'
import { noChannelCounts, noPostCounts } from '#shared/domain/metrics/metrics.ts'
import { defaultOccasionRules } from '#shared/domain/occasions/occasion-rules.ts'
import { plainPost } from '#shared/domain/posts/plain-post.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import type { LoggedRows, LoggedTable } from '#shared/domain/rows.ts'
import type { TextBody } from '#shared/domain/texts/rich-text.ts'
import { emptyText } from '#shared/domain/texts/rich-text.ts'
import { networkIds } from '#shared/networks/network.ts'

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

/** What rows written before version 3 say in fields that did not exist then. */
const addedIn3: Added = {
  brands: { birthday: null, planRules: defaultPlanRules, stageRules: {}, occasions: defaultOccasionRules },
  rubrics: { kind: null },
  channels: { postsPerWeek: null },
  posts: plainPost,
}

const rowsPerStep = 1_000

/**
 * Gives rows of an older form the fields of the newest one: run in the upgrade of an old database, and over the rows of an
 * old backup before they are shown. What a row already says stays.
 *
 * @param from the version whose program wrote the rows
 */
export async function bringForward(tableOf: TableOf, from: number): Promise<void> {
  const added = [...(from < 2 ? [addedIn2] : []), ...(from < 3 ? [addedIn3] : [])]
  const tables = new Set(added.flatMap((one) => Object.keys(one))) as ReadonlySet<LoggedTable>
  for (const name of tables) {
    const fields = Object.assign({}, ...added.map((one) => one[name]))
    await renew(tableOf(name), async (rows) => {
      const filled = rows.map((row) => withFields(row, fields))
      return name === 'posts' && from < 2 ? describeContent(tableOf, filled as unknown as readonly Post[]) : filled
    })
  }
}

type Row = { readonly id: string; readonly [field: string]: unknown }

/** Gives every row its new form, each read and written once; a row that is answered as it was is not written at all. */
async function renew(
  table: Table<unknown, string>,
  newForm: (rows: readonly Row[]) => Promise<readonly { readonly id: string }[]>,
): Promise<void> {
  const ids = await table.toCollection().primaryKeys()
  for (let from = 0; from < ids.length; from += rowsPerStep) {
    const found = await table.bulkGet(ids.slice(from, from + rowsPerStep))
    const rows = found.filter((row): row is Row => row !== undefined)
    const changed = (await newForm(rows)).filter((row, i) => row !== rows[i])
    if (changed.length > 0) await table.bulkPut(changed)
  }
}

function withFields(row: Row, fields: Readonly<Record<string, unknown>>): Row {
  const missing = Object.entries(fields).filter(([field]) => row[field] === undefined)
  return missing.length === 0 ? row : { ...row, ...Object.fromEntries(missing) }
}

/** Posts repeat facts of their texts and pictures; some of these are new. */
async function describeContent(tableOf: TableOf, posts: readonly Post[]): Promise<readonly Post[]> {
  const bare = posts.filter((post) => !isDescribed(post))
  if (bare.length === 0) return posts
  const bodies = (await tableOf('texts').bulkGet(bare.map((one) => one.id))) as readonly (TextBody | undefined)[]
  const texts = new Map(bodies.flatMap((body) => (body ? [[body.id as string, body.text] as const] : [])))
  const withPictures = bare.filter((one) => one.pictures > 0).map((one) => one.id)
  const media =
    withPictures.length === 0 ? [] : ((await tableOf('postMedia').where('postId').anyOf(withPictures).toArray()) as readonly PostMedia[])
  const byPost = Map.groupBy(media, (one) => one.postId)
  const noPictures = pictureFacts([])
  return posts.map((post) => {
    if (isDescribed(post)) return post
    const pictures = byPost.get(post.id)
    return { ...post, ...textFacts(texts.get(post.id) ?? emptyText), ...(pictures ? pictureFacts(pictures) : noPictures) }
  })
}

/** Whether a post says everything of its content that this program's lists show. */
function isDescribed({ textKey, mediaKey, counts }: Partial<Post>): boolean {
  return textKey !== undefined && mediaKey !== undefined && counts !== undefined && networkIds.every((id) => id in counts)
}
