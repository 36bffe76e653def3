import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { ChannelId, PostId, RubricId } from '#shared/kernel/ids.ts'
import { epochMsSchema, type WallTime } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** A post of a brand's plan and where it stands in each of its channels, on the brand's clock. */
export type PlannedPost = {
  readonly id: PostId
  readonly rubricId: RubricId | null
  readonly wallTime: WallTime
  /** What is skipped takes no place. */
  readonly channels: readonly { readonly channelId: ChannelId; readonly wallTime: WallTime }[]
}

/** Posts of a brand in [from, to) with the places they take. Two index ranges, no texts. What it is drawn by (gaps, the balance) waits for a rest. */
export const planPlaced = defineQuery({
  name: 'plan.placed',
  args: z.object({ brandId, from: epochMsSchema, to: epochMsSchema }),
  restMs: 150,
  async run(tx, { brandId, from, to }): Promise<readonly PlannedPost[]> {
    const open = { upperOpen: true }
    const [brand, posts, variants] = await Promise.all([
      tx.get('brands', brandId),
      tx.range('posts', '[brandId+at]', [brandId, from], [brandId, to], open),
      tx.range('variants', '[brandId+postAt]', [brandId, from], [brandId, to], open),
    ])
    if (!brand || !isLiving(brand)) return []
    const byPost = Map.groupBy(
      variants.filter((one) => isLiving(one) && one.publication !== 'skipped'),
      (one) => one.postId,
    )
    return posts.filter(isLiving).flatMap((post): readonly PlannedPost[] => {
      if (post.at === null || post.wallTime === null) return []
      const wallTime = post.zone === brand.zone ? post.wallTime : wallTimeAt(post.at, brand.zone)
      const channels = (byPost.get(post.id) ?? []).map(({ channelId, at }) => ({
        channelId,
        wallTime: at === null || at === post.at ? wallTime : wallTimeAt(at, brand.zone),
      }))
      return [{ id: post.id, rubricId: post.rubricId, wallTime, channels }]
    })
  },
})
