import type { ChannelMeasure } from '#shared/domain/metrics/metrics.ts'

/** What a column holds; null: it is left out. `link` names the post a row is about. */
export type ColumnRole = 'day' | 'link' | ChannelMeasure | null

/**
 * Headings of exports and of tables people keep, by what they hold; the first that fits is taken, so the narrower ones stand
 * first. VK: «Дата», «Уникальные посетители», «Охват подписчиков», «Полный охват». Telegram statistics: «Joined», «Left»,
 * «Views». Instagram and Facebook: «Accounts reached», «Impressions», «Shares», «Follows», «Permalink».
 */
const headings: readonly (readonly [role: Exclude<ColumnRole, null>, fits: RegExp])[] = [
  ['day', /^(?:дата|день|число|период|date|day|period|publish(?:ed)? time)(?:[\s(,:.]|$)/u],
  ['link', /(?:ссылка|адрес поста|permalink|post link|^link$|^url$|post url|id поста|post id)/u],
  ['left', /(?:отписалось|отписались|отписок|отписки|ушло|unsubscrib|unfollow|^left$|^lost)/u],
  [
    'joined',
    /(?:подписалось|подписались|подписок|новых подписчик|новые подписчик|вступил|joined|^follows$|new followers|new subscribers)/u,
  ],
  ['reach', /(?:охват|accounts reached|reach|уникальные (?:зрители|посетители))/u],
  ['followers', /(?:подписчик|участник|followers|subscribers|members|total users)/u],
  ['clicks', /(?:клик|переход|нажати|clicks|link taps)/u],
  ['views', /(?:просмотр|показ|views|impressions|plays)/u],
  ['likes', /(?:лайк|нравится|реакци|likes|reactions)/u],
  ['reposts', /(?:репост|поделил|пересыл|shares|reposts|forwards|retweets)/u],
  ['replies', /(?:коммент|ответ|обсужд|comments|replies)/u],
  ['saves', /(?:сохран|закладк|избранн|saves|saved|bookmarks)/u],
]

/** Rates and averages are no counts, though their headings name one: «ER по охвату, %», «Средний охват». */
const noCount = /(?:%|\ber\b|err|ctr|средн|average|avg|доля|rate|на пост|per post)/u

/** What a column is by its heading; null: not known. */
export function roleOf(heading: string): ColumnRole {
  const words = heading
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('_', ' ')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
  const role = headings.find(([, fits]) => fits.test(words))?.[0] ?? null
  return role !== 'day' && role !== 'link' && noCount.test(words) ? null : role
}

/** Roles of a row of headings; of several columns of one role the first is taken («Охват», «Охват подписчиков»). */
export function rolesOf(cells: readonly string[]): readonly ColumnRole[] {
  const taken = new Set<ColumnRole>()
  return cells.map((cell) => {
    const role = roleOf(cell)
    if (role === null || taken.has(role)) return null
    taken.add(role)
    return role
  })
}

/** Whether a row adds others up: «Итого», «Всего», Total. */
export function isTotals(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? ''
  return /^(?:итого|всего|сумма|итог|общий итог|среднее|total|sum|grand total|average)(?:[\s:.]|$)/iu.test(first)
}
