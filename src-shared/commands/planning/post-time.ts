import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { instantOf, isWallTime } from '#shared/domain/time/wall-time.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { WallTime, ZoneId } from '#shared/kernel/time.ts'
import { zoneProblem } from './naming.ts'

/** Where and when a post stands: its wall time, the zone it is meant in, the instant, and calendar or drawer. */
export type TimeFields = Pick<Post, 'wallTime' | 'zone' | 'at' | 'shelf'>

/** The fields of a post that follow from its wall time and zone. Refuses `noSuchTime`, `badZone`. */
export function timeFields(wallTime: WallTime | null, zone: ZoneId): Outcome<TimeFields, Problem> {
  const wrong = zoneProblem(zone)
  if (wrong) return failed(wrong)
  if (wallTime === null) return done({ wallTime, zone, at: null, shelf: 'drawer' })
  if (!isWallTime(wallTime)) return failed(problem('noSuchTime', { field: 'wallTime', values: { wallTime } }))
  return done({ wallTime, zone, at: instantOf(wallTime, zone).at, shelf: 'calendar' })
}
