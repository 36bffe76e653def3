import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import { plainPost } from '#shared/domain/posts/plain-post.ts'
import { type Post, stages } from '#shared/domain/posts/post.ts'
import { ownTextFacts } from '#shared/domain/posts/text-facts.ts'
import { takeCounted } from '#shared/domain/posts/texts-ahead.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type EpochMs, wallTimeSchema } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { insert, type RowChange, type RowSet } from '../command.ts'
import { anyText, briefId, campaignId, channelId, personId, postId, rubricId, variantId } from './args.ts'
import { emptyBrief } from './empty-brief.ts'
import { newVariant } from './new-variant.ts'
import { pictureFacts } from './picture-facts.ts'
import { type TimeFields, timeFields } from './post-time.ts'

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

/** An imported post that was checked: its time and everything it names are looked up. */
export type CheckedPost = {
  readonly from: ImportedPost
  readonly time: TimeFields
  readonly channels: readonly CheckedChannel[]
}

type CheckedChannel = {
  readonly part: ImportedPost['channels'][number]
  readonly network: NetworkId
  /** Null: it goes out with the post. */
  readonly at: EpochMs | null
}

/** Looks up what an imported post names. Refuses `notFound`, `approvalMissing`, `noSuchTime`, `badZone`. */
export function checkedPost(from: ImportedPost, around: Around): Outcome<CheckedPost, Problem> {
  const stranger = strangerIn(from, around)
  if (stranger) return failed(problem('notFound', { field: stranger }))
  const { brand, rows } = around
  if (from.stage === 'approved' && !from.published && brand.approval !== null) return failed(problem('approvalMissing'))
  const time = timeFields(from.wallTime, brand.zone)
  if (!time.ok) return time
  const channels: CheckedChannel[] = []
  for (const part of from.channels) {
    const channel = rows.get('channels', part.channelId)
    if (!channel) return failed(problem('notFound', { field: 'channels' }))
    const own = part.wallTime === null ? null : timeFields(part.wallTime, brand.zone)
    if (own && !own.ok) return own
    channels.push({ part, network: channel.network, at: own?.value.at ?? null })
  }
  return done({ from, time: time.value, channels })
}

/** How many rows `importedRows` makes of it. */
export function rowCount({ from, channels }: CheckedPost): number {
  return 2 + channels.length + channels.filter(({ part }) => part.text !== null).length + (from.visual === null ? 0 : 1)
}

/** The new rows of a checked post: itself, its text, its variants with their own texts, and its designer's brief. */
export function importedRows({ from, time, channels }: CheckedPost, around: Around): readonly RowChange[] {
  const { brand, now } = around
  const { text, facts } = takeCounted(from.text)
  const post: Post = {
    id: from.id,
    brandId: brand.id,
    rubricId: from.rubricId,
    stage: from.stage,
    stageId: null,
    ...time,
    ...facts,
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
  return [
    insert('posts', post),
    insert('texts', { id: post.id, brandId: brand.id, text, deletedAt: null }),
    ...channels.flatMap((one) => variantRows(post, one, { published: from.published, now })),
    ...briefRows(post, from, around),
  ]
}

function variantRows(
  post: Post,
  { part, network, at }: CheckedChannel,
  { published, now }: { readonly published: boolean; readonly now: EpochMs },
): readonly RowChange[] {
  const variant = newVariant(post, part.id, part.channelId)
  const own = part.text === null ? null : textFromPlain(part.text)
  const goesOut = part.wallTime === null ? variant.at : at
  const row: Variant = {
    ...variant,
    ...(part.wallTime === null ? {} : { wallTime: part.wallTime, at }),
    ...(published ? ({ publication: 'published', publishedAt: Math.min(goesOut ?? now, now) as EpochMs } as const) : {}),
    ownText: own && ownTextFacts(own, network),
  }
  return [insert('variants', row), ...(own ? [insert('texts', { id: part.id, brandId: post.brandId, text: own, deletedAt: null })] : [])]
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
