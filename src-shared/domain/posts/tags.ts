import type { Post } from './post.ts'

/** Most tags one post carries, and the longest one, UTF-16 units. */
export const maxTags = 30
export const maxTag = 40

/** A tag as people type it, without the sign and the spaces around; empty: not a tag. */
export function tagOf(typed: string): string {
  return typed.normalize('NFC').trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim()
}

/** The form by which a tag is found again, whatever its case. */
export function tagKey(tag: string): string {
  return tag.toLowerCase()
}

/** What a post keeps of typed tags: each once, as it was typed first. */
export function tagsOf(typed: readonly string[]): Post['tags'] {
  const named = typed.map(tagOf).filter((tag) => tag !== '')
  return Object.fromEntries([...named].reverse().map((tag) => [tagKey(tag), tag]))
}

/** The tags of a post, as they were typed, in alphabetical order of their keys. */
export function tagNames(tags: Post['tags']): readonly string[] {
  return Object.keys(tags)
    .sort()
    .flatMap((key) => tags[key] ?? [])
}
