import { engagementOf } from '#shared/domain/metrics/counted-post.ts'
import { rateSides } from '#shared/domain/metrics/figures.ts'
import type { CountedVariant, PostColumn, PostRow } from '#shared/queries/index.ts'
import type { Explanation } from './explain-store.ts'
import type { FigureWords } from './use-figure-words.ts'

type Column = Exclude<PostColumn, 'publishedAt'>

/** What one number of the table of posts tells about itself. */
export function postExplained(row: PostRow, column: Column, words: FigureWords): Explanation {
  const { t, written, moment, origins } = words
  const used = row.variants.filter((one) => isUsed(one, column))
  const told = [...new Set(used.flatMap((one) => one.origins))]
  const several = used.map((one) => `${one.channelTitle} ${written(amountOf(column), toldOf(one, column))}`).join(', ')
  return {
    title: `${row.firstLine || t('table.noText')}: ${t(`table.${column}`)}`,
    value: written(column, row[column]),
    lines: [
      ...formulaOf(used, column, words),
      ...(row[column] === null && used.length === 0 ? [t('lacks.nothing')] : []),
      ...(used.length > 1 ? [t('table.severalChannels', { channels: several })] : []),
      ...(told.length > 0 ? [origins(told)] : []),
      ...(row.takenAt === null ? [] : [moment(row.takenAt)]),
    ],
  }
}

function formulaOf(used: readonly CountedVariant[], column: Column, { t, format, written }: FigureWords): readonly string[] {
  if (!isShare(column)) return column === 'engagement' ? [t('figure.engagement.of')] : []
  const { over, under } = rateSides[column]
  const sum = (input: Input) => used.reduce((total, one) => total + (inputOf(one, input) ?? 0), 0)
  if (used.length === 0) return [t(`formula.${column}`)]
  const [above, below] = [sum(over), sum(under)]
  const value = below === 0 ? t('lacks.zero') : written(column, above / below)
  return [t(`formula.${column}`), t('formula.filled', { over: format.number(above), under: format.number(below), value })]
}

type Share = 'erReach' | 'erViews' | 'erFollowers' | 'ctr'
type Input = (typeof rateSides)[Share]['over' | 'under']

function isShare(column: Column): column is Share {
  return column in rateSides
}

/** What is told of each channel: of a rate its upper side. */
function amountOf(column: Column): 'reach' | 'views' | 'engagement' | 'clicks' {
  return isShare(column) ? rateSides[column].over : column
}

function toldOf(one: CountedVariant, column: Column): number | null {
  return inputOf(one, amountOf(column))
}

function isUsed(one: CountedVariant, column: Column): boolean {
  if (!isShare(column)) return toldOf(one, column) !== null
  return inputOf(one, rateSides[column].over) !== null && inputOf(one, rateSides[column].under) !== null
}

function inputOf({ counts, followers }: CountedVariant, input: Input | 'reach'): number | null {
  if (input === 'audience') return followers
  return input === 'engagement' ? engagementOf(counts) : counts[input]
}
