import type { Problem } from '#shared/contract/problem.ts'
import { type Language, texts } from '#shared/text/index.ts'

/** A problem's sentence in a language, for where no page can say it: the terminal, a message box. */
export function problemWords(language: Language, why: Problem): string {
  const sentences: Readonly<Record<string, unknown>> = texts[language].problems
  const sentence = sentences[why.kind]
  if (typeof sentence !== 'string') return why.kind
  return filled(sentence, why.values ?? {})
}

/** A sentence with its places filled in. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
}
