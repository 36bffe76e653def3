import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { type CalendarCard, cardsOf } from './calendar-card.ts'
import { defineQuery } from './query.ts'
import { workingBrands } from './working-brands.ts'

/**
 * Posts of one client, or with null of all that are not archived, in [from, to), soonest first. Two index ranges (posts,
 * variants) and one look-up of the few rubrics and channels they name.
 */
export const calendarRange = defineQuery({
  name: 'calendar.range',
  args: z.object({ brandId: brandId.nullable(), from: epochMsSchema, to: epochMsSchema }),
  async run(tx, { brandId, from, to }): Promise<readonly CalendarCard[]> {
    const open = { upperOpen: true }
    const [posts, variants] = await Promise.all(
      brandId === null
        ? ([tx.range('posts', 'at', from, to, open), tx.range('variants', 'postAt', from, to, open)] as const)
        : ([
            tx.range('posts', '[brandId+at]', [brandId, from], [brandId, to], open),
            tx.range('variants', '[brandId+postAt]', [brandId, from], [brandId, to], open),
          ] as const),
    )
    const brands = brandId === null ? await workingBrands(tx) : null
    const shown = posts.filter((one) => one.deletedAt === null && (brands === null || brands.has(one.brandId)))
    return (await cardsOf(tx, shown, variants)) as readonly CalendarCard[]
  },
})
