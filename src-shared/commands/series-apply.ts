import { z } from 'zod'
import type { Problem } from '#shared/contract/problem.ts'
import { problem } from '#shared/contract/problem.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { derivedId } from '#shared/kernel/derived-id.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { DayKey, EpochMs, WallTime } from '#shared/kernel/time.ts'
import { defineCommand, insert, patch, type RowChange, type RowSet } from './command.ts'
import { postId } from './planning/args.ts'
import { moveChanges, planMove } from './planning/move-post.ts'
import { newVariant } from './planning/new-variant.ts'
import { pictureFacts } from './planning/picture-facts.ts'
import { readWhole, type WholePost, wholePost } from './planning/post-copy.ts'
import { openMembers, readMembers } from './planning/series-rows.ts'

/**
 * Gives what a post of a series says to its later copies, or to all: text, pictures, rubric, tags, channels and the time of day.
 * Copies of which something is out stay as they are. What channels say instead stays theirs. Refuses `notFound`, `noTime`,
 * `notRepeating` and those of `planMove`.
 */
export const seriesApply = defineCommand({
  name: 'series.apply',
  args: z.object({ postId, scope: z.enum(['following', 'all']) }),
  reads: [
    ({ postId }) => [{ table: 'posts', keys: [postId] }],
    (_, rows) =>
      rows.all('posts').flatMap(({ seriesId }) => (seriesId ? [readMembers(seriesId), { table: 'series', keys: [seriesId] }] : [])),
    (_, rows) => readWhole([...new Set(rows.all('posts').map((one) => one.id))]),
  ],
  plan(rows, { postId, scope }, env) {
    const post = rows.get('posts', postId)
    if (!post || post.deletedAt !== null) return failed(problem('notFound'))
    if (post.at === null || post.wallTime === null) return failed(problem('noTime'))
    const series = post.seriesId === null ? undefined : rows.get('series', post.seriesId)
    if (!series || series.deletedAt !== null) return failed(problem('notRepeating'))
    const time = post.wallTime.slice(11, 16)
    const source = wholePost(rows, post)
    const after = scope === 'all' ? env.now : Math.max(env.now, post.at)
    const changes: RowChange[] = [patch('series', series.id, { sourceId: postId, time })]
    for (const target of openMembers(rows, series.id, after as EpochMs)) {
      if (target.id === postId) continue
      const given = giveTo(rows, source, target, { time, now: env.now })
      if (!given.ok) return given
      changes.push(...given.value)
    }
    return done({ rows: changes })
  },
  undoLabel: 'series.apply',
})

type How = { readonly time: string; readonly now: EpochMs }

function giveTo(rows: RowSet, source: WholePost, target: Post, { time, now }: How): Outcome<readonly RowChange[], Problem> {
  const { variants, media } = wholePost(rows, target)
  const day = (target.wallTime ?? '').slice(0, 10) as DayKey
  const move = planMove(target, variants, { wallTime: `${day}T${time}` as WallTime, zone: target.zone }, now)
  if (!move.ok) return move
  const text = rows.get('texts', source.post.id)
  const pictures = source.media.map((one) => ({ ...one, id: derivedId<'postMedia'>(target.id, one.id, String(now)), postId: target.id }))
  const { rubricId, firstLine, counts, textKey, tags, campaignId, personId, ad } = source.post
  const moved = { ...target, ...move.value.post }
  const wanted = new Set(source.variants.map((one) => one.channelId))
  const has = new Set(variants.map((one) => one.channelId))
  return done([
    ...moveChanges(target.id, move.value),
    patch('posts', target.id, { rubricId, firstLine, counts, textKey, tags, campaignId, personId, ad, ...pictureFacts(pictures) }),
    ...(text ? [patch('texts', target.id, { text: text.text })] : []),
    ...media.map((one) => patch('postMedia', one.id, { deletedAt: now })),
    ...pictures.map((one) => insert('postMedia', one)),
    ...variants
      .filter((one) => !wanted.has(one.channelId))
      .map((one) => patch('variants', one.id, { deletedAt: now, publication: 'none' })),
    ...source.variants
      .filter((one) => !has.has(one.channelId))
      .map((one) => insert('variants', newVariant(moved, derivedId<'variant'>(target.id, one.channelId, String(now)), one.channelId))),
  ])
}
