import { z } from 'zod'
import { postIds } from '#shared/commands/planning/many-posts.ts'
import type { ChannelId, PostId, PostMediaId } from '#shared/kernel/ids.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** What a copy of a post needs ids for. */
export type PostParts = { readonly postId: PostId; readonly channels: readonly ChannelId[]; readonly pictures: readonly PostMediaId[] }

/** The channels and pictures of some posts, in the order asked. */
export const postsParts = defineQuery({
  name: 'posts.parts',
  args: z.object({ postIds }),
  run: (tx, { postIds }): Promise<readonly PostParts[]> =>
    Promise.all(
      postIds.map(async (postId) => {
        const variants = await tx.range('variants', 'postId', postId, postId)
        const media = await tx.range('postMedia', 'postId', postId, postId)
        return {
          postId,
          channels: variants.filter(isLiving).map((one) => one.channelId),
          pictures: media.filter(isLiving).map((one) => one.id),
        }
      }),
    ),
})
