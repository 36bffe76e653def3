import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { postId } from './planning/args.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'
import { planUnschedule } from './planning/schedule-post.ts'

/** Takes back what waits, failed or was to be published by hand. Refusals: see `planUnschedule`. */
export const postUnschedule = defineCommand({
  name: 'post.unschedule',
  args: z.object({ postId }),
  reads: [({ postId }) => readPost(postId)],
  plan(rows, { postId }) {
    const planned = planUnschedule(postWithVariants(rows, postId))
    return planned.ok ? done({ rows: planned.value }) : planned
  },
  undoLabel: 'post.unschedule',
})
