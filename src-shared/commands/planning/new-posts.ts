import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import { plainPost } from '#shared/domain/posts/plain-post.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type EpochMs, wallTimeSchema } from '#shared/kernel/time.ts'
import { insert, type Read, type RowChange, type RowSet } from '../command.ts'
import { anyText, channelId, postId, rubricId, variantId } from './args.ts'
import { newVariant } from './new-variant.ts'
import { pictureFacts } from './picture-facts.ts'
import { timeFields } from './post-time.ts'

/** A draft to be made along with others: where it stands in the plan, and its words if it has any. */
export const draftSchema = z.object({
  id: postId,
  wallTime: wallTimeSchema,
  rubricId: rubricId.nullable(),
  text: anyText,
  channels: z.array(z.object({ id: variantId, channelId })).max(200),
})
export type Draft = z.output<typeof draftSchema>

/** Most drafts one step makes. */
export const mostDrafts = 1000

/** Reads what drafts of a brand name: the brand, posts of their ids, rubrics and channels. */
export function readForDrafts(brandId: BrandId, drafts: readonly Draft[]): readonly Read[] {
  return [
    { table: 'brands', keys: [brandId] },
    { table: 'posts', keys: drafts.map((one) => one.id) },
    { table: 'rubrics', keys: [...new Set(drafts.flatMap((one) => one.rubricId ?? []))] },
    { table: 'channels', keys: [...new Set(drafts.flatMap((one) => one.channels.map((channel) => channel.channelId)))] },
  ]
}

/** Makes drafts of a brand, all or none. Refuses `notFound` (brand; with `field`: rubric, channel), `alreadyExists`, `noSuchTime`. */
export function makeDrafts(rows: RowSet, brandId: BrandId, drafts: readonly Draft[], now: EpochMs): Outcome<readonly RowChange[], Problem> {
  const brand = rows.get('brands', brandId)
  if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
  const ofBrand = (row: { brandId: string; deletedAt: unknown } | undefined) => row?.brandId === brandId && row.deletedAt === null
  const changes: RowChange[] = []
  for (const draft of drafts) {
    if (rows.get('posts', draft.id)) return failed(problem('alreadyExists'))
    if (draft.rubricId !== null && !ofBrand(rows.get('rubrics', draft.rubricId))) return failed(problem('notFound', { field: 'rubricId' }))
    if (!draft.channels.every((one) => ofBrand(rows.get('channels', one.channelId)))) {
      return failed(problem('notFound', { field: 'channels' }))
    }
    const made = makeDraft(brand, draft, now)
    if (!made.ok) return made
    changes.push(...made.value)
  }
  return done(changes)
}

function makeDraft(brand: Brand, draft: Draft, now: EpochMs): Outcome<readonly RowChange[], Problem> {
  const time = timeFields(draft.wallTime, brand.zone)
  if (!time.ok) return time
  const text = textFromPlain(draft.text)
  const post: Post = {
    id: draft.id,
    brandId: brand.id,
    rubricId: draft.rubricId,
    stage: 'draft',
    stageId: null,
    ...time.value,
    ...textFacts(text),
    ...pictureFacts([]),
    approvedKey: null,
    returned: false,
    workDueAt: null,
    lateMinutes: null,
    ...plainPost,
    origin: 'own',
    createdAt: now,
    deletedAt: null,
  }
  return done([
    insert('posts', post),
    insert('texts', { id: post.id, brandId: brand.id, text, deletedAt: null }),
    ...draft.channels.map((one) => insert('variants', newVariant(post, one.id, one.channelId))),
  ])
}
