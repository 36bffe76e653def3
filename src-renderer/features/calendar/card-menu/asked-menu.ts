import type { PostCard } from '#shared/queries/calendar-card.ts'

/** What the menu was asked for, and where on the page it opens, CSS px. */
export type AskedMenu = { readonly cards: readonly PostCard[]; readonly x: number; readonly y: number }
