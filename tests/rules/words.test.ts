import { describe, expect, it } from 'vitest'
import { texts } from '#shared/text/index.ts'
import { nodesOf, placeOf, programFiles, read, type SyntaxNode } from './source-tree.ts'

type Tree = { readonly [key: string]: string | Tree }

/** Every key of a language as `namespace:path.to.key`. */
function keysOf(tree: Tree, prefix = ''): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const path = prefix === '' ? `${key}:` : `${prefix}${prefix.endsWith(':') ? '' : '.'}${key}`
    return typeof value === 'string' ? [path] : keysOf(value, path)
  })
}

/** Languages have other plural forms: a key counts without its ending. */
function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '')
}

const keys = { ru: keysOf(texts.ru as Tree), en: keysOf(texts.en as Tree) }
const stems = new Set(keys.en.map(withoutPlural))

/** Attributes that a person sees or hears. */
const spoken = new Set(['aria-label', 'aria-description', 'placeholder', 'title', 'alt', 'label', 'description'])
/** Signs and names that are the same in every language. */
const sameEverywhere = /^(Rubrika|Bluesky|https|PDF|XLSX|N|Esc|Enter|Ctrl|Shift|Alt|Space|RU|EN|px|×|\W|\d)*$/

const program = programFiles()

describe('texts', () => {
  it('have the same keys in both languages', () => {
    const [ru, en] = [keys.ru, keys.en].map((list) => [...new Set(list.map(withoutPlural))].sort())
    expect(ru).toEqual(en)
  })

  it('have every plural form their language needs', () => {
    const forms = { ru: ['one', 'few', 'many', 'other'], en: ['one', 'other'] }
    const missing = (['ru', 'en'] as const).flatMap((language) => {
      const counted = new Set(keys[language].filter((key) => key !== withoutPlural(key)).map(withoutPlural))
      return [...counted].flatMap((stem) => forms[language].map((form) => `${stem}_${form}`)).filter((key) => !keys[language].includes(key))
    })
    expect(missing).toEqual([])
  })

  it('name the same values in both languages', () => {
    const values = (language: 'ru' | 'en') => new Map(keys[language].map((key) => [withoutPlural(key), placeholdersOf(language, key)]))
    const en = values('en')
    const differing = [...values('ru')].filter(([key, names]) => names !== en.get(key)).map(([key]) => key)
    expect(differing.filter((key) => !keys.ru.some((each) => each.startsWith(`${key}_`)))).toEqual([])
  })

  it('exist wherever a key is used', () => {
    expect(program.filter((path) => path.startsWith('src-renderer/')).flatMap(unknownKeys)).toEqual([])
  })

  it('stand nowhere else: no letters in markup or in attributes a person meets', () => {
    const stray = program
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) => nodesOf(path).flatMap((node) => strayWords(node).map((words) => `${placeOf(path, node)} says «${words}»`)))
    expect(stray).toEqual([])
  })

  it('stand nowhere else: no Russian outside text, networks, words (of moments too), tables of days and the demo workspace', () => {
    const own =
      /^src-(shared\/(text|networks|domain\/time\/said|domain\/occasions\/days)|main\/demo-workspace|main\/networks|main\/words)\//
    const stray = program
      .filter((path) => !own.test(path))
      .flatMap((path) =>
        nodesOf(path)
          .filter((node) => (node.type === 'Literal' || node.type === 'TemplateElement') && node.regex === undefined)
          .filter((node) => /\p{Script=Cyrillic}{2}/u.test(read(path).slice(node.start, node.end)))
          .map((node) => placeOf(path, node)),
      )
    expect(stray).toEqual([])
  })
})

function placeholdersOf(language: 'ru' | 'en', key: string): string {
  const [namespace = '', path = ''] = key.split(':')
  let value: Tree | string = (texts[language] as Tree)[namespace] ?? ''
  for (const step of path.split('.')) value = typeof value === 'string' ? value : (value[step] ?? '')
  return [...new Set(String(value).match(/\{\{\s*\w+/g))].sort().join()
}

function strayWords(node: SyntaxNode): string[] {
  const words = node.type === 'JSXText' ? String(node.value) : node.type === 'JSXAttribute' ? spokenWords(node) : ''
  const trimmed = words.trim()
  return /\p{L}/u.test(trimmed) && !sameEverywhere.test(trimmed) ? [trimmed] : []
}

function spokenWords(attribute: SyntaxNode): string {
  const name = attribute.name as SyntaxNode
  const value = attribute.value as SyntaxNode | null
  return value?.type === 'Literal' && spoken.has(String(name.name)) ? String(value.value) : ''
}

/** Best effort: literal keys given to `t`, with the namespaces the file's `useTranslation` or `useText` names. */
function unknownKeys(path: string): readonly string[] {
  const text = read(path)
  const namespaces = [...text.matchAll(/useTranslation\(\s*(\[[^\]]*\]|'[^']*')/g)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(/'([^']+)'/g)].flatMap((each) => each[1] ?? []),
  )
  return [...text.matchAll(/(?<![\w.])t\(\s*'([^'$]+)'/g)]
    .map((match) => match[1] ?? '')
    .filter((key) => !isKnown(key, namespaces))
    .map((key) => `${path}: ${key}`)
}

function isKnown(key: string, namespaces: readonly string[]): boolean {
  if (key.includes(':')) return stems.has(key)
  const places = namespaces.length === 0 ? Object.keys(texts.en) : namespaces
  return places.some((namespace) => stems.has(`${namespace}:${key}`))
}
