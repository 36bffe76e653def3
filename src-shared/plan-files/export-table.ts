import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { ExportedPost } from '#shared/queries/plan-posts.ts'
import type { NetworkWords } from './channel-words.ts'
import type { PlanCalendar } from './file-request.ts'
import type { FileLanguage, PlanColumn, PlanTable } from './plan-table.ts'

/** Headings, networks and statuses in the language of the file. The headings are ones that the import knows. */
export type ExportWords = {
  readonly language: FileLanguage
  readonly brand: string
  readonly day: string
  readonly time: string
  readonly zone: string
  readonly channels: string
  readonly rubric: string
  readonly text: string
  readonly status: string
  readonly person: string
  readonly campaign: string
  readonly tags: string
  /** «Демо-сеть». */
  readonly networkOf: NetworkWords
  /** «Текст: VK». */
  readonly textFor: (channel: string) => string
  readonly statusOf: (status: ExportedPost['status']) => string
}

/** The names of the channels of some posts, each told apart from the others in its network. */
function channelNames(posts: readonly ExportedPost[], networkOf: NetworkWords): ReadonlyMap<string, string> {
  const channels = new Map(posts.flatMap((post) => post.channels.map((one) => [one.id as string, one.channel] as const)))
  const alone = (network: string) => [...channels.values()].filter((one) => one.network === network).length === 1
  return new Map(
    [...channels].map(([id, { network, title }]) => [id, alone(network) ? networkOf(network) : `${networkOf(network)} (${title})`]),
  )
}

/**
 * Posts as the table a client gets: a row each, soonest first, each by the clock of its brand, which is named where they differ or are not the viewer's. A column for a channel stands only where its text or time differs somewhere; columns
 * that would be empty are left out. Imported again it gives the same posts.
 */
export function exportTable(
  posts: readonly ExportedPost[],
  about: { readonly name: string; readonly color: string; readonly words: ExportWords; readonly viewer?: ZoneId },
): PlanTable {
  const { words, name, color, viewer } = about
  const names = channelNames(posts, words.networkOf)
  const column = (heading: string, width: number, kind: PlanColumn['kind'] = 'text') => ({ heading, width, kind })
  const several = new Set(posts.map((post) => post.brandId)).size > 1
  const zones = new Set([...posts.map((post) => post.zone), ...(viewer ? [viewer] : [])]).size > 1
  const own = [...names].filter(([id]) => posts.some((post) => post.channels.some((one) => one.id === id && one.text !== null)))
  const all: readonly (readonly [PlanColumn, (post: ExportedPost) => string])[] = [
    ...(several ? [[column(words.brand, 20), (post: ExportedPost) => post.brandName] as const] : []),
    [column(words.day, 12, 'day'), (post) => post.wallTime.slice(0, 10)],
    [column(words.time, 8, 'time'), (post) => post.wallTime.slice(11, 16)],
    ...(zones ? [[column(words.zone, 20), (post: ExportedPost) => post.zone] as const] : []),
    [column(words.channels, 24), (post) => post.channels.map(({ id }) => names.get(id) ?? '').join('; ')],
    [column(words.rubric, 18), (post) => post.rubric],
    [column(words.text, 70), (post) => post.text],
    ...own.map(
      ([id, channel]) =>
        [column(words.textFor(channel), 50), (post: ExportedPost) => post.channels.find((one) => one.id === id)?.text ?? ''] as const,
    ),
    [column(words.status, 18), (post) => words.statusOf(post.status)],
    [column(words.person, 18), (post) => post.person],
    [column(words.campaign, 18), (post) => post.campaign],
    [column(words.tags, 18), (post) => post.tags.join(', ')],
  ]
  const kept = all.filter(
    ([{ heading }, cell]) => ![words.person, words.campaign, words.tags].includes(heading) || posts.some((post) => cell(post) !== ''),
  )
  return {
    name,
    color,
    language: words.language,
    columns: kept.map(([one]) => one),
    rows: posts.map((post) => kept.map(([, cell]) => cell(post))),
  }
}

/**
 * Posts as events. The uid is the post's for ever; the sequence is the post's last change, in seconds since it was made: it goes up when the post
 * changes and stays when it does not, so a calendar that reads a later file takes what changed, and that alone.
 */
export function exportCalendar(
  posts: readonly ExportedPost[],
  about: { readonly name: string; readonly now: EpochMs; readonly words: ExportWords },
): PlanCalendar {
  const names = channelNames(posts, about.words.networkOf)
  return {
    name: about.name,
    madeAt: about.now,
    events: posts.map((post) => {
      const channels = post.channels.map(({ id }) => names.get(id) ?? '').join(', ')
      const first =
        post.text
          .split('\n')
          .find((line) => line.trim() !== '')
          ?.trim() ?? ''
      return {
        uid: `${post.id}@rubrika`,
        sequence: Math.max(0, Math.floor((post.changedAt - post.createdAt) / 1000)),
        at: post.at,
        createdAt: post.createdAt,
        changedAt: post.changedAt,
        summary:
          [channels, first]
            .filter((words) => words !== '')
            .join(': ')
            .slice(0, 200) || post.brandName,
        description: [about.words.statusOf(post.status), post.rubric, post.text].filter((words) => words !== '').join('\n\n'),
        categories: post.rubric === '' ? [] : [post.rubric],
      }
    }),
  }
}
