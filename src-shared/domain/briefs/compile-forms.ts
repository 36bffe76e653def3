import { phraseWords } from './find-words.ts'
import type { SoughtWords, TextRequirements } from './text-requirements.ts'

/** Words whose forms are still wanted, each once: ask the dictionaries for them, then `withForms`. */
export function wordsToCompile({ phrases, stopWords }: TextRequirements): readonly string[] {
  return [...new Set([...phrases, ...stopWords].filter(isUncompiled).flatMap(({ text }) => phraseWords(text)))]
}

/** The requirements with forms where all of a phrase's words are known; the rest as it was. */
export function withForms(requirements: TextRequirements, formsOf: ReadonlyMap<string, readonly string[]>): TextRequirements {
  const compile = <Row extends SoughtWords>(row: Row): Row => {
    if (!isUncompiled(row)) return row
    const forms = phraseWords(row.text).flatMap((word) => {
      const known = formsOf.get(word)
      return known ? [known] : []
    })
    return forms.length === phraseWords(row.text).length ? { ...row, forms } : row
  }
  return { ...requirements, phrases: requirements.phrases.map(compile), stopWords: requirements.stopWords.map(compile) }
}

function isUncompiled({ match, forms, text }: SoughtWords): boolean {
  return match === 'forms' && forms?.length !== phraseWords(text).length
}
