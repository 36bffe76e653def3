import { createStore } from 'zustand'
import type { PostId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

/** A card on its way: the pointer has it. */
export type Drag = {
  readonly card: CalendarCard
  /** Where it would land, on the calendar's clock; null outside the days. */
  readonly landing: WallTime | null
  /** The pointer is over the drawer: let go there, the card loses its date. */
  readonly toDrawer: boolean
  /** Size of the card it was taken from, and where in it the pointer took hold, px. */
  readonly hold: { readonly width: number; readonly height: number; readonly x: number; readonly y: number }
  readonly pointer: { readonly x: number; readonly y: number }
  readonly copies: boolean
  /** How many go along with it. */
  readonly others: number
}

/** Whether the card can only be copied: it stays where it is, and nothing goes along that could move. */
export function staysPut({ card, others, copies }: Drag): boolean {
  return card.fixed !== null && others === 0 && !copies
}

/** What the cards, the landing slot and the layer above them all look at. */
export type CalendarLook = {
  readonly selected: PostId | null
  /** Posts chosen together, to be acted on as one. */
  readonly chosen: ReadonlySet<PostId>
  readonly drag: Drag | null
}

export type LookStore = ReturnType<typeof createLookStore>

/** One store per calendar on screen. */
export function createLookStore() {
  return createStore<CalendarLook>()(() => ({ selected: null, chosen: new Set(), drag: null }))
}
