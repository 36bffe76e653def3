import { foldedName } from '#shared/networks/nicknames.ts'
import { monthSpokenOf } from './spoken-month.ts'

/** Words that say that a sheet is a plan, and not whose. */
const ofPlans =
  /контент[- ]?план\p{L}*|content (?:plan|calendar)|(?:^|(?<=\s))(?:план\p{L}?|plan|календар\p{L}*|calendar|посты|posts|лист ?\d*|sheet ?\d*|таблица ?\d*|table ?\d*|20\d\d|для|for|на|год\p{L}?|smm|смм)(?=\s|$)/giu

/** What the name of a sheet says beside «Контент-план», a month and a year: of «План ВК», «Кофейня Зерно, дек 2026», `Instagram Nov 2026`. */
export function ownWords(name: string): string {
  return name
    .replace(/[*«»"“”]/g, '')
    .replace(/[()/._–—,|]+|(?<=\s)-|-(?=\s)/g, ' ')
    .replace(ofPlans, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && monthSpokenOf(foldedName(word)).month === null)
    .join(' ')
}
