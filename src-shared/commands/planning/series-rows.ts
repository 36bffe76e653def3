import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { repeatDays, ruleOfText } from '#shared/domain/plan/repeat-rule.ts'
import type { Series } from '#shared/domain/plan/series.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { frozenBecause } from '#shared/domain/posts/publication.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
import { derivedId } from '#shared/kernel/derived-id.ts'
import { idSchema, type PostId, type SeriesId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, WallTime } from '#shared/kernel/time.ts'
import type { Read, RowChange, RowSet } from '../command.ts'
import { copyRows, toTrash, type WholePost } from './post-copy.ts'
import { timeFields } from './post-time.ts'

export const seriesId = idSchema<'series'>() as z.ZodType<SeriesId>
/** RFC 5545, as `ruleText` writes it; the plan says whether it is one of ours. */
export const ruleWords = z.string().max(200)

/** Most copies one step makes. */
const mostCopies = 400

/** Refuses `badRepeat` for a rule that is not one of ours, or that ends before it begins. */
export function repeatProblem(rule: string, fromDay: DayKey, untilDay: DayKey | null): Problem | null {
  const broken = ruleOfText(rule) === null || (untilDay !== null && untilDay < fromDay)
  return broken ? problem('badRepeat', { field: 'rule' }) : null
}

/** The post a series has on a day: the same each time it is asked. */
export function copyIdOf(series: SeriesId, day: DayKey): PostId {
  return derivedId<'post'>(series, day)
}

/** Reads the posts of a series, those in the trash too. */
export function readMembers(id: SeriesId): Read {
  return { table: 'posts', index: 'seriesId', lower: id, upper: id }
}

/** What channels say instead, of variants that an earlier round brought. */
export const readOwnTexts = (_: unknown, rows: RowSet): readonly Read[] => [
  { table: 'texts', keys: rows.all('variants').flatMap((one) => (one.ownText ? [one.id] : [])) },
]

/**
 * The copies of a post on the days of a series after its own day, up to a day. Days that had a copy once, deleted or not, get
 * none again.
 */
export function copiesOf(
  rows: RowSet,
  series: Series,
  source: WholePost,
  { until, now }: { readonly until: DayKey; readonly now: EpochMs },
): RowChange[] {
  const after = addDays(series.madeUntil ?? series.fromDay, series.madeUntil ? 1 : 0)
  const last = series.untilDay !== null && series.untilDay < until ? series.untilDay : until
  const days = repeatDays(series.rule, series.fromDay, { first: after, last }).slice(0, mostCopies)
  const known = new Set(rows.all('posts').map((one) => one.id))
  const sourceDay = source.post.wallTime?.slice(0, 10)
  return days.flatMap((day) => {
    const id = copyIdOf(series.id, day)
    if (known.has(id) || day === sourceDay) return []
    const time = timeFields(`${day}T${series.time}` as WallTime, source.post.zone)
    if (!time.ok) return []
    return copyRows(rows, { ...source, post: { ...source.post, seriesId: series.id } }, { ...time.value, id, asDraft: false }, now)
  })
}

/** Living posts of a series after a moment that nothing of has gone out, is going out or may be out; soonest first. */
export function openMembers(rows: RowSet, id: SeriesId, after: EpochMs): readonly Post[] {
  const variants = Map.groupBy(rows.all('variants'), (one) => one.postId)
  const touched = new Set(['handedOver', 'unknown', 'published', 'partly', 'removed'])
  return rows
    .all('posts')
    .filter((post) => post.seriesId === id && post.deletedAt === null && post.at !== null && post.at > after)
    .filter((post) => {
      const own = (variants.get(post.id) ?? []).filter((one) => one.deletedAt === null)
      return frozenBecause(own) === null && !own.some((one) => touched.has(one.publication))
    })
    .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
}

/** Puts the open posts of a series after a moment into the trash. */
export function trashMembers(rows: RowSet, id: SeriesId, after: EpochMs, now: EpochMs): RowChange[] {
  return openMembers(rows, id, after).map((post) => toTrash(post, now))
}
