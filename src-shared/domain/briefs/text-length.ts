import type { LengthUnit } from './text-requirements.ts'

/** How long a text is in the unit asked for. Line ends and characters that are never drawn count in no unit. */
export function textLength(plain: string, unit: LengthUnit): number {
  if (unit === 'words') return plain.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length
  const drawn = plain.replace(/[\n\u00ad\u200b\u2060\ufeff]/g, '')
  return graphemes(unit === 'charactersNoSpaces' ? drawn.replace(/\s/g, '') : drawn)
}

/** Runs in which a reader's character may be of several code units. */
const joinedRuns = /(?:\p{M}|\p{Surrogate}|\u200c|\u200d|[\u1100-\u11ff]|[^\0-\uffff])+/gu

/** Characters as a reader sees them. Only such runs are segmented: a segment for each letter would take most of a check's time. */
function graphemes(text: string): number {
  let count = text.length
  for (const { 0: run, index } of text.matchAll(joinedRuns)) {
    // A mark hangs on the character before it.
    const whole = text.slice(Math.max(index - 1, 0), index) + run
    count += [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(whole)].length - whole.length
  }
  return count
}
