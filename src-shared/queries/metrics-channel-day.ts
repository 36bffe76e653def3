import { z } from 'zod'
import { channelId } from '#shared/commands/planning/args.ts'
import { type ChannelCounts, channelMeasures } from '#shared/domain/metrics/metrics.ts'
import { trustRank } from '#shared/domain/metrics/origins.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** What is known of one day of a channel, origins merged; for the form that adds to it. */
export const metricsChannelDay = defineQuery({
  name: 'metrics.channelDay',
  args: z.object({ channelId, day: dayKeySchema }),
  async run(tx, { channelId, day }): Promise<ChannelCounts> {
    const rows = await tx.range('channelDays', '[channelId+day]', [channelId, day], [channelId, day])
    const byTrust = rows.filter(isLiving).toSorted((one, other) => trustRank(one.origin) - trustRank(other.origin))
    const told = channelMeasures.map((measure) => [measure, byTrust.find((row) => row[measure] !== null)?.[measure] ?? null])
    return Object.fromEntries(told) as ChannelCounts
  },
})
