import { byDay, daysBetween } from '#shared/domain/time/wall-time.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

/** A line of the list: a day's heading with the number of its posts and of those that a filter hides, or a post. */
export type AgendaItem =
  | { readonly kind: 'day'; readonly day: DayKey; readonly count: number; readonly hidden: number }
  | { readonly kind: 'post'; readonly day: DayKey; readonly card: CalendarCard }

type Span = { readonly first: DayKey; readonly last: DayKey; readonly zone: ZoneId }

/**
 * Every day from the first to the last, empty ones too, each followed by its posts in order of time.
 *
 * @param every the posts whatever a filter hides
 */
export function agendaItems(
  cards: readonly CalendarCard[],
  every: readonly CalendarCard[],
  { first, last, zone }: Span,
): readonly AgendaItem[] {
  const [days, all] = [byDay(cards, zone), byDay(every, zone)]
  return daysBetween(first, last).flatMap((day): AgendaItem[] => {
    const posts = days.get(day) ?? []
    const hidden = Math.max(0, (all.get(day)?.length ?? 0) - posts.length)
    return [{ kind: 'day', day, count: posts.length, hidden }, ...posts.map((card): AgendaItem => ({ kind: 'post', day, card }))]
  })
}

/** Where an arrow leads from a line: the next one up or down that is a post, or a day without posts; null: the list ends. */
export function stepTo(items: readonly AgendaItem[], from: number, step: 1 | -1): number | null {
  for (let i = from + step; i >= 0 && i < items.length; i += step) {
    const item = items[i]
    if (item && (item.kind === 'post' || item.count === 0)) return i
  }
  return null
}

/** What the keyboard remembers a line by: a post wherever it moves to, or a day. */
export function keyOfItem(item: AgendaItem): string {
  return item.kind === 'post' ? item.card.id : item.day
}
