import type { Fields, LoggedChange } from './log-record.ts'

/** The way back for one row: fields to set, and fields that cannot go back. */
export type WayBack = { readonly change: LoggedChange; readonly row: Fields; set: Fields; skipped: readonly string[] }

/** The post a row belongs to; a post and its text carry the post's id themselves. */
export function postIdOf(way: WayBack): string {
  return typeof way.row.postId === 'string' ? way.row.postId : way.change.id
}

/** What a field says once the way back is gone. */
export function fieldAfter(way: WayBack, field: string): unknown {
  return Object.hasOwn(way.set, field) ? way.set[field] : way.row[field]
}
