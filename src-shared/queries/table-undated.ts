import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import { defineQuery } from './query.ts'
import { type TableRow, tableRowsOf } from './table-row.ts'
import { workingBrands } from './working-brands.ts'

const mostUndated = 1000
const always = Number.POSITIVE_INFINITY

/** Posts without a time as rows of the table, newest first, at most 1,000. */
export const tableUndated = defineQuery({
  name: 'table.undated',
  args: z.object({ brandId: brandId.nullable() }),
  async run(tx, { brandId }): Promise<readonly TableRow[]> {
    const newestFirst = { reverse: true, limit: mostUndated }
    const posts = await (brandId === null
      ? tx.range('posts', '[shelf+createdAt]', ['drawer', 0], ['drawer', always], newestFirst)
      : tx.range('posts', '[brandId+shelf+createdAt]', [brandId, 'drawer', 0], [brandId, 'drawer', always], newestFirst))
    const brands = brandId === null ? await workingBrands(tx) : null
    const shown = posts.filter((one) => one.deletedAt === null && (brands === null || brands.has(one.brandId)))
    const variants = await Promise.all(shown.map((one) => tx.range('variants', 'postId', one.id, one.id)))
    return tableRowsOf(tx, shown, variants.flat())
  },
})
