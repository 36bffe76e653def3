import type { Place, PlacedText } from '#shared/domain/texts/placed-text.ts'
import { lookAlikesOf } from './look-alikes.ts'
import type { Token } from './text-tokens.ts'

export const textWarningKinds = ['latinInCyrillic', 'cyrillicInLatin', 'zeroWidth', 'loneSurrogate', 'doubleSpace'] as const
export type TextWarningKind = (typeof textWarningKinds)[number]

/** Something no requirement speaks of and nobody would want; it stops nothing. Places are offsets in the plain text, at least one. */
export type TextWarning = { readonly kind: TextWarningKind; readonly places: readonly Place[] }

/** Look-alike letters, characters that are not drawn, halves of a surrogate pair, doubled spaces; `raw` is `rawText` of the text. */
export function textWarnings(placed: PlacedText, raw: string, tokens: readonly Token[]): readonly TextWarning[] {
  const { plain } = placed
  const { latinInCyrillic, cyrillicInLatin } = lookAlikesOf(tokens)
  // The plain text shows a replacement sign for them, and such a sign may be there in its own right.
  const lone = placesOf(raw, /\p{Surrogate}/gu).map(({ from, to }) => ({ from: placed.toPlain(from), to: placed.toPlain(to) }))
  const found: readonly TextWarning[] = [
    { kind: 'latinInCyrillic', places: latinInCyrillic },
    { kind: 'cyrillicInLatin', places: cyrillicInLatin },
    { kind: 'zeroWidth', places: placesOf(plain, /[\u200b\u2060\ufeff]+/g) },
    { kind: 'loneSurrogate', places: lone },
    { kind: 'doubleSpace', places: placesOf(plain, /[^\S\n]{2,}/g) },
  ]
  return found.filter((warning) => warning.places.length > 0)
}

function placesOf(text: string, pattern: RegExp): readonly Place[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }))
}
