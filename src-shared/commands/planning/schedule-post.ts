import { patch, type RowChange, type RowSet } from '#shared/commands/command.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { isOut, isSending } from '#shared/domain/posts/publication.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { checkedPost, isSchedulable, refusal } from './checked-post.ts'
import type { postWithVariants } from './post-rows.ts'

/**
 * Lets a post that was read with `readsForChecks` go out at its time in every channel it is not out in yet. Refuses `notFound`,
 * `alreadyPublished` (nothing is left), and the first check that blocks.
 */
export function planSchedule(rows: RowSet, postId: PostId, now: EpochMs): Outcome<readonly RowChange[], Problem> {
  const checked = checkedPost(rows, postId)
  if (!checked) return failed(problem('notFound'))
  const { variants } = checked
  if (variants.length > 0 && variants.every(isOut)) return failed(problem('alreadyPublished'))
  const refused = refusal(checked, now)
  if (refused) return failed(refused)
  return done(variants.filter(isSchedulable).map((one) => patch('variants', one.id, { publication: 'waiting', problem: null })))
}

/**
 * Takes back what waits, failed or was to be published by hand. Refuses `notFound`, `beingSent`, `notScheduled` (it never was to
 * go out), `notWaiting` (it is out already, or nobody knows).
 */
export function planUnschedule(found: ReturnType<typeof postWithVariants>): Outcome<readonly RowChange[], Problem> {
  if (!found) return failed(problem('notFound'))
  const living = found.variants.filter((one) => one.deletedAt === null)
  if (living.some(isSending)) return failed(problem('beingSent'))
  const planned = living.filter((one) => ['waiting', 'failed', 'manual'].includes(one.publication))
  if (planned.length === 0) return failed(problem(living.every((one) => one.publication === 'none') ? 'notScheduled' : 'notWaiting'))
  return done(planned.map((one) => patch('variants', one.id, { publication: 'none', problem: null })))
}
