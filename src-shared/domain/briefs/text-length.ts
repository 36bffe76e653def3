import type { LengthUnit } from './text-requirements.ts'

/** How long a text is in the unit asked for. Line ends and characters that are never drawn count in no unit. */
export function textLength(plain: string, unit: LengthUnit): number {
  if (unit === 'words') return plain.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length
  const drawn = plain.replace(/[\n\u00ad\u200b\u2060\ufeff]/g, '')
  return graphemes(unit === 'charactersNoSpaces' ? drawn.replace(/\s/g, '') : drawn)
}

/** Characters as a reader sees them; the segmenter is only asked where one may be of several code units. */
function graphemes(text: string): number {
  if (!/\p{M}|\p{Surrogate}|\u200c|\u200d|[\u1100-\u11ff]|[^\0-\uffff]/u.test(text)) return text.length
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length
}
