import type { CommandArgs } from '#shared/commands/index.ts'
import type { PostMeasure } from '#shared/domain/metrics/metrics.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { PublishedVariant } from '#shared/queries/index.ts'
import type { Figures, RejectedRow, TableReading } from '#shared/tables/read-table.ts'

/** What the command gets, and the rows that go nowhere. */
export type ReadyImport = Pick<CommandArgs<'metrics.import'>, 'days' | 'posts'> & { readonly rejected: readonly RejectedRow[] }

/**
 * Turns read rows into what is loaded. A row about a post is matched by the post's address, or by the network's own id at
 * the end of it; one of no post of the channel is rejected. Totals of posts are of today: a file does not say when.
 */
export function importOf(reading: TableReading, published: readonly PublishedVariant[], today: DayKey): ReadyImport {
  const byLink = new Map<string, VariantId>()
  for (const { variantId, remoteId, remoteUrl } of published) {
    for (const name of [remoteId, remoteUrl]) {
      if (name === null) continue
      byLink.set(bare(name), variantId)
      byLink.set(lastPart(name), variantId)
    }
  }
  const days = reading.rows.flatMap(({ day, figures }) => (day === null ? [] : [{ day, figures }]))
  const posts: ReadyImport['posts'] = []
  const rejected = [...reading.rejected]
  for (const { row, link, figures } of reading.rows) {
    if (link === null) continue
    const variantId = byLink.get(bare(link)) ?? byLink.get(lastPart(link))
    if (variantId === undefined) rejected.push({ row, column: null, cell: link, reason: 'unknownPost' })
    else posts.push({ variantId, day: today, figures: postFigures(figures) })
  }
  return { days, posts, rejected: rejected.toSorted((one, other) => one.row - other.row) }
}

/** What names a post after the question mark: YouTube `v`, VK `w` and `z`, Facebook `story_fbid` and `fbid`. */
const naming = /[?&](?:v|w|z|story_fbid|fbid)=([^&#]+)/

/** An address without what differs between copies of it. */
function bare(link: string): string {
  const address = link
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
  const plain = address.replace(/[?#].*$/, '').replace(/\/+$/, '')
  const [, name] = naming.exec(address) ?? []
  return name === undefined ? plain : `${plain}/${name}`
}

function lastPart(link: string): string {
  return bare(link).split('/').at(-1) ?? ''
}

/** A post has no followers of its own. */
function postFigures({ followers: _, joined: __, left: ___, ...figures }: Figures): { readonly [Measure in PostMeasure]?: number } {
  return figures
}
