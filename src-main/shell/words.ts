import { texts } from '#shared/text/index.ts'
import type { Presentation } from './shell.ts'

export type Words = (typeof texts)['ru' | 'en']['shell']

/** The shell's own words in a language. */
export function wordsIn(language: Presentation['language']): Words {
  return texts[language].shell
}

/** The language to speak before any preference is known, from a locale such as `ru-RU`. */
export function languageOf(locale: string): Presentation['language'] {
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en'
}

/** Puts values into a text's `{{name}}` places. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
}
