import { z } from 'zod'
import type { PastPost, PostCounts } from '#main/networks/network-adapter.ts'
import type { Paragraph, RichText, TextNode } from '#shared/domain/texts/rich-text.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { Facet } from './facets.ts'

/** An uploaded file as the server names it. Kept as JSON text in a step's remote id. */
export type BlobRef = { readonly $type: 'blob'; readonly ref: { readonly $link: string }; readonly mimeType: string; readonly size: number }

export const blobSchema = z.object({
  $type: z.literal('blob'),
  ref: z.object({ $link: z.string() }),
  mimeType: z.string(),
  size: z.number(),
})

export type Picture = { readonly blob: BlobRef; readonly alt: string; readonly width: number; readonly height: number }

/** An `app.bsky.feed.post` record. The same post gives the same record whenever it is built, so a re-send is recognised. */
export function buildRecord(post: {
  readonly plain: string
  readonly facets: readonly Facet[]
  readonly pictures: readonly Picture[]
  readonly at: EpochMs
}) {
  const images = post.pictures.map(({ blob, alt, width, height }) => ({ image: blob, alt, aspectRatio: { width, height } }))
  return {
    $type: 'app.bsky.feed.post',
    text: post.plain,
    createdAt: new Date(post.at).toISOString(),
    ...(/[а-яё]/i.test(post.plain) ? { langs: ['ru'] } : {}),
    ...(post.facets.length > 0 ? { facets: post.facets } : {}),
    ...(images.length > 0 ? { embed: { $type: 'app.bsky.embed.images', images } } : {}),
  }
}

const pastRecordSchema = z.object({
  text: z.string(),
  createdAt: z.string(),
  reply: z.unknown().optional(),
  facets: z
    .array(
      z.object({
        index: z.object({ byteStart: z.number().int().nonnegative(), byteEnd: z.number().int().nonnegative() }),
        features: z.array(z.object({ $type: z.string(), uri: z.string().optional() })),
      }),
    )
    .optional()
    .catch(undefined),
})

/** A post of the past from its record, or null for answers to others and for what is no post. Counts come apart. */
export function pastPost(uri: string, value: unknown, profile: string): Omit<PastPost, keyof PostCounts> | null {
  const record = pastRecordSchema.safeParse(value)
  if (!record.success || record.data.reply !== undefined) return null
  const at = Date.parse(record.data.createdAt)
  if (Number.isNaN(at) || at < 0) return null
  return { remoteUrl: postUrl(profile, uri), text: richText(record.data.text, record.data.facets ?? []), at: at as EpochMs }
}

/** The public page of a post; `profile` is the handle, or the DID where the handle is not valid. */
export function postUrl(profile: string, uri: string): string {
  return `https://bsky.app/profile/${profile}/post/${uri.slice(uri.lastIndexOf('/') + 1)}`
}

type PastFacet = {
  readonly index: { readonly byteStart: number; readonly byteEnd: number }
  readonly features: readonly { readonly uri?: string | undefined }[]
}

/** A text with its links; other facets can be read from the words themselves. */
function richText(text: string, facets: readonly PastFacet[]): RichText {
  const bytes = Buffer.from(text, 'utf8')
  const nodes: TextNode[] = []
  let from = 0
  for (const facet of [...facets].sort((a, b) => a.index.byteStart - b.index.byteStart)) {
    const href = facet.features.find((feature) => feature.uri !== undefined)?.uri
    const { byteStart, byteEnd } = facet.index
    if (href === undefined || byteStart < from || byteEnd <= byteStart || byteEnd > bytes.length) continue
    nodes.push(...lines(bytes.subarray(from, byteStart).toString()))
    nodes.push(...lines(bytes.subarray(byteStart, byteEnd).toString(), href))
    from = byteEnd
  }
  nodes.push(...lines(bytes.subarray(from).toString()))
  return { v: 1, doc: { type: 'doc', content: paragraphs(nodes) } }
}

function lines(text: string, href?: string): TextNode[] {
  const marks = href === undefined ? {} : { marks: [{ type: 'link', attrs: { href } }] as const }
  return text
    .split('\n')
    .flatMap((line, i): TextNode[] => [
      ...(i > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line ? [{ type: 'text', text: line, ...marks } as const] : []),
    ])
}

/** Two line feeds in a row part paragraphs. */
function paragraphs(nodes: readonly TextNode[]): readonly Paragraph[] {
  const all: TextNode[][] = [[]]
  for (const [i, node] of nodes.entries()) {
    const last = all.at(-1)
    if (node.type === 'hardBreak' && nodes[i - 1]?.type === 'hardBreak' && last?.at(-1)?.type === 'hardBreak') {
      last.pop()
      all.push([])
    } else last?.push(node)
  }
  return all.map((content) => (content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }))
}

const postViewSchema = z.object({
  posts: z.array(
    z.object({ uri: z.string(), likeCount: z.number().optional(), repostCount: z.number().optional(), replyCount: z.number().optional() }),
  ),
})

/** Counts out of an `app.bsky.feed.getPosts` answer; null when it is none. Posts the network no longer knows are absent. */
export function postCounts(data: unknown): readonly PostCounts[] | null {
  const parsed = postViewSchema.safeParse(data)
  if (!parsed.success) return null
  return parsed.data.posts.map((post) => ({
    remoteId: post.uri,
    likes: post.likeCount ?? null,
    reposts: post.repostCount ?? null,
    replies: post.replyCount ?? null,
  }))
}
