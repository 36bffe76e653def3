import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import type { CalendarCard, PostCard } from '#shared/queries/calendar-card.ts'

/** The views of the content plan, in the order of the switcher; not every one need be there yet (`features/calendar/plan-views.ts`). */
export const calendarViewNames = ['month', 'week', 'day', 'agenda', 'table', 'feed'] as const
export type CalendarViewName = (typeof calendarViewNames)[number]

/** Those drawn as days and hours. */
export type GridViewName = Extract<CalendarViewName, 'month' | 'week' | 'day'>

/** What people do with a calendar. Wall times of moves are in the card's own zone, of new posts in the calendar's. */
export type CalendarActs = {
  inspect(postId: PostId): void
  open(postId: PostId): void
  write(at: WallTime): void
  /**
   * The card already stands at its new place, unless it is one that stays where it is: then its reason is told.
   *
   * @param by how it was moved: a dragged card is shown there by the calendar itself until new cards arrive
   */
  move(card: CalendarCard, to: WallTime, by: 'drag' | 'keys'): void
  copy(card: CalendarCard, to: WallTime): void
  /** Several posts at once, as one step. */
  moveAll(moves: readonly { readonly postId: PostId; readonly wallTime: WallTime }[]): void
  /** Dragged out into the drawer. */
  unschedule(card: CalendarCard): void
  remove(card: CalendarCard): void
  /** Moves a post to the next free slot of its channels. */
  toFreeSlot(card: PostCard): void
  /** Takes a post into the choice or out of it, or chooses all from the one chosen last up to it, in order of time. */
  choose(postId: PostId, how: 'toggle' | 'range'): void
  /** These are chosen now, and no others. */
  chooseThese(postIds: readonly PostId[]): void
  /** A view draws these besides the cards it is given: they can be chosen too. */
  drawBeside(posts: readonly PostCard[]): void
  today(): void
  /** @param day the day the keyboard stands on, for the view to show */
  show(view: CalendarViewName, day?: DayKey): void
}
