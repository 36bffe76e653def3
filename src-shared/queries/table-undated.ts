import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import { defineQuery } from './query.ts'
import { type TableRow, tableRowsOf } from './table-row.ts'
import { undatedPosts } from './undated-posts.ts'

const mostUndated = 1000

/** Posts without a time as rows of the table, newest first, at most 1,000. */
export const tableUndated = defineQuery({
  name: 'table.undated',
  args: z.object({ brandId: brandId.nullable() }),
  async run(tx, { brandId }): Promise<readonly TableRow[]> {
    const { posts, variants } = await undatedPosts(tx, brandId, mostUndated)
    return tableRowsOf(tx, posts, variants)
  },
})
