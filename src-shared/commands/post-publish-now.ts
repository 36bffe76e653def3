import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { isOut, isSending } from '#shared/domain/posts/publication.ts'
import { dayOf, minuteOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { defineCommand, patch } from './command.ts'
import { postId } from './planning/args.ts'
import { checkedPost, isSchedulable, readsForChecks, refusal } from './planning/checked-post.ts'

/**
 * Lets a post go out at once in every channel it is not out in yet. Its time becomes this minute, unless it was planned
 * for earlier today and waits. Nothing asks whether it is late: a person has just said so. Refuses as `post.schedule`
 * does, but for the time, and `beingSent`.
 */
export const postPublishNow = defineCommand({
  name: 'post.publishNow',
  args: z.object({ postId }),
  reads: readsForChecks,
  plan(rows, { postId }, env) {
    const checked = checkedPost(rows, postId)
    if (!checked) return failed(problem('notFound'))
    const { post, variants } = checked
    if (variants.some(isSending)) return failed(problem('beingSent'))
    if (variants.length > 0 && variants.every(isOut)) return failed(problem('alreadyPublished'))
    const refused = refusal(checked, env.now, ['noTime', 'inThePast'])
    if (refused) return failed(refused)
    const going = variants.filter((one) => one.publication === 'waiting' || isSchedulable(one))
    const time = variants.some((one) => one.publication === 'waiting') && wasDueToday(post, env.now) ? {} : thisMinute(post, env.now)
    const at = time.at ?? post.at ?? env.now
    return done({
      rows: [
        ...('at' in time ? [patch('posts', postId, time)] : []),
        ...variants.map((one) =>
          patch('variants', one.id, {
            postAt: at,
            ...(going.includes(one) ? { wallTime: null, at, publication: 'waiting', problem: null } : {}),
          }),
        ),
      ],
      jobs: going.map((one) => ({ id: one.id, set: { nextAt: env.now, lateAllowed: true } })),
    })
  },
  undoLabel: 'post.publishNow',
})

function wasDueToday(post: Post, now: EpochMs): boolean {
  return post.at !== null && post.at <= now && dayOf(post.at, post.zone) === dayOf(now, post.zone)
}

/** In the hour that happens twice the instant is the real one, not the one derived from the clock face. */
function thisMinute(post: Post, now: EpochMs): Partial<Post> {
  const at = minuteOf(now)
  return { wallTime: wallTimeAt(at, post.zone), at, shelf: 'calendar' }
}
