import type { PostMeasure } from '#shared/domain/metrics/metrics.ts'

/** The columns of the table, in the order they stand in until somebody moves them. */
export const columnIds = [
  'date',
  'time',
  'weekday',
  'occasions',
  'brand',
  'channels',
  'rubric',
  'text',
  'status',
  'stage',
  'campaign',
  'tags',
  'person',
  'pictures',
  'erid',
  'warnings',
  'link',
  'views',
  'reach',
  'likes',
  'reposts',
  'replies',
  'clicks',
] as const
export type ColumnId = (typeof columnIds)[number]

/** Columns a person writes into; the others follow from the post. `brand` only while the post is made. */
export const writtenColumns = [
  'date',
  'time',
  'brand',
  'channels',
  'rubric',
  'stage',
  'text',
  'campaign',
  'tags',
  'person',
  'erid',
] as const
export type WrittenColumn = (typeof writtenColumns)[number]

export const figureColumns = ['views', 'reach', 'likes', 'reposts', 'replies', 'clicks'] as const satisfies readonly PostMeasure[]
export type FigureColumn = (typeof figureColumns)[number]

/** Columns whose heads may gather rows. `week` gathers by the Monday of a post's date. */
export const groupings = ['rubric', 'date', 'week', 'channels', 'status', 'stage', 'campaign', 'person', 'brand'] as const
export type Grouping = (typeof groupings)[number]

type ColumnFacts = {
  /** CSS px until somebody drags the edge. */
  readonly width: number
  readonly align?: 'end'
  /** Not shown until somebody chooses it. */
  readonly hidden?: true
}

export const columnFacts: { readonly [Id in ColumnId]: ColumnFacts } = {
  date: { width: 112 },
  time: { width: 76 },
  weekday: { width: 48 },
  occasions: { width: 180, hidden: true },
  brand: { width: 140 },
  channels: { width: 132 },
  rubric: { width: 136 },
  text: { width: 320 },
  status: { width: 168 },
  stage: { width: 136 },
  campaign: { width: 120 },
  tags: { width: 120 },
  person: { width: 128 },
  pictures: { width: 68 },
  erid: { width: 120 },
  warnings: { width: 220 },
  link: { width: 88 },
  views: { width: 92, align: 'end', hidden: true },
  reach: { width: 92, align: 'end', hidden: true },
  likes: { width: 92, align: 'end', hidden: true },
  reposts: { width: 92, align: 'end', hidden: true },
  replies: { width: 104, align: 'end', hidden: true },
  clicks: { width: 104, align: 'end', hidden: true },
}

export const narrowest = 40
export const widest = 900

export function isWritten(column: ColumnId): column is WrittenColumn {
  return (writtenColumns as readonly ColumnId[]).includes(column)
}

export function isFigure(column: ColumnId): column is FigureColumn {
  return (figureColumns as readonly ColumnId[]).includes(column)
}

/** All columns in somebody's order; those the order does not know yet stand where they stand by themselves. */
export function inOrder(order: readonly ColumnId[]): readonly ColumnId[] {
  const known = order.filter((id) => columnIds.includes(id))
  return columnIds.reduce<readonly ColumnId[]>((all, id) => {
    if (all.includes(id)) return all
    const before = columnIds[columnIds.indexOf(id) - 1]
    return all.toSpliced(before ? all.indexOf(before) + 1 : 0, 0, id)
  }, known)
}
