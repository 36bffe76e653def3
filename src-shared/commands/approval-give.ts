import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { contentKey } from '#shared/domain/posts/content-key.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert, patch } from './command.ts'
import { approvalRow, contentNow, lookedAt, readsForApproval } from './planning/approval-rows.ts'
import { anyText, approvalId, personId, postId } from './planning/args.ts'

/**
 * A person's word about a post: it may go out as it is, or it goes back with a note. The word is bound to what the person
 * saw (`contentKey` of the page that showed it), and lasts exactly as long as the content says the same. What its time
 * found without approval goes on waiting, and asks if it is late by now.
 *
 * Refuses what `lookedAt` does, `contentChanged` when the post says something else by now, and `noteMissing` for a return
 * that says nothing.
 */
export const approvalGive = defineCommand({
  name: 'approval.give',
  args: z.object({
    id: approvalId,
    postId,
    personId,
    verdict: z.enum(['approved', 'rejected']),
    contentKey: z.string().length(64),
    note: anyText,
  }),
  reads: readsForApproval,
  plan(rows, args, env) {
    const looked = lookedAt(rows, args)
    if (!looked.ok) return looked
    const { post, variants } = looked.value
    if (contentKey(post, variants) !== args.contentKey) return failed(problem('contentChanged'))
    const approved = args.verdict === 'approved'
    const note = args.note.trim()
    if (!approved && note === '') return failed(problem('noteMissing', { field: 'note' }))
    const { verdict, contentKey: seen } = args
    const word = { brandId: post.brandId, verdict, contentKey: seen, note, at: env.now }
    return done({
      rows: [
        insert('approvals', approvalRow(args, { ...contentNow(rows, looked.value), ...word })),
        patch('posts', post.id, {
          ...(post.stage === (approved ? 'approved' : 'inWork') ? {} : { stage: approved ? 'approved' : 'inWork', stageId: null }),
          approvedKey: approved ? seen : null,
          returned: !approved,
        }),
        ...(approved ? variants.filter(isHeldBack).map((one) => patch('variants', one.id, { publication: 'waiting', problem: null })) : []),
      ],
    })
  },
  undoLabel: 'approval.give',
})

/** Its time came before its approval. */
function isHeldBack({ deletedAt, publication, problem: why, at }: Variant): boolean {
  return deletedAt === null && publication === 'failed' && why?.kind === 'notApproved' && at !== null
}
