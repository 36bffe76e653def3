import { patch, type RowChange } from '#shared/commands/command.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { isHandedOver, isSending } from '#shared/domain/posts/publication.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { postWithVariants } from './post-rows.ts'

/** Puts a post into the trash. Refuses `notFound`, `beingSent`, and `handedOver`: the network would show it all the same. */
export function planDelete(found: ReturnType<typeof postWithVariants>, now: EpochMs): Outcome<readonly RowChange[], Problem> {
  if (!found) return failed(problem('notFound'))
  const living = found.variants.filter((one) => one.deletedAt === null)
  if (living.some(isSending)) return failed(problem('beingSent'))
  if (living.some(isHandedOver)) return failed(problem('handedOver'))
  return done([patch('posts', found.post.id, { shelf: 'trash', deletedAt: now })])
}
