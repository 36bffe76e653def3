import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { postId, rubricId } from './planning/args.ts'
import { planRubric } from './planning/rubric-change.ts'

/** Puts a post under a rubric of its brand, or under none. Refuses `notFound`. */
export const postSetRubric = defineCommand({
  name: 'post.setRubric',
  args: z.object({ postId, rubricId: rubricId.nullable() }),
  reads: [
    ({ postId, rubricId }) => [
      { table: 'posts', keys: [postId] },
      { table: 'rubrics', keys: rubricId === null ? [] : [rubricId] },
    ],
  ],
  plan(rows, { postId, rubricId }) {
    const planned = planRubric(rows, postId, rubricId)
    return planned.ok ? done({ rows: planned.value }) : planned
  },
  undoLabel: 'post.setRubric',
})
