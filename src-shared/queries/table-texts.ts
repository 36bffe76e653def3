import { z } from 'zod'
import { postId } from '#shared/commands/planning/args.ts'
import { emptyText, type RichText } from '#shared/domain/texts/rich-text.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { defineQuery } from './query.ts'

/** The whole texts of some posts, for copying, editing and comparing; those of missing posts are left out. */
export const tableTexts = defineQuery({
  name: 'table.texts',
  args: z.object({ postIds: z.array(postId).max(1000) }),
  async run(tx, { postIds }): Promise<readonly { readonly postId: PostId; readonly text: RichText }[]> {
    const [posts, bodies] = await Promise.all([tx.getMany('posts', postIds), tx.getMany('texts', postIds)])
    return posts.flatMap((post, i) => (post && post.deletedAt === null ? [{ postId: post.id, text: bodies[i]?.text ?? emptyText }] : []))
  },
})
