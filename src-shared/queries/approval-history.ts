import { z } from 'zod'
import { postId } from '#shared/commands/planning/args.ts'
import { type ApprovalWord, approvalsOf, wordsOf } from './post-approval.ts'
import { defineQuery } from './query.ts'

/** Every word said about a post, newest first. */
export const approvalHistory = defineQuery({
  name: 'approval.history',
  args: z.object({ postId }),
  run: async (tx, { postId }): Promise<readonly ApprovalWord[]> => wordsOf(tx, await approvalsOf(tx, postId)),
})
