import { digestOf } from './digest.ts'
import type { Id } from './ids.ts'

/** An id that follows from some words, the same each time (UUID v8): what is made twice is known again by it. */
export function derivedId<Kind extends string>(...words: readonly string[]): Id<Kind> {
  const hex = digestOf(words.join('\n'))
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Id<Kind>
}
