import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'
import { folded } from '#shared/kernel/folded.ts'

/** A word of a text: its form for comparing, its stem, and where it stands. */
export type Word = { readonly key: string; readonly stem: string; readonly from: number; readonly to: number }

/** Words seen before are most of what comes; the memory is begun anew when it holds too many. */
const mostRemembered = 200_000
let remembered = new Map<string, string>()

/** The stem of a folded word: Snowball's Russian rules for Cyrillic, its English ones for Latin, other words as they are. */
export function stemOf(key: string): string {
  const known = remembered.get(key)
  if (known !== undefined) return known
  const stem = /^[а-я]+$/.test(key) ? russian(key) : /^[a-z]+$/.test(key) ? english(key) : key
  if (remembered.size >= mostRemembered) remembered = new Map()
  remembered.set(key, stem)
  return stem
}

/** The words of a text, in order: runs of letters and digits. Folding keeps lengths, so that places fit the text in NFC. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.normalize('NFC').matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => {
    const key = folded(word)
    return { key, stem: stemOf(key), from: index, to: index + word.length }
  })
}

/** What was typed to be found: whole words by any of their forms, the last one also as the beginning of a longer word. */
export type Sought = { readonly words: readonly { readonly key: string; readonly stem: string }[] }

export function soughtIn(typed: string): Sought {
  return { words: wordsOf(typed).map(({ key, stem }) => ({ key, stem })) }
}

/** The word that is being typed, folded; empty where none has been begun. */
export function unfinishedIn(typed: string): string {
  const last = wordsOf(typed).at(-1)
  return last?.to === typed.normalize('NFC').length ? last.key : ''
}

/** Whether a word of a text is what the sought word at a place asks for. */
export function answersSought(sought: Sought, at: number, word: Pick<Word, 'key' | 'stem'>): boolean {
  const wanted = sought.words[at]
  if (!wanted) return false
  return wanted.stem === word.stem || (at === sought.words.length - 1 && word.key.startsWith(wanted.key))
}

/** The stretches of a text that the sought words hit, in order. */
export function hitsIn(text: string, sought: Sought): readonly { readonly from: number; readonly to: number }[] {
  return wordsOf(text)
    .filter((word) => sought.words.some((_, at) => answersSought(sought, at, word)))
    .map(({ from, to }) => ({ from, to }))
}
