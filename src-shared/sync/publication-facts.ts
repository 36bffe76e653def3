import type { Publication } from '#shared/domain/posts/variant.ts'
import type { Fields } from './log-record.ts'

/** The fields of a variant that say what became of its publication. They are written and merged together. */
export const publicationFacts: ReadonlySet<string> = new Set(['publication', 'publishedAt', 'remoteId', 'remoteUrl', 'problem'])

const published: ReadonlySet<unknown> = new Set<Publication>(['published', 'removed'])

const outOfHand: ReadonlySet<unknown> = new Set<Publication>([
  'handingOver',
  'handedOver',
  'sending',
  'published',
  'partly',
  'unknown',
  'removed',
])

/** Whether these fields of a variant say that the audience has seen it. */
export function isPublishing(fields: Fields): boolean {
  return published.has(fields.publication)
}

/** Whether a variant has left our hands: sent, being sent, or nobody knows. Undo leaves such a variant alone. */
export function isOutOfHand(fields: Fields): boolean {
  return outOfHand.has(fields.publication)
}

/** Whether a variant is on its way to the network right now. */
export function isBeingSent(fields: Fields): boolean {
  return fields.publication === 'sending' || fields.publication === 'handingOver'
}
