import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { postId } from './planning/args.ts'
import { readsForChecks } from './planning/checked-post.ts'
import { planSchedule } from './planning/schedule-post.ts'

/**
 * Lets a post go out at its time in every channel it is not out in yet; what failed or was skipped waits anew. Refuses
 * `notFound`, `alreadyPublished` (nothing is left), and the first check that blocks: `noChannels`, `emptyPost`, `noTime`,
 * `inThePast`, `textTooLong`, `tooManyPictures`, `pictureTooBig`, `altTooLong`.
 */
export const postSchedule = defineCommand({
  name: 'post.schedule',
  args: z.object({ postId }),
  reads: readsForChecks,
  plan(rows, { postId }, env) {
    const planned = planSchedule(rows, postId, env.now)
    return planned.ok ? done({ rows: planned.value }) : planned
  },
  undoLabel: 'post.schedule',
})
