import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { postId } from './planning/args.ts'
import { planDelete } from './planning/delete-post.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/** Puts a post into the trash; its variants stay as they are but nothing of it goes out. Refuses `notFound`, `beingSent`, `handedOver`. */
export const postDelete = defineCommand({
  name: 'post.delete',
  args: z.object({ postId }),
  reads: [({ postId }) => readPost(postId)],
  plan(rows, { postId }, env) {
    const planned = planDelete(postWithVariants(rows, postId), env.now)
    return planned.ok ? done({ rows: planned.value }) : planned
  },
  undoLabel: 'post.delete',
})
