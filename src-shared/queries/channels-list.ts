import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { byOrder } from './calendar-card.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** Connected accounts of one client, or with null of all, in order. */
export const channelsList = defineQuery({
  name: 'channels.list',
  args: z.object({ brandId: brandId.nullable() }),
  async run(tx, { brandId }): Promise<readonly Channel[]> {
    const rows = await (brandId === null ? tx.range('channels', 'id', '', lastKey) : tx.range('channels', 'brandId', brandId, brandId))
    return rows.filter(isLiving).sort(byOrder)
  },
})
