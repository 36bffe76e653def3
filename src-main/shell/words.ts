import { shell as en } from '#shared/text/en/shell.ts'
import { shell as ru } from '#shared/text/ru/shell.ts'
import type { Presentation } from './shell.ts'

// The shell's alone: all others take longer to read than the window takes to be made.
const texts = { ru, en } as const

export type Words = (typeof texts)['ru' | 'en']

/** The shell's own words in a language. */
export function wordsIn(language: Presentation['language']): Words {
  return texts[language]
}

/** The language to speak before any preference is known, from a locale such as `ru-RU`. */
export function languageOf(locale: string): Presentation['language'] {
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en'
}

/** Puts values into a text's `{{name}}` places. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
}
