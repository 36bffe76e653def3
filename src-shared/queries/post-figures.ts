import { z } from 'zod'
import { postId } from '#shared/commands/planning/args.ts'
import type { PostDay } from '#shared/domain/metrics/metrics.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** The latest known counts of a post over all its channels. Null where no channel has told. */
export type PostFigures = {
  readonly likes: number | null
  readonly reposts: number | null
  readonly replies: number | null
  /** When the oldest of them was taken. */
  readonly takenAt: EpochMs | null
}

const counted = ['likes', 'reposts', 'replies'] as const

/** Sums the newest snapshot of each of the post's variants. */
export const postFigures = defineQuery({
  name: 'post.figures',
  args: z.object({ postId }),
  async run(tx, { postId }): Promise<PostFigures> {
    const variants = (await tx.range('variants', 'postId', postId, postId)).filter(isLiving)
    const newest = { reverse: true, limit: 1 }
    const found = await Promise.all(variants.map((one) => tx.range('postDays', 'id', `${one.id}|`, `${one.id}|${lastKey}`, newest)))
    const days = found.flat()
    const [likes, reposts, replies] = counted.map((kind) => sumOf(days, kind))
    const takenAt = days.length === 0 ? null : (Math.min(...days.map((one) => one.takenAt)) as EpochMs)
    return { likes: likes ?? null, reposts: reposts ?? null, replies: replies ?? null, takenAt }
  },
})

function sumOf(days: readonly PostDay[], kind: (typeof counted)[number]): number | null {
  const known = days.flatMap((one) => one[kind] ?? [])
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0)
}
