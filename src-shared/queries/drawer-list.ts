import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import { cardsOf, type PostCard } from './calendar-card.ts'
import { defineQuery } from './query.ts'
import { undatedPosts } from './undated-posts.ts'

const longestDrawer = 500

/** Posts without a time, newest first, at most 500. */
export const drawerList = defineQuery({
  name: 'drawer.list',
  args: z.object({ brandId: brandId.nullable() }),
  async run(tx, { brandId }): Promise<readonly PostCard[]> {
    const { posts, variants } = await undatedPosts(tx, brandId, longestDrawer)
    return cardsOf(tx, posts, variants)
  },
})
