import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { defineCommand, patch, type RowSet } from './command.ts'
import { readWhole, wholePost } from './planning/post-copy.ts'
import { copiesOf, readMembers, readOwnTexts, seriesId } from './planning/series-rows.ts'

/**
 * Makes the copies of a repeating post up to a later horizon; a day that had one, deleted or not, gets none again. Copies are
 * of the post it was started with or, where that is gone, of the last one that is left; with none left it ends. Refuses
 * `notFound`, `notRepeating`.
 */
export const seriesExtend = defineCommand({
  name: 'series.extend',
  args: z.object({ id: seriesId, until: dayKeySchema }),
  reads: [
    ({ id }) => [{ table: 'series', keys: [id] }, readMembers(id)],
    ({ id }, rows) => {
      const source = sourceOf(rows, id)
      return source ? readWhole([source.id]) : []
    },
    readOwnTexts,
  ],
  plan(rows, { id, until }, env) {
    const series = rows.get('series', id)
    if (!series) return failed(problem('notFound'))
    if (series.deletedAt !== null) return failed(problem('notRepeating'))
    const source = sourceOf(rows, id)
    if (!source) return done({ rows: [patch('series', id, { deletedAt: env.now })] })
    if (series.madeUntil !== null && series.madeUntil >= until) return done({ rows: [] })
    return done({
      rows: [
        patch('series', id, { madeUntil: until, sourceId: source.id }),
        ...copiesOf(rows, series, wholePost(rows, source), { until, now: env.now }),
      ],
    })
  },
  undoLabel: null,
})

function sourceOf(rows: RowSet, id: Parameters<typeof readMembers>[0]) {
  const living = rows.all('posts').filter((post) => post.seriesId === id && post.deletedAt === null)
  const source = living.find((post) => post.id === rows.get('series', id)?.sourceId)
  return source ?? living.toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0))[0]
}
