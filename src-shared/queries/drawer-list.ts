import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import { cardsOf, type PostCard } from './calendar-card.ts'
import { defineQuery } from './query.ts'
import { workingBrands } from './working-brands.ts'

const longestDrawer = 500
const always = Number.POSITIVE_INFINITY

/** Posts without a time, newest first, at most 500. */
export const drawerList = defineQuery({
  name: 'drawer.list',
  args: z.object({ brandId: brandId.nullable() }),
  async run(tx, { brandId }): Promise<readonly PostCard[]> {
    const newestFirst = { reverse: true, limit: longestDrawer }
    const posts = await (brandId === null
      ? tx.range('posts', '[shelf+createdAt]', ['drawer', 0], ['drawer', always], newestFirst)
      : tx.range('posts', '[brandId+shelf+createdAt]', [brandId, 'drawer', 0], [brandId, 'drawer', always], newestFirst))
    const brands = brandId === null ? await workingBrands(tx) : null
    const shown = posts.filter((one) => one.deletedAt === null && (brands === null || brands.has(one.brandId)))
    const variants = await Promise.all(shown.map((one) => tx.range('variants', 'postId', one.id, one.id)))
    return cardsOf(tx, shown, variants.flat())
  },
})
