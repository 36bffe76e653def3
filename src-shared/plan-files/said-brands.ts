import { foldedName, networkNamed } from '#shared/networks/nicknames.ts'
import { brandNamed, type NamedBrand } from './brand-names.ts'
import type { PlanPost, PlanReading } from './plan-post.ts'
import { ownWords } from './sheet-words.ts'

/** Fewest brands of the workspace that cells of a grid must name before their first words are taken for names: «Зерно: новый сорт» may speak of grain. */
const fewestNamed = 2

type Brands = readonly NamedBrand[]

/**
 * The brand that each sheet of a book is called after, as its name says it; null: none. Where one of them is called after a brand, the others are
 * after theirs too, and what nobody knows of them is asked; months, networks and «План» are no brands.
 */
export function brandsOfSheets(names: readonly string[], brands: Brands): readonly (string | null)[] {
  const words = names.map((name) => (isCalled(name, brands) ? name : ownWords(name))).map((own) => (networkNamed(own) === null ? own : ''))
  const known = new Set(words.flatMap((own) => brandNamed(own, brands)?.id ?? []))
  const called = words.some((own) => isCalled(own, brands)) || known.size >= fewestNamed
  return words.map((own) => (called && own !== '' ? own : null))
}

/** Whether these words are the whole name of a brand. */
function isCalled(name: string, brands: Brands): boolean {
  return brands.some((one) => foldedName(one.name) === foldedName(name)) && name !== ''
}

/** Gives posts the brand that lines across the table, words of their cells or their sheet name, where no column does. */
export function withSaidBrands(reading: PlanReading, ofSheet: string | null, brands: Brands): PlanReading {
  if (reading.posts.some(({ brand }) => brand !== undefined) || brands.length === 0) return reading
  return underLines(reading, brands) ?? besideCells(reading, brands) ?? inCells(reading, brands) ?? underSheet(reading, ofSheet)
}

function underSheet(reading: PlanReading, word: string | null): PlanReading {
  if (word === null) return reading
  return {
    ...reading,
    posts: reading.posts.map((post) => ({ ...post, brand: { word, column: null } })),
    sections: [...reading.sections, { row: 0, role: 'brand', said: word }],
  }
}

/** «Кофейня «Зерно»» on a line of its own. A line that comes again under several brands parts their posts and names none. */
function underLines(reading: PlanReading, brands: Brands): PlanReading | null {
  const lines = reading.sections.filter(({ role, said }) => (role === 'line' || role === 'rubric') && said !== '')
  if (!lines.some(({ said }) => brandNamed(said, brands) !== null)) return null
  const times = (said: string) => lines.filter((one) => foldedName(one.said) === foldedName(said)).length
  const naming = new Set(lines.filter(({ said }) => brandNamed(said, brands) !== null || times(said) === 1))
  const wordAt = (row: number) => [...naming].findLast((one) => one.row <= row)?.said ?? ''
  return {
    ...reading,
    posts: reading.posts.map((post) => ({ ...post, brand: { word: wordAt(post.rows[0] ?? 0), column: null } })),
    sections: reading.sections.map((one) => (naming.has(one) ? { ...one, role: 'brand' } : one)),
  }
}

/** Brands before the rows of a grid. */
function besideCells(reading: PlanReading, brands: Brands): PlanReading | null {
  const words = new Set(reading.posts.flatMap(({ beside }) => beside ?? []))
  const known = [...words].filter((word) => brandNamed(word, brands) !== null).length
  if (known < fewestNamed || known * 2 < words.size) return null
  return { ...reading, posts: reading.posts.map((post) => ({ ...post, brand: { word: post.beside ?? '', column: null } })) }
}

/** «Зерно: новый сорт» in the cells of a grid, several of them maybe in one. */
function inCells(reading: PlanReading, brands: Brands): PlanReading | null {
  const parted = reading.posts.map((post) => (post.column === null ? [] : byBrands(post, brands)))
  const named = parted.flat().map(({ brand }) => brandNamed(brand?.word ?? '', brands)?.id)
  const telling = parted.filter((own) => own.length > 0).length
  if (new Set(named).size < fewestNamed || telling * 2 < reading.posts.length) return null
  return {
    ...reading,
    posts: reading.posts.flatMap((post, at) => {
      const own = parted[at] ?? []
      return own.length > 0 ? own : [{ ...post, brand: { word: '', column: null } }]
    }),
  }
}

/** The posts of a cell whose lines begin with brands, or that has one in brackets before it; none: it names none. */
function byBrands(post: PlanPost, brands: Brands): readonly PlanPost[] {
  if (post.rubric !== '' && brandNamed(post.rubric, brands) !== null)
    return [{ ...post, rubric: '', brand: { word: post.rubric, column: null } }]
  const told: { readonly word: string; readonly lines: string[] }[] = []
  for (const line of post.text.split('\n')) {
    const { word = '', rest = '' } = /^\s*(?<word>[^:\n]{2,60}?)\s*(?::|\s[–—-]\s|$)\s*(?<rest>.*)$/u.exec(line)?.groups ?? {}
    if (word !== '' && brandNamed(word, brands) !== null) told.push({ word, lines: rest === '' ? [] : [rest] })
    else if (told.length === 0) return []
    else told.at(-1)?.lines.push(line)
  }
  const said = told.map(({ word, lines }) => ({ ...post, text: lines.join('\n').trim(), brand: { word, column: null } }))
  return said.filter(({ text }) => text !== '')
}
