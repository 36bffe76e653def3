import type { Place } from '#shared/domain/texts/placed-text.ts'
import { type Token, tokenise } from './text-tokens.ts'

/** Latin letters and the Cyrillic ones that are drawn alike, in the same order. */
const latin = 'ABCEHKMOPTXYaceopxyk'
const cyrillic = '\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u041e\u0420\u0422\u0425\u0423\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u043a'
const toCyrillic: ReadonlyMap<string, string> = new Map([...latin].map((letter, i) => [letter, cyrillic[i] ?? letter]))
const toLatin: ReadonlyMap<string, string> = new Map([...cyrillic].map((letter, i) => [letter, latin[i] ?? letter]))

const latinRuns = /\p{Script=Latin}+/gu
const cyrillicRuns = /\p{Script=Cyrillic}+/gu

/** Letters of the other script in a word, by where they stand. */
export type LookAlikes = { readonly latinInCyrillic: readonly Place[]; readonly cyrillicInLatin: readonly Place[] }

/**
 * Letters that pass for letters of the word's own script. Not those of a word that joins scripts on purpose: a foreign part with a
 * letter that looks like no other (`SMM`, `PR`), or capitals that a small-letter ending is hung on.
 */
export function lookAlikesOf(tokens: readonly Token[]): LookAlikes {
  const latinInCyrillic: Place[] = []
  const cyrillicInLatin: Place[] = []
  tokens.forEach((token, i) => {
    const own = ownScript(token.word)
    if (own === 'cyrillic') latinInCyrillic.push(...strangers(token, latinRuns, toCyrillic))
    if (own === 'latin') cyrillicInLatin.push(...strangers(token, cyrillicRuns, toLatin))
    if (own === null && isLoneLetter(tokens, i)) latinInCyrillic.push({ from: token.from, to: token.to })
  })
  return { latinInCyrillic, cyrillicInLatin }
}

/** Letters of two scripts side by side, or a Latin one alone that is drawn like a Russian word: without them there is nothing to find. */
const suspicion = /[A-Za-z]\p{M}?[а-яё]|[а-яё]\p{M}?[A-Za-z]|(?<!\p{L})[acoykACOYKB](?!\p{L})/iu

/** Words of a text that letters of another script stand in, as they are written. */
export function maskedWords(plain: string): readonly string[] {
  if (!suspicion.test(plain)) return []
  const tokens = tokenise(plain)
  const { latinInCyrillic, cyrillicInLatin } = lookAlikesOf(tokens)
  const places = [...latinInCyrillic, ...cyrillicInLatin]
  return tokens.filter(({ from, to }) => places.some((place) => place.from >= from && place.to <= to)).map(({ word }) => word)
}

/** The letter of a word's own script for one that only looks like it. */
export function ownLetter(letter: string): string {
  return toCyrillic.get(letter) ?? toLatin.get(letter) ?? letter
}

/** The word's key with look-alikes put right; the key itself where there are none. */
export function unmaskedKey({ key, word }: Token): string {
  const own = ownScript(word)
  if (own === null) return key
  const table = own === 'cyrillic' ? toCyrillic : toLatin
  const put = [...word].map((letter) => table.get(letter) ?? table.get(letter.toUpperCase()) ?? letter).join('')
  return put.toLowerCase().replaceAll('\u0451', '\u0435')
}

/** Which script a word of both is meant in: the one with more letters, Cyrillic when equal; null: it is of one script. */
function ownScript(word: string): 'latin' | 'cyrillic' | null {
  const latinLetters = word.match(/\p{Script=Latin}/gu)?.length ?? 0
  const cyrillicLetters = latinLetters === 0 ? 0 : (word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0)
  if (latinLetters === 0 || cyrillicLetters === 0) return null
  return latinLetters > cyrillicLetters ? 'latin' : 'cyrillic'
}

function strangers({ word, from }: Token, runs: RegExp, table: ReadonlyMap<string, string>): readonly Place[] {
  return [...word.matchAll(runs)]
    .filter(({ 0: run, index }) => [...run].every((letter) => table.has(letter)) && !isAbbreviation(word, run, index))
    .map(({ 0: run, index }) => ({ from: from + index, to: from + index + run.length }))
}

/** Capitals at the beginning with a small-letter ending hung on, as in the trade's talk. */
function isAbbreviation(word: string, run: string, at: number): boolean {
  return at === 0 && run.length >= 2 && run === run.toUpperCase() && /^\p{Ll}/u.test(word.slice(run.length))
}

/** A Latin letter in the place of a Russian one-letter word (`кофе c молоком`); capitals only where a sentence begins with them. */
function isLoneLetter(tokens: readonly Token[], i: number): boolean {
  const [token, before, after] = [tokens[i], tokens[i - 1], tokens[i + 1]]
  if (!token || !after || !/^[acoykACOYKB]$/.test(token.word) || after.gap.kind !== 'space' || !isRussian(after)) return false
  if (/[A-Z]/.test(token.word)) return token.gap.kind === 'hard' && /^\p{Ll}/u.test(after.word)
  return before === undefined || token.gap.kind === 'hard' || isRussian(before)
}

/** By its key: characters that are not drawn stand in words too. */
function isRussian({ key }: Token): boolean {
  return /^\p{Script=Cyrillic}+$/u.test(key)
}
