import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Brief } from '#shared/domain/briefs/brief.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { BrandId, PersonId, PostId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { wallTimeSchema, type ZoneId, zoneSchema } from '#shared/kernel/time.ts'
import { defineCommand, insert, type Read, type RowSet } from './command.ts'
import { brandId, briefId, nameText, personId, postId } from './planning/args.ts'
import { deadlineFields, followPost, isLivingPerson, readPostOfBrief } from './planning/brief-rows.ts'
import { emptyBrief } from './planning/empty-brief.ts'
import { nameProblem } from './planning/naming.ts'

/**
 * Begins a brief of a brand, for a post or alone, as a draft: nobody has it yet. Refuses `notFound` (brand, post, person),
 * `alreadyExists`, `badName`, `badZone`, `noSuchTime`.
 */
export const briefCreate = defineCommand({
  name: 'brief.create',
  args: z.object({
    id: briefId,
    brandId,
    postId: postId.nullish(),
    kind: z.enum(['text', 'design']),
    title: nameText,
    assigneeId: personId.nullish(),
    deadline: wallTimeSchema.nullish(),
    zone: zoneSchema.optional(),
  }),
  reads: [
    ({ id, brandId, postId, assigneeId }): readonly Read[] => [
      { table: 'briefs', keys: [id] },
      { table: 'brands', keys: [brandId] },
      { table: 'people', keys: assigneeId ? [assigneeId] : [] },
      ...readPostOfBrief(postId ?? null),
    ],
  ],
  plan(rows, args, env) {
    const place = placeOf(rows, args)
    if (!place.ok) return place
    if (rows.get('briefs', args.id)) return failed(problem('alreadyExists'))
    const wrong = nameProblem(args.title)
    if (wrong) return failed({ ...wrong, field: 'title' })
    const { post, zone } = place.value
    const deadline = deadlineFields(args.deadline ?? null, args.zone ?? zone)
    if (!deadline.ok) return deadline
    const brief: Brief = {
      ...emptyBrief(args.kind),
      id: args.id,
      brandId: args.brandId,
      postId: post?.id ?? null,
      title: args.title.trim(),
      assigneeId: args.assigneeId ?? null,
      ...deadline.value,
      createdAt: env.now,
      changedAt: env.now,
    }
    return done({ rows: [insert('briefs', brief), ...(post ? followPost(rows, post.id, brief) : [])] })
  },
  undoLabel: 'brief.create',
})

type Wanted = { readonly brandId: BrandId; readonly postId?: PostId | null | undefined; readonly assigneeId?: PersonId | null | undefined }

/** The post it is for, if any, and the zone its deadline is in unless said otherwise. */
function placeOf(rows: RowSet, wanted: Wanted): Outcome<{ readonly post: Post | null; readonly zone: ZoneId }, Problem> {
  const brand = rows.get('brands', wanted.brandId)
  if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
  if (wanted.assigneeId && !isLivingPerson(rows, wanted.assigneeId)) return failed(problem('notFound', { field: 'assigneeId' }))
  if (!wanted.postId) return done({ post: null, zone: brand.zone })
  const post = rows.get('posts', wanted.postId)
  if (!post || post.deletedAt !== null || post.brandId !== brand.id) return failed(problem('notFound', { field: 'postId' }))
  return done({ post, zone: post.zone })
}
