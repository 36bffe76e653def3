import { z } from 'zod'
import { postId } from '#shared/commands/planning/args.ts'
import { copyIdOf } from '#shared/commands/planning/series-rows.ts'
import { repeatDays } from '#shared/domain/plan/repeat-rule.ts'
import type { Series } from '#shared/domain/plan/series.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** The repeating a post belongs to. */
export type SeriesOfPost = {
  readonly series: Series
  /** Living copies still to come, the post itself left out. */
  readonly ahead: number
  /** Which of the times that the rule counts from its beginning on this post is, wherever it was moved; the first is 1. */
  readonly nth: number
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
    return { series, ahead, nth: nthOf(series, postId) }
  },
})

/** A copy is known by the day it was made for; the post it all began with was made for none. */
function nthOf({ id, rule, fromDay, madeUntil }: Series, postId: PostId): number {
  const days = repeatDays(rule, fromDay, { first: fromDay, last: madeUntil ?? fromDay })
  return (
    Math.max(
      days.findIndex((day) => copyIdOf(id, day) === postId),
      0,
    ) + 1
  )
}
