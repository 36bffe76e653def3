import type { Bridge } from '#renderer/bridge/index.ts'
import { type PlanAim, placeUndated } from '#renderer/features/plan/index.ts'
import { wallOnDay } from '#renderer/widgets/calendar/index.ts'
import { wallInZone } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { inOrder, movesTo } from './move/move-view.ts'

/** A place on the clock of a calendar's zone. */
export type Aim = { readonly aim: PlanAim; readonly zone: ZoneId; readonly now: EpochMs }

/** What must be known of a post to place it. */
export type ChosenPost = Pick<PostCard, 'id' | 'brandId' | 'firstLine' | 'wallTime' | 'zone' | 'at' | 'channels'>

type Move = { readonly postId: PostId; readonly wallTime: WallTime }

/**
 * Where posts chosen together go when they are brought to a day or a time: of those that have a date the first goes there, to a day at
 * its own time, the others keep their distance to it; those without one are placed there beside them.
 */
export async function placeChosen(
  bridge: Pick<Bridge, 'read'>,
  posts: readonly ChosenPost[],
  { aim, zone, now }: Aim,
): Promise<readonly Move[]> {
  const to = firstTo(posts, { aim, zone })
  const dated = to === null ? [] : movesTo(posts, to)
  return [...dated, ...(await placeBeside(bridge, posts, { aim, zone, now, dated }))]
}

/** Where those of the posts that have no date are placed, beside those that have one. */
export async function placeBeside(
  bridge: Pick<Bridge, 'read'>,
  posts: readonly ChosenPost[],
  { dated, ...where }: Aim & { readonly dated: readonly Move[] },
): Promise<readonly Move[]> {
  const undated = posts.filter((post) => post.wallTime === null)
  if (undated.length === 0) return []
  const zones = new Map(posts.map((post) => [post.id, post.zone]))
  const beside = dated.map(({ postId, wallTime }) => wallInZone(wallTime, zones.get(postId) ?? where.zone, where.zone))
  return await placeUndated(bridge, undated, { ...where, beside })
}

/** Where the first post that has a date goes, on its own clock; null: none has. */
function firstTo(posts: readonly ChosenPost[], { aim, zone }: Pick<Aim, 'aim' | 'zone'>): WallTime | null {
  const [first] = inOrder(posts)
  if (!first || first.wallTime === null || first.at === null) return null
  if (aim.kind === 'time') return wallInZone(aim.at, zone, first.zone)
  return wallOnDay({ wallTime: first.wallTime, at: first.at }, aim.day, zone)
}
