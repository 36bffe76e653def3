import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { type TableRow, tableRowsOf } from './table-row.ts'
import { mostSliceRows } from './table-slices.ts'
import { workingBrands } from './working-brands.ts'

/** A stretch grows as people plan; what grew out of all bounds is cut anew. */
const mostGrown = 4 * mostSliceRows

/** `whole` is false when the stretch has grown so far that it must be cut anew. */
export type TableRows = { readonly rows: readonly TableRow[]; readonly whole: boolean }

/** Posts of one client, or with null of all that are not archived, in one stretch of a table ([from, to)), soonest first. */
export const tableRows = defineQuery({
  name: 'table.rows',
  args: z.object({ brandId: brandId.nullable(), from: epochMsSchema, to: epochMsSchema }),
  async run(tx, { brandId, from, to }): Promise<TableRows> {
    const options = { upperOpen: true, limit: mostGrown }
    const open = { upperOpen: true }
    const [posts, variants] = await Promise.all(
      brandId === null
        ? ([tx.range('posts', 'at', from, to, options), tx.range('variants', 'postAt', from, to, open)] as const)
        : ([
            tx.range('posts', '[brandId+at]', [brandId, from], [brandId, to], options),
            tx.range('variants', '[brandId+postAt]', [brandId, from], [brandId, to], open),
          ] as const),
    )
    const brands = brandId === null ? await workingBrands(tx) : null
    const shown = posts.filter((one) => one.deletedAt === null && (brands === null || brands.has(one.brandId)))
    return { rows: await tableRowsOf(tx, shown, variants), whole: posts.length < mostGrown }
  },
})
