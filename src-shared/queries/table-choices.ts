import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { BrandStage } from '#shared/domain/board/stage.ts'
import type { Rubric } from '#shared/domain/brands/brand.ts'
import type { Campaign } from '#shared/domain/campaigns/campaign.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { byOrder } from './calendar-card.ts'
import { defineQuery } from './query.ts'
import { lastKey, type ReadTx } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** What the cells of a table can be given, of one client or of all, each in its order. People are asked for apart. */
export type TableChoices = {
  readonly rubrics: readonly Rubric[]
  readonly channels: readonly Channel[]
  readonly stages: readonly BrandStage[]
  readonly campaigns: readonly Campaign[]
}

/** Small tables, each read by its brand or whole. */
export const tableChoices = defineQuery({
  name: 'table.choices',
  args: z.object({ brandId: brandId.nullable() }),
  async run(tx, { brandId }): Promise<TableChoices> {
    const [rubrics, channels, stages, campaigns] = await Promise.all([
      rowsOf(tx, 'rubrics', brandId),
      rowsOf(tx, 'channels', brandId),
      rowsOf(tx, 'stages', brandId),
      rowsOf(tx, 'campaigns', brandId),
    ])
    return { rubrics, channels, stages, campaigns }
  },
})

type Small = 'rubrics' | 'channels' | 'stages' | 'campaigns'

async function rowsOf<Table extends Small>(tx: ReadTx, table: Table, brandId: string | null) {
  const rows = await (brandId === null ? tx.range(table, 'id', '', lastKey) : tx.range(table, 'brandId', brandId, brandId))
  return rows.filter(isLiving).sort(byOrder)
}
