import { mendText } from '#shared/domain/briefs/mend-text.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { Check, CheckKind } from './checks.ts'

/** Parts of a post where a person mends something; the address of the editor may name one: `#/post/<id>/pictures`. */
export const postParts = ['text', 'pictures', 'descriptions', 'channels', 'time'] as const
export type PostPart = (typeof postParts)[number]

/** Where each kind is mended, of those that no button can mend by itself. */
const parts: Partial<Readonly<Record<CheckKind, PostPart>>> = {
  textTooLong: 'text',
  tooManyHashtags: 'text',
  emptyPost: 'text',
  loneSurrogate: 'text',
  tooManyPictures: 'pictures',
  pictureRefused: 'pictures',
  picturesMissing: 'pictures',
  pictureTooBig: 'pictures',
  altTooLong: 'pictures',
  altMissing: 'descriptions',
  noChannels: 'channels',
  noTime: 'time',
  inThePast: 'time',
}

/** The part of the post where a person mends what a check found; null: there is none. */
export function mendedAt(check: Pick<Check, 'kind'>): PostPart | null {
  return parts[check.kind] ?? null
}

/** The text for all channels without what a check found in it; null: only a person can mend it. */
export function mendedBy({ kind }: Pick<Check, 'kind'>, text: RichText): RichText | null {
  if (kind === 'zeroWidth') return mendText(text, ['zeroWidth'])
  return kind === 'lookAlikes' ? mendText(text, ['latinInCyrillic', 'cyrillicInLatin']) : null
}
