import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { fileLock } from '#shared/domain/posts/publication.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { BrandId, PostId, RubricId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type EpochMs, wallTimeSchema } from '#shared/kernel/time.ts'
import { insert, patch, type Read, type RowChange, type RowSet } from '../command.ts'
import { anyText, postId, rubricId } from './args.ts'
import { moveChanges, planMove } from './move-post.ts'
import { readPost } from './post-rows.ts'

/** What a file says anew of a post that is there; null: that stays. `row` is where the file says so, for a refusal. */
export const updatedPost = z.object({
  row: z.number().int().min(1),
  postId,
  wallTime: wallTimeSchema.nullable(),
  text: anyText.nullable(),
  rubricId: rubricId.nullable(),
})
export type UpdatedPost = z.output<typeof updatedPost>

export function readsOfUpdated(postIds: readonly PostId[]): readonly Read[] {
  return [...postIds.flatMap(readPost), { table: 'texts', keys: postIds }]
}

type Around = {
  readonly rows: RowSet
  readonly brandId: BrandId
  readonly now: EpochMs
  readonly variantsOf: ReadonlyMap<PostId, readonly Variant[]>
  /** Rubrics of the brand, those that come with the file among them. */
  readonly rubrics: ReadonlySet<RubricId>
}

/** The changes of one post, or why it stays as it is: `notFound`, what `fileLock` says, and the refusals of a move; with `row` among the values. */
export function updatedRows(to: UpdatedPost, around: Around): Outcome<readonly RowChange[], Problem> {
  const planned = planUpdate(to, around)
  return planned.ok ? planned : failed({ ...planned.problem, values: { ...planned.problem.values, row: to.row } })
}

function planUpdate(to: UpdatedPost, { rows, brandId, now, variantsOf, rubrics }: Around): Outcome<readonly RowChange[], Problem> {
  const post = rows.get('posts', to.postId)
  if (!post || post.deletedAt !== null || post.brandId !== brandId) return failed(problem('notFound'))
  if (to.rubricId !== null && !rubrics.has(to.rubricId)) return failed(problem('notFound', { field: 'rubricId' }))
  const variants = variantsOf.get(post.id) ?? []
  const lock = fileLock(variants)
  if (lock) return failed(problem(lock))
  const move = to.wallTime === null ? null : planMove(post, variants, { wallTime: to.wallTime, zone: post.zone }, now)
  if (move && !move.ok) return move
  return done([
    ...(move ? moveChanges(post.id, move.value) : []),
    ...(to.text === null ? [] : textRows(rows, post, to.text)),
    ...(to.rubricId === null ? [] : [patch('posts', post.id, { rubricId: to.rubricId })]),
  ])
}

function textRows(rows: RowSet, post: { readonly id: PostId; readonly brandId: BrandId }, plain: string): readonly RowChange[] {
  const text = textFromPlain(plain)
  const body = { id: post.id, brandId: post.brandId, text, deletedAt: null }
  const write = rows.get('texts', post.id) ? patch('texts', post.id, { text }) : insert('texts', body)
  return [write, patch('posts', post.id, textFacts(text))]
}
