import { networkNamed } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { isOfNoUse, type PlanRole, planRoleOf } from './plan-headings.ts'
import { readTime } from './plan-time.ts'
import { isFormatWord, kindsOf, withoutFormats } from './post-formats.ts'
import { splitNetworks } from './split-networks.ts'
import { stageNamed } from './stage-words.ts'
import { tagsOf, withWords } from './text-cell.ts'
import { utmTags, withUtm } from './utm-link.ts'
import { isNo, isYes } from './yes-no.ts'

/** What stands before the columns of days. */
export function labelOf(row: readonly string[], columns: readonly number[]): string {
  return (
    row
      .slice(0, columns[0] ?? 0)
      .findLast((cell) => cell.trim() !== '')
      ?.trim() ?? ''
  )
}

/** The networks that words before a row name and nothing else: «ВК», `FB / IG`. */
export function networksOfLabel(label: string): readonly string[] {
  const names = networkNamed(label) === null ? splitNetworks(label) : [label]
  return names.every((name) => networkNamed(name) !== null) ? names : []
}

/** What is marked that day; no post. */
const occasions =
  /^(?:(?:праздник|повод)[аи]?(?: дня)?|памятные даты|(?:public |bank )?holidays?|observances?|(?:inter)?national days?|awareness days?|occasions?)\s*:?$/iu

/** Whether «Тема» before a row is that of the day: rows of networks say what goes out, and none is headed as the text of a post. */
export function themesAside(cells: Cells, columns: readonly number[]): boolean {
  const labelled = cells.map((row) => ({ row, label: labelOf(row, columns) }))
  if (labelled.some(({ label }) => planRoleOf(label) === 'text')) return false
  const said = labelled.filter(({ label }) => networksOfLabel(label).length > 0).flatMap(({ row }) => columns.map((one) => row[one] ?? ''))
  return said.some((cell) => cell.trim() !== '' && !isYes(cell) && !isNo(cell) && readTime(cell).kind !== 'time')
}

/**
 * What the cells of a row of a grid are by the words before them: a field of the day's post, posts of their own, or nothing for the plan. Where the
 * words stand for headings (`onItsSide`), those that are not known head nothing that is published: «Цель», «Посыл».
 */
export function labelMeans(label: string, onItsSide: boolean): PlanRole | 'posts' | 'nothing' {
  if (label === '' || readTime(label).kind === 'time' || networksOfLabel(label).length > 0) return 'posts'
  if (isOfNoUse(label) || occasions.test(label)) return 'nothing'
  const role = planRoleOf(label)
  if (role !== null && role !== 'ofNetwork') return role
  return onItsSide && !isFormatWord(label) && role === null ? 'nothing' : 'posts'
}

/** What the rows of a block tell of a day's post. */
export function toldByFields(fields: Readonly<Partial<Record<PlanRole, string>>>, column: number) {
  const said = (role: PlanRole) => fields[role] ?? ''
  const link = withUtm(said('link'), utmTags('utm', said('utm')))
  const { networks, formats } = withoutFormats(splitNetworks(said('network')))
  return {
    text: [withWords(said('theme'), said('text')), said('hashtags'), link].filter(Boolean).join('\n\n'),
    networks: networks.map((word) => ({ word, column: null, text: null, time: null })),
    rubric: said('rubric'),
    ...(fields.brand === undefined ? {} : { brand: { word: said('brand'), column } }),
    status: said('status'),
    stage: stageNamed(said('status')),
    person: said('person'),
    campaign: said('campaign'),
    visual: said('visual'),
    tags: [...tagsOf(said('tags')), ...kindsOf(said('format')), ...formats],
  }
}

/** «2-я неделя декабря», `Week 2`: the title of what follows; «Неделя подарков» is a post. */
const numberedWeek = /^(?:(?:\d{1,2}(?:-?[яа])?|перв\S*|втор\S*|трет\S*|четв[её]рт\S*|пят\S*) неделя|неделя\s*№?\s*\d|week\s*#?\s*\d)/iu

/** What stands under or between the weeks and is no post: a legend, the list of rubrics, a total. */
export function isNote(row: readonly string[]): boolean {
  const [only = '', ...others] = row.filter((cell) => cell.trim() !== '')
  if (others.length > 0) return false
  return (
    numberedWeek.test(only.trim()) ||
    /^(?:рубрики|легенда|(?:условные )?обозначения|примечани[ея]|хэ?ештеги|цвета|итого|всего|legend|notes?|key|total)\s*(?:[:—–-]|$)/iu.test(
      only,
    )
  )
}

const legend = /^(?:легенда|(?:условные )?обозначения|цвета|legend|colou?r key)\s*:?$/iu
const notes = /^(?:рубрики|примечани[ея]|хэ?ештеги|notes?|key|hashtags)\s*(?<colon>:?)$/iu
/** No post is called so: beside them stands what they list. */
const lists = /^(?:рубрики|хэ?ештеги|hashtags)$/iu
/** Longer words are what is said under such a heading. */
const longestHeading = 30

/**
 * Whether a row begins what stands below the weeks to the end: its first words say so. Those of notes do with a colon or alone, and not before the
 * days (`label`), where they may head a field of them.
 */
export function beginsLegend(row: readonly string[], label: string): boolean {
  const [first = '', ...others] = row.filter((cell) => cell.trim() !== '')
  const words = first.trim()
  if (words.length > longestHeading) return false
  const found = label === '' ? notes.exec(words)?.groups : undefined
  const listed = lists.test(words) && others.every((cell) => cell.trim().length <= longestHeading)
  return legend.test(words) || (found !== undefined && (found.colon === ':' || others.length === 0 || listed))
}
