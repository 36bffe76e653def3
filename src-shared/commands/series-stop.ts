import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postId } from './planning/args.ts'
import { readMembers, trashMembers } from './planning/series-rows.ts'

/**
 * Ends the repeating that a post belongs to. With `removeLater` the copies after it go to the trash, unless something of them is
 * out. Refuses `notFound`, `notRepeating`.
 */
export const seriesStop = defineCommand({
  name: 'series.stop',
  args: z.object({ postId, removeLater: z.boolean() }),
  reads: [
    ({ postId }) => [{ table: 'posts', keys: [postId] }],
    (_, rows) =>
      rows.all('posts').flatMap(({ seriesId }) => (seriesId ? [readMembers(seriesId), { table: 'series', keys: [seriesId] }] : [])),
    (_, rows) => rows.all('posts').map(({ id }) => ({ table: 'variants', index: 'postId', lower: id, upper: id })),
  ],
  plan(rows, { postId, removeLater }, env) {
    const post = rows.get('posts', postId)
    if (!post || post.deletedAt !== null) return failed(problem('notFound'))
    const series = post.seriesId === null ? undefined : rows.get('series', post.seriesId)
    if (!series || series.deletedAt !== null) return failed(problem('notRepeating'))
    const later = removeLater && post.at !== null ? trashMembers(rows, series.id, post.at, env.now) : []
    return done({ rows: [patch('series', series.id, { deletedAt: env.now }), ...later] })
  },
  undoLabel: 'series.stop',
})
