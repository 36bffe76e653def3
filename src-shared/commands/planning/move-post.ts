import { patch, type RowChange, type RowSet } from '#shared/commands/command.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { fixedBecause, isOut } from '#shared/domain/posts/publication.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { instantOf, isPast, isWallTime, shiftWall } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'

/** What a move changes of the post and of each of its living variants. */
export type Move = {
  readonly post: Partial<Post>
  readonly variants: readonly { readonly id: Variant['id']; readonly set: Partial<Variant> }[]
}

/**
 * Moves a post to another time, or (with null) back to the drawer. Variants with their own wall time move by the same
 * difference on the clock face; published ones stay where they were. Refuses `beingSent`, `alreadyPublished`,
 * `handedOver`, `noSuchTime`, `fateUnknown` (to the drawer, or where nothing is left to be sent at another time), and `inThePast` when something waits to be sent.
 */
export function planMove(
  post: Post,
  variants: readonly Variant[],
  to: { readonly wallTime: WallTime | null; readonly zone: ZoneId },
  now: EpochMs,
): Outcome<Move, Problem> {
  const fixed = fixedBecause(variants)
  if (fixed) return failed(problem(fixed))
  const living = variants.filter((one) => one.deletedAt === null)
  if (to.wallTime === null) return toDrawer(living)
  if (living.length > 0 && living.every(mayBeOut)) return failed(problem('fateUnknown'))
  if (!isWallTime(to.wallTime)) return failed(problem('noSuchTime', { field: 'wallTime', values: { wallTime: to.wallTime } }))
  const wallTime = to.wallTime
  const { at } = instantOf(wallTime, to.zone)
  const moved = living.map((variant) => {
    if (mayBeOut(variant)) return { variant, set: { postAt: at } }
    const own = variant.wallTime && post.wallTime ? shiftWall(variant.wallTime, post.wallTime, wallTime) : null
    const dueAt = own === null ? at : instantOf(own, to.zone).at
    // What was given to a person and is put off waits again, and is given to them anew.
    const again = variant.publication === 'manual' && !isPast(dueAt, now) ? { publication: 'waiting' as const } : {}
    return { variant, set: { wallTime: own, postAt: at, at: dueAt, ...again } }
  })
  if (moved.some(({ variant, set }) => variant.publication === 'waiting' && 'at' in set && isPast(set.at, now))) {
    return failed(problem('inThePast', { field: 'wallTime', values: { wallTime } }))
  }
  return done({
    post: { wallTime, zone: to.zone, at, shelf: 'calendar' },
    variants: moved.map(({ variant, set }) => ({ id: variant.id, set })),
  })
}

/** Whether the audience has it, or may have: it was sent at the time it had then. */
function mayBeOut(variant: Variant): boolean {
  return isOut(variant) || variant.publication === 'unknown'
}

/** Without a time nothing can wait, so what waited, failed or was to be published by hand is no longer planned. */
function toDrawer(living: readonly Variant[]): Outcome<Move, Problem> {
  if (living.some(isOut)) return failed(problem('alreadyPublished'))
  if (living.some((one) => one.publication === 'unknown')) return failed(problem('fateUnknown'))
  const planned = ['waiting', 'failed', 'manual']
  return done({
    post: { wallTime: null, at: null, shelf: 'drawer' },
    variants: living.map((one) => ({
      id: one.id,
      set: {
        wallTime: null,
        at: null,
        postAt: null,
        ...(planned.includes(one.publication) ? { publication: 'none' as const, problem: null } : {}),
      },
    })),
  })
}

/** What moving some posts does to all of them, by the key of its words: they lose their dates, or get their first ones; null: they are moved. */
export function movedWord(
  moves: readonly { readonly postId: PostId; readonly wallTime: WallTime | null }[],
  rows: Pick<RowSet, 'get'>,
): 'undate' | 'plan' | null {
  if (moves.every(({ wallTime }) => wallTime === null)) return 'undate'
  const first = moves.every(({ postId, wallTime }) => wallTime !== null && rows.get('posts', postId)?.wallTime === null)
  return first ? 'plan' : null
}

/** The row changes of a move. */
export function moveChanges(postId: PostId, move: Move): RowChange[] {
  return [patch('posts', postId, move.post), ...move.variants.map((one) => patch('variants', one.id, one.set))]
}
