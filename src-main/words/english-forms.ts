/// <reference path="./wink-lemmatizer.d.ts" />
import { createRequire } from 'node:module'

type Lemmatizer = typeof import('wink-lemmatizer')

/** Irregular forms by their base form. */
type Irregular = ReadonlyMap<string, readonly string[]>

/** Pairs that the lexicon holds for two words. */
const suppletive: Readonly<Record<string, string>> = { people: 'person' }

/**
 * Loads the English lexicon (WordNet's) and gives the forms of a word in lower case: plural and possessive of a noun, persons,
 * past and -ing of a verb, the irregular ones included. Degrees of comparison are words of their own. A word that is a base form
 * stands for itself alone (`marketing` is not `market`); unknown words bend by the rules as noun and verb.
 */
export function loadEnglishForms(): (word: string) => readonly string[] {
  const load = createRequire(import.meta.url)
  const lemmatizer = load('wink-lemmatizer') as Lemmatizer
  const lexicon = createRequire(load.resolve('wink-lemmatizer'))
  const nouns = irregular({ ...(lexicon('wink-lexicon/src/wn-noun-exceptions.js') as Record<string, string>), ...suppletive })
  const verbs = irregular(lexicon('wink-lexicon/src/wn-verb-exceptions.js') as Record<string, string>)
  return (word) => {
    const bases = basesOf(lemmatizer, word)
    const forms = bases.flatMap((base) => {
      const [noun, verb] = [isNoun(lemmatizer, base), isVerb(lemmatizer, base)]
      const nounForms = noun || !verb ? pluralsOf(base, nouns.get(base) ?? []) : []
      const verbForms = verb || !noun ? conjugated(base, verbs.get(base) ?? []) : []
      return [base, ...nounForms, ...[base, ...nounForms].map((form) => `${form}'s`), ...verbForms]
    })
    // A thing may be named after what is done, known to the lexicon or not: one unboxing, two unboxings.
    const named = word.endsWith('ing') ? [withS(word)] : []
    return [...new Set([word, ...forms, ...named])]
  }
}

function irregular(baseOfForm: Readonly<Record<string, string>>): Irregular {
  const byBase = new Map<string, string[]>()
  for (const [form, base] of Object.entries(baseOfForm)) {
    const known = byBase.get(base)
    if (known) known.push(form)
    else byBase.set(base, [form])
  }
  return byBase
}

function basesOf(lemmatizer: Lemmatizer, word: string): readonly string[] {
  const plain = word.replace(/'s$/, '')
  if (isNoun(lemmatizer, plain) || isVerb(lemmatizer, plain)) return [plain]
  const found = [lemmatizer.noun(plain), lemmatizer.verb(plain)].filter((base) => base !== plain)
  return found.length > 0 ? [...new Set(found)] : [plain]
}

/** The lemmatizer cuts an ending only off words it knows: so an ending put on tells whether it knows the word. */
function isNoun({ noun }: Lemmatizer, word: string): boolean {
  return noun(`${word}s`) === word
}

function isVerb({ verb }: Lemmatizer, word: string): boolean {
  return verb(`${word}ing`) === word
}

function pluralsOf(base: string, irregularForms: readonly string[]): readonly string[] {
  return [...irregularForms, withS(base)]
}

function conjugated(base: string, irregularForms: readonly string[]): readonly string[] {
  // travelled and traveled are both right; planned is, planed is another verb; seed is no past of see.
  const spellsBothWays = base.endsWith('l')
  const regularPast = spellsBothWays || irregularForms.every((form) => /(ing|s)$/.test(form))
  const regularIng = spellsBothWays || !irregularForms.some((form) => form.endsWith('ing'))
  return [...irregularForms, withS(base), ...(regularPast ? [withEd(base)] : []), ...(regularIng ? [withIng(base)] : [])]
}

function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
}

function withEd(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return base.endsWith('e') ? `${base}d` : `${base}ed`
}

function withIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  return /[^aeoy]e$/.test(base) && base.length > 2 ? `${base.slice(0, -1)}ing` : `${base}ing`
}
