import { z } from 'zod'
import type { SeriesId } from '#shared/kernel/ids.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** Repeating posts whose copies do not reach up to a day yet. */
export const seriesDue = defineQuery({
  name: 'series.due',
  args: z.object({ until: dayKeySchema }),
  async run(tx, { until }): Promise<readonly SeriesId[]> {
    const all = await tx.range('series', 'id', '', lastKey)
    const due = all.filter((one) => isLiving(one) && (one.madeUntil === null || one.madeUntil < until))
    return due.filter(({ untilDay, madeUntil }) => untilDay === null || madeUntil === null || madeUntil < untilDay).map((one) => one.id)
  },
})
