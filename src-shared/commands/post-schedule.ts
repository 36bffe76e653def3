import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { isOut } from '#shared/domain/posts/publication.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postId } from './planning/args.ts'
import { checkedPost, isSchedulable, readsForChecks, refusal } from './planning/checked-post.ts'

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
    const checked = checkedPost(rows, postId)
    if (!checked) return failed(problem('notFound'))
    const { variants } = checked
    if (variants.length > 0 && variants.every(isOut)) return failed(problem('alreadyPublished'))
    const refused = refusal(checked, env.now)
    if (refused) return failed(refused)
    return done({
      rows: variants.filter(isSchedulable).map((one) => patch('variants', one.id, { publication: 'waiting', problem: null })),
    })
  },
  undoLabel: 'post.schedule',
})
