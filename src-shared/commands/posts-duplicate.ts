import { z } from 'zod'
import { defineCommand } from './command.ts'
import { readAroundChecked, readChecked } from './planning/checked-post.ts'
import { copySchema, planCopy } from './planning/copy-post.ts'
import { leaveOthers, mostPosts, planMany } from './planning/many-posts.ts'
import { oneMoreChannel, readChannelsOf } from './planning/one-more-channel.ts'

/** Makes draft copies of several posts as one step. Refusals: see `planCopy`, `planMany`. */
export const postsDuplicate = defineCommand({
  name: 'posts.duplicate',
  args: z.object({
    copies: z
      .array(copySchema.extend({ channel: oneMoreChannel.optional() }))
      .min(1)
      .max(mostPosts),
    leaveOthers,
  }),
  reads: [
    ({ copies }) => [{ table: 'posts', keys: copies.map((one) => one.newId) }, ...readChecked(copies.map((one) => one.postId))],
    ({ copies }, rows) => [
      readChannelsOf(copies),
      ...readAroundChecked(
        copies.map((one) => one.postId),
        rows,
      ),
    ],
  ],
  plan: (rows, { copies, leaveOthers }, env) =>
    planMany(rows, { each: copies, leaveOthers, plan: (copy) => planCopy(rows, copy, env.now) }),
  undoLabel: 'posts.duplicate',
  undoLabelFor: ({ copies }) => (copies.length === 1 ? 'post.duplicate' : 'posts.duplicate'),
})
