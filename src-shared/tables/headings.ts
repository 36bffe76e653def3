import type { ChannelMeasure } from '#shared/domain/metrics/metrics.ts'

/** What a column holds; null: it is left out. `link` names the post a row is about. */
export type ColumnRole = 'day' | 'link' | ChannelMeasure | null

/** Headings by what they hold; `else`: those that hold it only where no column of the same table does so more plainly. */
type Heading = { readonly role: Exclude<ColumnRole, null>; readonly fits: RegExp; readonly else?: RegExp }

/**
 * Headings of exports and of tables people keep; the first that fits is taken, so the narrower ones stand first. VK: «Дата»,
 * «Уникальные посетители», «Охват подписчиков», «Полный охват». Dzen: «Показы», «Просмотры». Telegram statistics: «Joined»,
 * «Left», «Views». OK: «Классы». Meta: Post ID, Permalink, Reach, Follows. YouTube Studio: Content (a video's id), Subscribers gained.
 */
const headings: readonly Heading[] = [
  { role: 'day', fits: /^(?:дата|день|число|период|date|day|period|(?:video )?publish(?:ed)? time|время публикации)(?:[\s(,:.]|$)/u },
  {
    role: 'link',
    fits: /(?:ссылка|адрес поста|permalink|post link|^link$|^url$|post url|адрес видео|video url)/u,
    else: /(?:id поста|post id|^content$|^контент$|video id)/u,
  },
  {
    role: 'left',
    fits: /(?:отписалось|отписались|отписавш|отписок|отписки|ушло|ушедш|вышедш|покинул|unsubscrib|unfollow|^left$|^lost|(?:subscribers|followers) lost)/u,
  },
  {
    role: 'joined',
    fits: /(?:подписалось|подписались|подписок|новых подписчик|новые подписчик|новых участник|новые участник|вступил|вступивш|joined|\bfollows$|new followers|new subscribers|(?:subscribers|followers) gained)/u,
  },
  {
    role: 'reach',
    fits: /(?:охват(?! подписчик)|accounts reached|reach)/u,
    else: /(?:охват подписчик|уникальные (?:зрители|посетители)|unique viewers)/u,
  },
  { role: 'followers', fits: /(?:подписчик|участник|followers|subscribers|members|total users)/u },
  { role: 'clicks', fits: /(?:клик|переход|нажати|clicks|link taps)/u },
  { role: 'views', fits: /(?:просмотр|views|plays)/u, else: /(?:показ|impressions)/u },
  { role: 'likes', fits: /(?:лайк|нравится|реакци|^класс|likes|reactions)/u },
  { role: 'reposts', fits: /(?:репост|поделил|пересыл|shares|reposts|forwards|retweets)/u },
  { role: 'replies', fits: /(?:коммент|ответ|обсужд|comments|replies)/u },
  { role: 'saves', fits: /(?:сохран|закладк|избранн|saves|saved|bookmarks)/u },
]

/** Rates, averages and durations are no counts, though their headings name one: «ER по охвату, %», «Ср. охват», «Время просмотра (часы)». */
const noCount =
  /(?:%|\ber\b|err|ctr|средн|^ср[.\s]|average|avg|доля|rate|на пост|per post|врем|длительн|duration|watch time|\((?:час|мин|сек|hour|min|sec))/u

/** YouTube Studio calls what a day or video brought, less what it lost, «Подписчики»: no number of followers, and often below zero. */
const watchTime = /^(?:watch time|время просмотра)/u

type Known = { readonly role: Exclude<ColumnRole, null>; readonly plain: boolean }

function known(heading: string): Known | null {
  const words = wordsOf(heading)
  const found = headings.find((one) => one.fits.test(words) || one.else?.test(words))
  if (!found) return null
  if (found.role !== 'day' && found.role !== 'link' && noCount.test(words)) return null
  return { role: found.role, plain: found.fits.test(words) }
}

function wordsOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('_', ' ')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
}

/** What a column is by its heading; null: not known. */
export function roleOf(heading: string): ColumnRole {
  return known(heading)?.role ?? null
}

/** Roles of a row of headings; of several columns of one role the plainest is taken («Просмотры» before «Показы»), else the first. */
export function rolesOf(cells: readonly string[]): readonly ColumnRole[] {
  const ofYouTube = cells.some((cell) => watchTime.test(wordsOf(cell)))
  const found = cells.map(known).map((one) => (ofYouTube && one?.role === 'followers' ? null : one))
  const taken = new Map<ColumnRole, number>()
  for (const plain of [true, false]) {
    for (const [column, one] of found.entries()) if (one?.plain === plain && !taken.has(one.role)) taken.set(one.role, column)
  }
  return found.map((one, column) => (one && taken.get(one.role) === column ? one.role : null))
}

/** Whether a row adds others up: «Итого», «Всего», Total. */
export function isTotals(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? ''
  return /^(?:итого|всего|сумма|итог|общий итог|среднее|(?:grand |sub)?totals?|sum|average)(?:[\s:.,(]|$)/iu.test(first)
}
