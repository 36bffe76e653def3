import { foldedName, networkNamed } from '#shared/networks/nicknames.ts'
import type { PlanPost } from './plan-post.ts'

/** Words of the key that name one post: its beginning, without what differs between copies of a file. */
const keyWords = 160

/**
 * Names each post in its plan, so that the same file makes nothing twice: the day, a digest of the beginning of the text and of the
 * networks as written, and a number where a plan says the same thing more than once. Time, rubric and the rest of the text
 * may change; the post stays the same. Keys begin with the day, so that those of a plan lie together in the index.
 */
export function importKeys(posts: readonly PlanPost[]): readonly string[] {
  const seen = new Map<string, number>()
  return posts.map((post) => {
    const networks = post.networks.map(({ word }) => networkNamed(word) ?? foldedName(word)).sort()
    const key = `${post.day} ${hashOf(`${beginning(post.text || post.visual)}|${networks.join(',')}`)}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return nth === 1 ? key : `${key} ${nth}`
  })
}

/** Of a text no more is read for it, spaces included. */
const mostRead = 4_000
/** Enough of most texts. */
const usuallyRead = 2 * keyWords

/** How posts that came another way are known again: by day, beginning and channels. */
export function beginning(text: string): string {
  const words = folded(text.slice(0, usuallyRead))
  return (words.length > keyWords ? words : folded(text.slice(0, mostRead))).slice(0, keyWords)
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()
}

/** 64 bits of FNV-1a as 16 hex digits, two halves of 32. Not a seal: it tells a file's own rows apart. */
function hashOf(words: string): string {
  let [one, two] = [0x811c9dc5, 0xcbf29ce4]
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ (code + at), 0x01000193)
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
