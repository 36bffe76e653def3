import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import { plainPost } from '#shared/domain/posts/plain-post.ts'
import { type Post, stages } from '#shared/domain/posts/post.ts'
import { ownTextFacts, textFacts } from '#shared/domain/posts/text-facts.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type EpochMs, wallTimeSchema } from '#shared/kernel/time.ts'
import { insert, type RowChange, type RowSet } from '../command.ts'
import { anyText, briefId, campaignId, channelId, personId, postId, rubricId, variantId } from './args.ts'
import { emptyBrief } from './empty-brief.ts'
import { newVariant } from './new-variant.ts'
import { pictureFacts } from './picture-facts.ts'
import { timeFields } from './post-time.ts'

/** One post of a plan, with everything it names looked up. Texts are plain. */
export const importedPost = z.object({
  id: postId,
  importKey: z.string().min(1).max(80),
  wallTime: wallTimeSchema,
  text: anyText,
  rubricId: rubricId.nullable(),
  stage: z.enum(stages),
  /** The audience has it already: it comes in as published in its channels and is never sent from here. */
  published: z.boolean(),
  personId: personId.nullable(),
  campaignId: campaignId.nullable(),
  tags: z.array(z.string().trim().min(1).max(80)).max(50),
  channels: z.array(z.object({ id: variantId, channelId, text: anyText.nullable(), wallTime: wallTimeSchema.nullable() })).max(200),
  /** What the designer is to make; null: nothing is told. */
  visual: z.object({ id: briefId, words: anyText }).nullable(),
})
export type ImportedPost = z.output<typeof importedPost>

type Around = { readonly rows: RowSet; readonly brand: Brand; readonly now: EpochMs; readonly newRubrics: ReadonlySet<string> }

/** The rows of one imported post, or why it cannot be. */
export function importedRows(from: ImportedPost, around: Around): Outcome<readonly RowChange[], Problem> {
  const stranger = strangerIn(from, around)
  if (stranger) return failed(problem('notFound', { field: stranger }))
  const { brand, now } = around
  if (from.stage === 'approved' && !from.published && brand.approval !== null) return failed(problem('approvalMissing'))
  const time = timeFields(from.wallTime, brand.zone)
  if (!time.ok) return time
  const text = textFromPlain(from.text)
  const post: Post = {
    id: from.id,
    brandId: brand.id,
    rubricId: from.rubricId,
    stage: from.stage,
    stageId: null,
    ...time.value,
    ...textFacts(text),
    ...pictureFacts([]),
    approvedKey: null,
    returned: false,
    workDueAt: null,
    lateMinutes: null,
    ...plainPost,
    tags: Object.fromEntries(from.tags.map((tag) => [tag.toLowerCase(), tag])),
    campaignId: from.campaignId,
    personId: from.personId,
    importKey: from.importKey,
    origin: 'own',
    createdAt: now,
    deletedAt: null,
  }
  const variants = from.channels.map((one) => variantRows(post, { ...one, published: from.published }, around))
  const refused = variants.find((one) => !one.ok)
  if (refused) return refused
  return done([
    insert('posts', post),
    insert('texts', { id: post.id, brandId: brand.id, text, deletedAt: null }),
    ...variants.flatMap((one) => (one.ok ? one.value : [])),
    ...briefRows(post, from, around),
  ])
}

type ImportedVariant = ImportedPost['channels'][number] & Pick<ImportedPost, 'published'>

function variantRows(post: Post, from: ImportedVariant, { rows, brand, now }: Around): Outcome<readonly RowChange[], Problem> {
  const channel = rows.get('channels', from.channelId)
  if (!channel) return failed(problem('notFound', { field: 'channels' }))
  const variant = newVariant(post, from.id, from.channelId)
  const own = from.text === null ? null : textFromPlain(from.text)
  const time = from.wallTime === null ? null : timeFields(from.wallTime, brand.zone)
  if (time && !time.ok) return time
  const at = from.wallTime === null ? variant.at : instantOf(from.wallTime, brand.zone).at
  const row: Variant = {
    ...variant,
    ...(from.wallTime === null ? {} : { wallTime: from.wallTime, at }),
    ...(from.published ? ({ publication: 'published', publishedAt: Math.min(at ?? now, now) as EpochMs } as const) : {}),
    ownText: own && ownTextFacts(own, channel.network),
  }
  return done([insert('variants', row), ...(own ? [insert('texts', { id: from.id, brandId: brand.id, text: own, deletedAt: null })] : [])])
}

function briefRows(post: Post, { visual }: ImportedPost, { brand, now }: Around): readonly RowChange[] {
  if (visual === null) return []
  const title = (post.firstLine || visual.words).replace(/\s+/g, ' ').trim().slice(0, 80).toWellFormed()
  const brief = { ...emptyBrief('design'), id: visual.id, brandId: brand.id, postId: post.id, title, goal: visual.words }
  return [insert('briefs', { ...brief, zone: brand.zone, createdAt: now, changedAt: now })]
}

/** The argument that names something of no brand, of another, or deleted. */
function strangerIn({ channels, rubricId, personId, campaignId }: ImportedPost, { rows, brand, newRubrics }: Around): string | null {
  const ofBrand = (row: { brandId: string; deletedAt: unknown } | undefined) => row?.brandId === brand.id && row.deletedAt === null
  if (rubricId && !newRubrics.has(rubricId) && !ofBrand(rows.get('rubrics', rubricId))) return 'rubricId'
  if (campaignId && !ofBrand(rows.get('campaigns', campaignId))) return 'campaignId'
  if (personId && rows.get('people', personId)?.deletedAt !== null) return 'personId'
  return channels.every((one) => ofBrand(rows.get('channels', one.channelId))) ? null : 'channels'
}
