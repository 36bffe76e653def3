import { z } from 'zod'
import { postId } from '#shared/commands/planning/args.ts'
import type { PlanWarning } from '#shared/domain/warnings/plan-warning.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'
import { around, reachOf, variantsAround, warningsOfPosts } from './warned-posts.ts'

const looks = { times: true, texts: true }

/** What one post is warned about: as the calendar says it, all at once. */
export const warningsPost = defineQuery({
  name: 'warnings.post',
  args: z.object({ postId }),
  async run(tx, { postId }): Promise<readonly PlanWarning[]> {
    const post = await tx.get('posts', postId)
    const brand = post && (await tx.get('brands', post.brandId))
    if (!post || !brand || !isLiving(post) || !isLiving(brand)) return []
    const own = (await tx.range('variants', 'postId', postId, postId)).filter(isLiving)
    const times = own.flatMap(({ at }) => at ?? [])
    if (times.length === 0) return []
    const [from, to] = around(Math.min(...times) as EpochMs, Math.max(...times) as EpochMs, reachOf(brand, looks))
    const variants = await variantsAround(
      tx,
      own.map((one) => one.channelId),
      from,
      to,
    )
    const [found] = await warningsOfPosts(tx, { brand, wanted: [post], known: [post], variants }, looks)
    return found?.warnings ?? []
  },
})
