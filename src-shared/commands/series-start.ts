import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { Series } from '#shared/domain/plan/series.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { type DayKey, dayKeySchema } from '#shared/kernel/time.ts'
import { defineCommand, insert, patch, type RowChange } from './command.ts'
import { postId } from './planning/args.ts'
import { readWhole, wholePost } from './planning/post-copy.ts'
import { copiesOf, readMembers, readOwnTexts, repeatProblem, ruleWords, seriesId, trashMembers } from './planning/series-rows.ts'

/**
 * Makes a post repeat from its own day on, with copies up to a horizon. One that repeats already gets the new rule from here
 * on: its later copies go to the trash, unless something of them is out. Refuses `notFound`, `noTime`, `alreadyExists`,
 * `badRepeat`.
 */
export const seriesStart = defineCommand({
  name: 'series.start',
  args: z.object({
    id: seriesId,
    postId,
    rule: ruleWords,
    untilDay: dayKeySchema.nullable(),
    /** Copies are made up to this day. */
    horizon: dayKeySchema,
  }),
  reads: [
    ({ id, postId }) => [{ table: 'series', keys: [id] }, { table: 'posts', keys: [postId] }, ...readWhole([postId])],
    ({ postId }, rows) => {
      const old = rows.get('posts', postId)?.seriesId
      return [...(old ? [readMembers(old), { table: 'series' as const, keys: [old] }] : []), ...readOwnTexts(null, rows)]
    },
    ({ postId }, rows) =>
      rows
        .all('posts')
        .filter(({ id }) => id !== postId)
        .map(({ id }) => ({ table: 'variants', index: 'postId', lower: id, upper: id })),
  ],
  plan(rows, { id, postId, rule, untilDay, horizon }, env) {
    const post = rows.get('posts', postId)
    if (!post || post.deletedAt !== null) return failed(problem('notFound'))
    if (post.wallTime === null || post.at === null) return failed(problem('noTime'))
    if (rows.get('series', id)) return failed(problem('alreadyExists'))
    const fromDay = post.wallTime.slice(0, 10) as DayKey
    const wrong = repeatProblem(rule, fromDay, untilDay)
    if (wrong) return failed(wrong)
    const old = post.seriesId === null ? undefined : rows.get('series', post.seriesId)
    const series: Series = {
      id,
      ...(old ? { firstId: old.firstId ?? old.id } : {}),
      brandId: post.brandId,
      sourceId: postId,
      rule,
      fromDay,
      untilDay,
      time: post.wallTime.slice(11, 16),
      madeUntil: horizon,
      deletedAt: null,
    }
    const changes: RowChange[] = [insert('series', series), patch('posts', postId, { seriesId: id })]
    if (old) {
      changes.push(...trashMembers(rows, old.id, post.at, env.now))
      changes.push(patch('series', old.id, old.sourceId === postId ? { deletedAt: env.now } : { untilDay: addDays(fromDay, -1) }))
    }
    changes.push(...copiesOf(rows, { ...series, madeUntil: null }, wholePost(rows, post), { until: horizon, now: env.now }))
    return done({ rows: changes })
  },
  undoLabel: 'series.start',
})
