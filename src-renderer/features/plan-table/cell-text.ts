import { weekStart } from '#renderer/widgets/calendar/index.ts'
import { shownStatuses } from '#shared/domain/posts/shown-status.ts'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import type { TableRow } from '#shared/queries/index.ts'
import { type Around, channelLabel, shortChannelLabel, stageName, stageOf, stagesOf } from './around.ts'
import { type ColumnId, type FigureColumn, type Grouping, isFigure } from './columns.ts'

/** A row's wall time on the clock of the table; null without one. */
export function wallOf(row: TableRow, { zone }: Pick<Around, 'zone'>): WallTime | null {
  return row.at === null ? null : wallTimeAt(row.at, zone)
}

/** `05.11.2026`, in English with slashes. */
export function dayText(day: DayKey, language: Around['language']): string {
  return day
    .split('-')
    .reverse()
    .join(language === 'ru' ? '.' : '/')
}

/** What a cell says, as it is copied, typed and searched by; of the text only the first line. Empty where it says nothing. */
export function cellText(row: TableRow, column: ColumnId, around: Around): string {
  if (isFigure(column)) return String(figureOf(row, column, around) ?? '')
  switch (column) {
    case 'date':
    case 'time':
    case 'weekday':
    case 'occasions':
      return dayCell(wallOf(row, around), column, around)
    case 'brand':
      return around.brands.find((one) => one.id === row.brandId)?.name ?? ''
    case 'channels':
      return channelsText(row, around)
    case 'rubric':
      return row.rubric?.name ?? ''
    case 'status':
      return around.words.status(row.status)
    case 'stage':
      return stageText(row, around)
    case 'text':
      return row.firstLine
    case 'campaign':
      return row.campaign ?? ''
    case 'tags':
      return row.tagWords.join(', ')
    case 'person':
      return row.person ?? ''
    case 'pictures':
      return row.pictures === 0 ? '' : String(row.pictures)
    case 'erid':
      return row.ad?.erid ?? ''
    case 'warnings':
      return around.warnings(row).join('; ')
    default:
      return row.links.map((one) => one.url).join('\n')
  }
}

type DayColumn = Extract<ColumnId, 'date' | 'time' | 'weekday' | 'occasions'>

/** What follows from when a post goes out. */
function dayCell(wall: WallTime | null, column: DayColumn, { words, language, occasions }: Around): string {
  if (wall === null) return ''
  const day = wall.slice(0, 10) as DayKey
  if (column === 'date') return dayText(day, language)
  if (column === 'time') return wall.slice(11)
  return column === 'weekday' ? words.weekday(day) : occasions(day)
}

function channelsText(row: TableRow, around: Around): string {
  return channelsOf(row, around)
    .map((one) => channelLabel(one, around))
    .join(', ')
}

/** What a row shows of its channels behind the marks of their networks. */
export function shortChannelsText(row: TableRow, around: Around): string {
  return channelsOf(row, around)
    .map((one) => shortChannelLabel(one, around))
    .join(', ')
}

function channelsOf(row: TableRow, { channels }: Around): Around['channels'] {
  return row.channels.flatMap((id) => channels.find((one) => one.id === id) ?? [])
}

function stageText(row: TableRow, around: Around): string {
  const stage = stageOf(row, around)
  return stage ? stageName(stage, around.words) : ''
}

/** A figure of a row over all its publications; null where none of them tells. */
export function figureOf(row: TableRow, column: FigureColumn, { figures }: Pick<Around, 'figures'>): number | null {
  const known = row.outVariants.flatMap((id) => figures.get(id)?.[column] ?? [])
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0)
}

/** What rows are put in order by; null stands last either way. */
export function sortKey(row: TableRow, column: ColumnId, around: Around): string | number | null {
  if (isFigure(column)) return figureOf(row, column, around)
  if (column === 'date') return row.at
  if (column === 'pictures') return row.pictures
  if (column === 'status') return shownStatuses.indexOf(row.status)
  if (column === 'stage') return stagesOf(row.brandId, around).indexOf(stageOf(row, around) ?? ({} as never))
  if (column === 'weekday') {
    const wall = wallOf(row, around)
    return wall && (new Date(`${wall.slice(0, 10)}T12:00Z`).getUTCDay() + 6) % 7
  }
  return cellText(row, column, around) || null
}

/** What a row is gathered under: a key, and a text that names it (empty: nothing). */
export function groupKey(row: TableRow, group: Grouping, around: Around): { readonly key: string; readonly order: string | number } {
  const wall = wallOf(row, around)
  const day = wall?.slice(0, 10) as DayKey | undefined
  if (group === 'date') return { key: day ?? '', order: day ?? '' }
  if (group === 'week') return { key: day ? weekStart(day) : '', order: day ? weekStart(day) : '' }
  const key = cellText(row, group, around)
  const order = group === 'status' || group === 'stage' ? (sortKey(row, group, around) ?? 0) : key
  return { key, order }
}
