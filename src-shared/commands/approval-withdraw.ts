import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { contentKey } from '#shared/domain/posts/content-key.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert, patch } from './command.ts'
import { approvalRow, contentNow, lookedAt, readsForApproval } from './planning/approval-rows.ts'
import { anyText, approvalId, personId, postId } from './planning/args.ts'

/**
 * Takes an approval back: the post asks for one again. Refuses what `lookedAt` does, and `notApprovedYet` where there is
 * none to take back.
 */
export const approvalWithdraw = defineCommand({
  name: 'approval.withdraw',
  args: z.object({ id: approvalId, postId, personId, note: anyText }),
  reads: readsForApproval,
  plan(rows, args, env) {
    const looked = lookedAt(rows, args)
    if (!looked.ok) return looked
    const { post, variants } = looked.value
    if (post.approvedKey === null) return failed(problem('notApprovedYet'))
    const seen = contentKey(post, variants)
    const word = { brandId: post.brandId, verdict: 'withdrawn', contentKey: seen, note: args.note.trim(), at: env.now } as const
    return done({
      rows: [
        insert('approvals', approvalRow(args, { ...contentNow(rows, looked.value), ...word })),
        patch('posts', post.id, { approvedKey: null, ...(post.stage === 'approved' ? { stage: 'review', stageId: null } : {}) }),
      ],
    })
  },
  undoLabel: 'approval.withdraw',
})
