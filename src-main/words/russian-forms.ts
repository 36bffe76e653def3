/// <reference path="./az.d.ts" />
import { createRequire } from 'node:module'
import type { Parse } from 'az'
import { tradeWords } from './trade-words.ts'

type Az = typeof import('az')

/** Letter case is gone by now, so names are read without it; neither stammer nor typos are mended. */
const config = { ignoreCase: true, stutter: 0, typos: 0 }

type FormsOf = (word: string) => readonly string[]

/**
 * Loads the Russian dictionary (OpenCorpora's, as az ships it; some 100 ms and 35 MB) and gives the forms of a word: those of the
 * readings whose base form the word is, of all readings where it is nobody's base form (a name in an oblique case). Degrees of
 * comparison are words of their own. Words are lower case with е for ё, on both sides; unknown ones are bent as their ending says,
 * some words of the trade like a word that is known.
 */
export async function loadRussianForms(): Promise<FormsOf> {
  const { Morph } = createRequire(import.meta.url)('az') as Az
  await new Promise<void>((resolve, reject) => Morph.init((error) => (error ? reject(error) : resolve())))
  const known: FormsOf = (word) => {
    const parses = Morph(word, config)
    const own = parses.filter((parse) => folded(baseOf(parse)) === word)
    const forms = (own.length > 0 ? own : parses).flatMap(formsOfParse)
    return [...new Set([word, ...forms.map(folded)])]
  }
  return (word) => {
    const model = tradeWords.get(word)
    return model === undefined ? known(word) : bentLike(word, { model, forms: known(model) })
  }
}

/** The word's stem with the endings of another word's forms. */
function bentLike(word: string, { model, forms }: { readonly model: string; readonly forms: readonly string[] }): readonly string[] {
  const common = [...model].findIndex((_, i) => forms.some((form) => form[i] !== model[i]))
  const stemLength = common < 0 ? model.length : common
  const stem = word.slice(0, word.length - (model.length - stemLength))
  return forms.map((form) => stem + form.slice(stemLength))
}

function baseOf(parse: Parse): string {
  return String(parse.formCnt === undefined ? parse : parse.inflect(0) || parse)
}

/** The whole paradigm in the degree the word itself stands in. `String` of a form puts a guessed prefix back. */
function formsOfParse(parse: Parse): readonly string[] {
  const degree = degreeOf(parse)
  return Array.from({ length: parse.formCnt ?? 0 }, (_, form) => parse.inflect(form))
    .filter((form) => form !== false && degreeOf(form) === degree)
    .map(String)
}

function degreeOf({ tag }: Parse): 'comparative' | 'superlative' | 'positive' {
  if (tag.COMP) return 'comparative'
  return tag.Supr ? 'superlative' : 'positive'
}

function folded(form: string): string {
  return form.toLowerCase().replaceAll('\u0451', '\u0435')
}
