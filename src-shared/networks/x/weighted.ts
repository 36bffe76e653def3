import { linksIn } from '../links.ts'
import { isEmoji, measureOf } from '../measure.ts'

const linkLength = 23

/**
 * The length of a text as X weighs it (twitter-text `config/v3.json`): a letter of U+0000–10FF, 2000–200D, 2010–201F and
 * 2032–2037 weighs 1, any other 2; an emoji weighs 2 whatever it is made of; an address weighs 23 however long it is. The
 * text is in NFC.
 */
export function weightedLength(text: string): number {
  const links = linksIn(text)
  return weightOf(text) + links.reduce((sum, link) => sum + linkLength - lettersWeight(link), 0)
}

/** Plain letters are one unit each; only the odd ones are weighed, and the few plain ones that weigh 2. */
function weightOf(text: string): number {
  const odd = measureOf(text).odd()
  const plainLength = odd.reduce((length, one) => length - one.length, text.length)
  const oddHeavy = odd.reduce((sum, one) => sum + (one.match(heavyPlain)?.length ?? 0), 0)
  const heavy = (text.match(heavyPlain)?.length ?? 0) - oddHeavy
  return plainLength + heavy + odd.reduce((sum, one) => sum + graphemeWeight(one), 0)
}

/** Of the letters a measure calls plain, those outside the light ranges: U+2020–2027, U+2030–2031, U+2038–203B, ₽, №. */
const heavyPlain = /[\u2020-\u2027\u2030\u2031\u2038-\u203b\u20bd\u2116]/g

function graphemeWeight(grapheme: string): number {
  return isEmoji(grapheme) ? 2 : lettersWeight(grapheme)
}

function lettersWeight(text: string): number {
  let weight = 0
  for (const letter of text) weight += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2
  return weight
}

function isLight(code: number): boolean {
  return code <= 0x10ff || (code >= 0x2000 && code <= 0x200d) || (code >= 0x2010 && code <= 0x201f) || (code >= 0x2032 && code <= 0x2037)
}
