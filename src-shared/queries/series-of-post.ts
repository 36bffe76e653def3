import { z } from 'zod'
import { postId } from '#shared/commands/planning/args.ts'
import type { Series } from '#shared/domain/plan/series.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** The repeating a post belongs to. */
export type SeriesOfPost = {
  readonly series: Series
  /** Living copies still to come, the post itself left out. */
  readonly ahead: number
}

/** How a post repeats; null where it does not, or was stopped. */
export const seriesOfPost = defineQuery({
  name: 'series.ofPost',
  args: z.object({ postId, asOf: epochMsSchema }),
  async run(tx, { postId, asOf }): Promise<SeriesOfPost | null> {
    const post = await tx.get('posts', postId)
    if (!post?.seriesId) return null
    const series = await tx.get('series', post.seriesId)
    if (!series || !isLiving(series)) return null
    const members = await tx.range('posts', 'seriesId', series.id, series.id)
    const ahead = members.filter((one) => isLiving(one) && one.id !== postId && one.at !== null && one.at > asOf).length
    return { series, ahead }
  },
})
