import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { readsForChecks } from './planning/checked-post.ts'
import { copySchema, planCopy } from './planning/copy-post.ts'

/**
 * Makes a draft copy of a post: text, pictures, rubric and those of its channels for which an id is given. Refuses
 * `notFound`, `alreadyExists`, `noSuchTime`.
 */
export const postDuplicate = defineCommand({
  name: 'post.duplicate',
  args: copySchema,
  reads: [({ newId }) => [{ table: 'posts', keys: [newId] }], ...readsForChecks],
  plan(rows, copy, env) {
    const planned = planCopy(rows, copy, env.now)
    return planned.ok ? done({ rows: planned.value }) : planned
  },
  undoLabel: 'post.duplicate',
})
