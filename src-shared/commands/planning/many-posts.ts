import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { isSending } from '#shared/domain/posts/publication.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Changes, RowChange, RowSet } from '../command.ts'
import { postId } from './args.ts'
import { postWithVariants } from './post-rows.ts'

/** An act on many posts takes this many at once, so that it stays one transaction. */
export const mostPosts = 500

export const postIds = z.array(postId).min(1).max(mostPosts)

/** True: do it to those it can be done to and leave the others as they are; else one refusal stops all of it. */
export const leaveOthers = z.boolean().optional()

type Many<One extends { readonly postId: PostId }> = {
  readonly each: readonly One[]
  readonly leaveOthers: boolean | undefined
  readonly plan: (one: One) => Outcome<readonly RowChange[], Problem>
}

/**
 * Plans the same act for many posts as one step, each as the act on a single post would be. Refuses with the reason itself
 * where it was asked for one post, else with `someRefused`, which names each post that cannot and why.
 */
export function planMany<One extends { readonly postId: PostId }>(rows: RowSet, many: Many<One>): Outcome<Changes, Problem> {
  const changes: RowChange[] = []
  const refused: { readonly post: string; readonly problem: Problem }[] = []
  for (const one of many.each) {
    const planned = many.plan(one)
    if (planned.ok) changes.push(...planned.value)
    else refused.push({ post: rows.get('posts', one.postId)?.firstLine ?? '', problem: planned.problem })
  }
  const [first] = refused
  const some = refused.length < many.each.length
  if (!first || (many.leaveOthers && some)) return done({ rows: changes })
  if (many.each.length === 1) return failed({ ...first.problem, values: { ...first.problem.values, post: first.post } })
  return failed(problem('someRefused', { values: { count: refused.length, total: many.each.length }, refused }))
}

/** The plan of an act on one of several posts, which was read with `readPost`; refuses `beingSent` before what the act itself refuses. */
export function unlessBeingSent(
  rows: RowSet,
  postId: PostId,
  plan: () => Outcome<readonly RowChange[], Problem>,
): Outcome<readonly RowChange[], Problem> {
  const living = postWithVariants(rows, postId)?.variants.filter((one) => one.deletedAt === null) ?? []
  return living.some(isSending) ? failed(problem('beingSent')) : plan()
}
