import type { Place } from '#shared/domain/texts/placed-text.ts'
import { unmaskedKey } from './look-alikes.ts'
import type { SoughtWords } from './text-requirements.ts'
import { type Gap, hasAddress, type Token, tokenise } from './text-tokens.ts'

/** Words made ready to be looked for, once per requirement. */
export type Compiled = {
  readonly words: readonly ReadonlySet<string>[]
  /** Between each word and the one before, as the phrase has it. */
  readonly gaps: readonly Gap[]
  readonly match: SoughtWords['match']
  /** The phrase is, or has, an address, which are passed over else. */
  readonly amongAddresses: boolean
  /** False: forms were asked for and are not there, so the words are looked for as they stand. */
  readonly formsKnown: boolean
}

/** The words of a phrase as its forms are asked for: lower case, ё as е, hyphenated words in parts. */
export function phraseWords(phrase: string): readonly string[] {
  return phraseTokens(phrase).map((token) => token.key)
}

/** Forms count only when there is a set for each word: those of an older wording do not. */
export function compileWords({ text, match, forms }: SoughtWords): Compiled {
  const tokens = phraseTokens(text)
  const known = match === 'forms' && forms !== null && forms.length === tokens.length ? forms : null
  return {
    words: tokens.map((token, i) => new Set([token.key, ...(known?.[i] ?? [])])),
    gaps: tokens.map((token) => token.gap),
    match,
    amongAddresses: hasAddress(text),
    formsKnown: match === 'exact' || known !== null,
  }
}

function phraseTokens(phrase: string): readonly Token[] {
  return tokenise(phrase.normalize('NFC').trim(), 'read')
}

/** A text made ready to be searched: each look-up of a word is one step. */
export type Searchable = { readonly tokens: readonly Token[]; readonly byKey: ReadonlyMap<string, readonly number[]> }

export function searchable(tokens: readonly Token[]): Searchable {
  return { tokens, byKey: indexed(tokens, (token) => token.key) }
}

/** The same text with look-alike letters put right, for words that somebody may want to hide. */
export function unmasked({ tokens }: Searchable): Searchable {
  const plain = tokens.map((token) => ({ ...token, key: unmaskedKey(token) }))
  return { tokens: plain, byKey: indexed(plain, (token) => token.key) }
}

function indexed(tokens: readonly Token[], keyOf: (token: Token) => string): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>()
  tokens.forEach((token, i) => {
    const key = keyOf(token)
    const known = byKey.get(key)
    if (known) known.push(i)
    else byKey.set(key, [i])
  })
  return byKey
}

/** Every place of the words in their order, from the left; matches that overlap count once. */
export function findWords({ tokens, byKey }: Searchable, sought: Compiled): readonly Place[] {
  const [first] = sought.words
  if (!first) return []
  const starts = [...first].flatMap((form) => byKey.get(form) ?? []).sort((a, b) => a - b)
  const places: Place[] = []
  let free = 0
  for (const start of starts) {
    const last = tokens[start + sought.words.length - 1]
    if (start < free || !last || !followsFrom(tokens, start, sought)) continue
    places.push({ from: tokens[start]?.from ?? 0, to: last.to })
    free = start + sought.words.length
  }
  return places
}

function followsFrom(tokens: readonly Token[], start: number, { words, gaps, match }: Compiled): boolean {
  return words.every((forms, i) => {
    const [token, gap] = [tokens[start + i], gaps[i]]
    if (!token || !gap || !forms.has(token.key)) return false
    return i === 0 || (match === 'exact' ? fitsExactly(gap, token.gap) : fitsFreely(gap, token.gap))
  })
}

/** The phrase's own signs, or signs that part nothing; a hyphen is a hyphen and a space none. */
function fitsExactly(wanted: Gap, found: Gap): boolean {
  if (isSame(wanted, found)) return true
  return isOpen(wanted) && isOpen(found)
}

/** Forms are free of hyphens too, and a phrase written with a point may be met without it. */
function fitsFreely(wanted: Gap, found: Gap): boolean {
  return isSame(wanted, found) || found.kind !== 'hard'
}

function isOpen({ kind }: Gap): boolean {
  return kind === 'space' || kind === 'soft'
}

function isSame(wanted: Gap, found: Gap): boolean {
  return wanted.signs === found.signs && wanted.spaced === found.spaced && wanted.kind === found.kind
}
