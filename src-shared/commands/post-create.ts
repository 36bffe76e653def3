import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { plainPost } from '#shared/domain/posts/plain-post.ts'
import { type Post, stages } from '#shared/domain/posts/post.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import { emptyText, richTextSchema } from '#shared/domain/texts/rich-text.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { wallTimeSchema, zoneSchema } from '#shared/kernel/time.ts'
import { defineCommand, insert, type Read, type RowSet } from './command.ts'
import { brandId, channelId, lateMinutes, postId, rubricId, variantId } from './planning/args.ts'
import { newVariant } from './planning/new-variant.ts'
import { pictureFacts } from './planning/picture-facts.ts'
import { timeFields } from './planning/post-time.ts'
import { textProblem } from './planning/text-size.ts'

/**
 * Makes a post of a brand, with a time (calendar) or without (drawer), and its channels. A time in the past is allowed:
 * nothing waits to be sent yet. Refuses `notFound` (brand, rubric, channel), `alreadyExists`, `badZone`, `noSuchTime`, `textTooBig`,
 * and `approvalMissing` for one that would be approved by its stage alone.
 */
export const postCreate = defineCommand({
  name: 'post.create',
  args: z.object({
    id: postId,
    brandId,
    text: richTextSchema.optional(),
    wallTime: wallTimeSchema.nullish(),
    zone: zoneSchema.optional(),
    rubricId: rubricId.nullish(),
    channels: z
      .array(z.object({ id: variantId, channelId }))
      .max(200)
      .optional(),
    stage: z.enum(stages).optional(),
    lateMinutes: lateMinutes.nullish(),
  }),
  reads: [
    ({ id, brandId, rubricId, channels }): readonly Read[] => [
      { table: 'posts', keys: [id] },
      { table: 'brands', keys: [brandId] },
      { table: 'rubrics', keys: rubricId ? [rubricId] : [] },
      { table: 'channels', keys: (channels ?? []).map((one) => one.channelId) },
    ],
  ],
  plan(rows, args, env) {
    const brand = rows.get('brands', args.brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    if (rows.get('posts', args.id)) return failed(problem('alreadyExists'))
    if (args.stage === 'approved' && brand.approval !== null) return failed(problem('approvalMissing'))
    const channels = distinct(args.channels ?? [])
    const stranger = strangerAmong(rows, args)
    if (stranger) return failed(problem('notFound', { field: stranger }))
    const time = timeFields(args.wallTime ?? null, args.zone ?? brand.zone)
    if (!time.ok) return time
    const text = args.text ?? emptyText
    const tooBig = textProblem(text)
    if (tooBig) return failed(tooBig)
    const post: Post = {
      id: args.id,
      brandId: args.brandId,
      rubricId: args.rubricId ?? null,
      stage: args.stage ?? 'draft',
      stageId: null,
      ...time.value,
      ...textFacts(text),
      ...pictureFacts([]),
      approvedKey: null,
      returned: false,
      workDueAt: null,
      ...plainPost,
      lateMinutes: args.lateMinutes ?? null,
      origin: 'own',
      createdAt: env.now,
      deletedAt: null,
    }
    return done({
      rows: [
        insert('posts', post),
        insert('texts', { id: post.id, brandId: post.brandId, text, deletedAt: null }),
        ...channels.map((one) => insert('variants', newVariant(post, one.id, one.channelId))),
      ],
    })
  },
  undoLabel: 'post.create',
})

type Chosen = {
  readonly brandId: string
  readonly rubricId?: string | null | undefined
  readonly channels?: readonly { readonly channelId: string }[] | undefined
}

/** The argument that names something of no brand, of another, or deleted. */
function strangerAmong(rows: RowSet, { brandId, rubricId, channels }: Chosen): 'rubricId' | 'channels' | null {
  const ofBrand = (row: { brandId: string; deletedAt: unknown } | undefined) => row?.brandId === brandId && row.deletedAt === null
  if (rubricId && !ofBrand(rows.get('rubrics', rubricId))) return 'rubricId'
  return (channels ?? []).every((one) => ofBrand(rows.get('channels', one.channelId))) ? null : 'channels'
}

/** Each channel once: the first mention counts. */
function distinct<Chosen extends { readonly channelId: string }>(chosen: readonly Chosen[]): readonly Chosen[] {
  return [...new Map([...chosen].reverse().map((one) => [one.channelId, one])).values()].reverse()
}
