import { type Place, type PlacedText, placedText } from '#shared/domain/texts/placed-text.ts'
import { type RichText, rawText } from '#shared/domain/texts/rich-text.ts'
import { findLink, linksOf } from './check-links.ts'
import { type Compiled, compileWords, findWords, type Searchable, searchable, unmasked } from './find-words.ts'
import { textLength } from './text-length.ts'
import type {
  LengthRequirement,
  LengthUnit,
  LinkRequirement,
  PhraseRequirement,
  StopWordRequirement,
  TextRequirements,
} from './text-requirements.ts'
import { tokenise } from './text-tokens.ts'
import { type TextWarning, textWarnings } from './text-warnings.ts'

/** `requirementId` of the finding about the length: there is one of them. */
export const lengthRequirementId = 'length'

type Finding<Kind extends string, Values> = {
  readonly requirementId: string
  readonly kind: Kind
  readonly state: 'met' | 'missed'
  /** What was found, beside what was asked for. */
  readonly values: Values
  /** Where in the plain text (`plainText`), from the left, none overlapping. */
  readonly places: readonly Place[]
}

/**
 * How one requirement stands. `formsKnown` false: forms were asked for and not compiled yet, so the words were looked for as they
 * stand. Of a length no place is at fault; of a stop word every place is.
 */
export type TextFinding =
  | Finding<'length', { readonly used: number; readonly min: number | null; readonly max: number | null; readonly unit: LengthUnit }>
  | Finding<
      'phrase',
      {
        readonly text: string
        readonly count: number
        readonly min: number
        readonly max: number | null
        readonly formsKnown: boolean
      }
    >
  | Finding<'link', { readonly url: string; readonly anchor: string | null; readonly count: number }>
  | Finding<'stopWord', { readonly text: string; readonly count: number; readonly formsKnown: boolean }>

export type TextCheck = { readonly findings: readonly TextFinding[]; readonly warnings: readonly TextWarning[] }

/** Checks one text. Who checks while somebody types keeps `textChecker` of the requirements instead. */
export function checkText(text: RichText, requirements: TextRequirements): TextCheck {
  return textChecker(requirements)(text)
}

/**
 * Makes requirements ready once and checks any text against them: one finding each, in their order (length, phrases, links, stop
 * words). Words are found as whole words; the end of a sentence or of a line parts a phrase; each requirement counts for itself,
 * so a short phrase is found inside a longer one too. A key phrase with look-alike letters in it is not found, a stop word is.
 */
export function textChecker(requirements: TextRequirements): (text: RichText) => TextCheck {
  const phrases = requirements.phrases.map((asked) => ({ asked, sought: compileWords(asked) }))
  const stopWords = requirements.stopWords.map((asked) => ({ asked, sought: compileWords(asked) }))
  return (text) => {
    const placed = placedText(text)
    const texts = searched(placed)
    const links = requirements.links.length > 0 ? linksOf(text, placed) : []
    const findings = [
      ...(requirements.length ? [lengthFinding(placed, requirements.length)] : []),
      ...phrases.map(({ asked, sought }) => phraseFinding(asked, sought, findWords(texts.of(sought, 'as it stands'), sought))),
      ...requirements.links.map((asked) => linkFinding(asked, findLink(links, asked))),
      ...stopWords.map(({ asked, sought }) => stopWordFinding(asked, sought, findWords(texts.of(sought, 'unmasked'), sought))),
    ]
    return { findings, warnings: textWarnings(placed, rawText(text), texts.words.tokens) }
  }
}

/** The text in the ways it may be searched, each made when it is first wanted. */
function searched({ plain }: PlacedText) {
  const words = searchable(tokenise(plain))
  const made = new Map<string, Searchable>()
  const make = (sought: Compiled, letters: 'as it stands' | 'unmasked'): Searchable => {
    const base = sought.amongAddresses ? searchable(tokenise(plain, 'read')) : words
    return letters === 'unmasked' ? unmasked(base) : base
  }
  return {
    words,
    of(sought: Compiled, letters: 'as it stands' | 'unmasked'): Searchable {
      const way = `${sought.amongAddresses} ${letters}`
      const known = made.get(way) ?? make(sought, letters)
      made.set(way, known)
      return known
    },
  }
}

function lengthFinding({ plain }: PlacedText, { min, max, unit }: LengthRequirement): TextFinding {
  const used = textLength(plain, unit)
  const values = { used, min, max, unit }
  return { requirementId: lengthRequirementId, kind: 'length', state: stateOf(isWithin(used, min, max)), values, places: [] }
}

function phraseFinding({ id, text, min, max }: PhraseRequirement, { formsKnown }: Compiled, places: readonly Place[]): TextFinding {
  const values = { text, count: places.length, min, max, formsKnown }
  return { requirementId: id, kind: 'phrase', state: stateOf(isWithin(places.length, min, max)), values, places }
}

function linkFinding({ id, url, anchor }: LinkRequirement, found: readonly Place[]): TextFinding {
  const places = found.map(({ from, to }) => ({ from, to }))
  return { requirementId: id, kind: 'link', state: stateOf(places.length > 0), values: { url, anchor, count: places.length }, places }
}

function stopWordFinding({ id, text }: StopWordRequirement, { formsKnown }: Compiled, places: readonly Place[]): TextFinding {
  const values = { text, count: places.length, formsKnown }
  return { requirementId: id, kind: 'stopWord', state: stateOf(places.length === 0), values, places }
}

function isWithin(count: number, min: number | null, max: number | null): boolean {
  return (min === null || count >= min) && (max === null || count <= max)
}

function stateOf(isMet: boolean): 'met' | 'missed' {
  return isMet ? 'met' : 'missed'
}
