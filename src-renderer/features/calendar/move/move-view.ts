import { shiftWall } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import type { MovedPost } from './move-store.ts'

/** The posts in order of time, those without a time last: the first of them is the one that is told where to go. */
export function inOrder(posts: readonly MovedPost[]): readonly MovedPost[] {
  return [...posts].sort((a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY))
}

/**
 * Where each post that has a time goes when the first of them goes to a wall time: the others keep their distance to it on the
 * clock face. Those without a time are not among them.
 */
export function movesTo(posts: readonly MovedPost[], to: WallTime): readonly { readonly postId: PostId; readonly wallTime: WallTime }[] {
  const from = inOrder(posts)[0]?.wallTime ?? null
  return posts.flatMap(({ id, wallTime }) =>
    wallTime === null || from === null ? [] : [{ postId: id, wallTime: shiftWall(wallTime, from, to) }],
  )
}
