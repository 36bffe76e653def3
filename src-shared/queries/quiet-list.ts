import { z } from 'zod'
import type { QuietDays } from '#shared/domain/publishing/quiet-days.ts'
import { defineQuery } from './query.ts'
import { lastKey, type ReadTx } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** All quiet days of all brands, soonest first. There are as many as people type by hand. */
export async function readQuietDays(tx: ReadTx): Promise<readonly QuietDays[]> {
  const rows = await tx.range('quietDays', 'id', '', lastKey)
  return rows.filter(isLiving).toSorted((one, other) => (one.fromDay < other.fromDay ? -1 : 1))
}

export const quietList = defineQuery({ name: 'quiet.list', args: z.object({}), run: readQuietDays })
