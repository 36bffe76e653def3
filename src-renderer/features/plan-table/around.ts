import { columnOf, columnsOf, type StageColumn } from '#shared/domain/board/columns.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { PostCounts } from '#shared/domain/metrics/metrics.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Stage } from '#shared/domain/posts/post.ts'
import type { ShownStatus } from '#shared/domain/posts/shown-status.ts'
import type { BrandId, VariantId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { BrandRow } from '#shared/queries/brands-list.ts'
import type { TableChoices, TableRow } from '#shared/queries/index.ts'
import type { Language } from '#shared/text/index.ts'

/** Words of the interface that stand in cells. */
export type CellWords = {
  readonly status: (status: ShownStatus) => string
  readonly kind: (kind: Stage) => string
  readonly network: (network: NetworkId) => string
  /** `Пт`. */
  readonly weekday: (day: DayKey) => string
  readonly number: (n: number) => string
}

/** What the cells of a table are written and read by. */
export type Around = TableChoices & {
  readonly language: Language
  /** The one zone the table is drawn in. */
  readonly zone: ZoneId
  readonly nowWall: WallTime
  readonly brands: readonly BrandRow[]
  readonly people: readonly Person[]
  readonly words: CellWords
  readonly figures: ReadonlyMap<VariantId, PostCounts>
  /** A row's time on the second clock that counts, in words; null: one clock is enough. */
  readonly second: (row: TableRow) => string | null
  /** The occasions of a day in words; empty: it has none, or they are switched off. */
  readonly occasions: (day: DayKey) => string
  /** What a row is warned about, in sentences. */
  readonly warnings: (row: TableRow) => readonly string[]
}

/** The network's name where a brand has one channel in it, else the network and the channel: «Telegram», «ВКонтакте: Булочная». */
export function channelLabel(channel: Channel, { channels, words }: Pick<Around, 'channels' | 'words'>): string {
  const network = words.network(channel.network)
  return isAlone(channel, channels) ? network : `${network}: ${channel.title}`
}

/** The same where the network's mark stands before it: a narrow column has no room to say it twice. */
export function shortChannelLabel(channel: Channel, { channels, words }: Pick<Around, 'channels' | 'words'>): string {
  return isAlone(channel, channels) ? words.network(channel.network) : channel.title
}

function isAlone(channel: Channel, channels: readonly Channel[]): boolean {
  return channels.every((one) => one.id === channel.id || one.network !== channel.network || one.brandId !== channel.brandId)
}

/** The stages a brand's posts go through, in their order. */
export function stagesOf(brandId: BrandId, { stages }: Pick<Around, 'stages'>): readonly StageColumn[] {
  return columnsOf(stages.filter((one) => one.brandId === brandId))
}

export function stageName(stage: StageColumn, words: CellWords): string {
  return stage.name ?? words.kind(stage.kind)
}

/** The stage a row stands at, as its brand names it. */
export function stageOf(row: Pick<TableRow, 'brandId' | 'stage' | 'stageId'>, around: Pick<Around, 'stages'>): StageColumn | undefined {
  const columns = stagesOf(row.brandId, around)
  const id = columnOf(columns, row)
  return columns.find((one) => one.id === id)
}
