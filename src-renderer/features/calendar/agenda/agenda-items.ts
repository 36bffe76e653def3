import { byDay, daysBetween } from '#shared/domain/time/wall-time.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

/** A line of the list: a day's heading with the number of its posts, or a post. */
export type AgendaItem =
  | { readonly kind: 'day'; readonly day: DayKey; readonly count: number }
  | { readonly kind: 'post'; readonly day: DayKey; readonly card: CalendarCard }

/** Every day from the first to the last, empty ones too, each followed by its posts in order of time. */
export function agendaItems(cards: readonly CalendarCard[], first: DayKey, last: DayKey, zone: ZoneId): readonly AgendaItem[] {
  const days = byDay(cards, zone)
  return daysBetween(first, last).flatMap((day): AgendaItem[] => {
    const posts = days.get(day) ?? []
    return [{ kind: 'day', day, count: posts.length }, ...posts.map((card): AgendaItem => ({ kind: 'post', day, card }))]
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
