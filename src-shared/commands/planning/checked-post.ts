import { type Problem, problem } from '#shared/contract/problem.ts'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import { type Check, type Checked, type CheckKind, checksOf } from '#shared/domain/posts/checks.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { emptyText, plainText, rawText } from '#shared/domain/texts/rich-text.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { Read, RowSet } from '../command.ts'
import { brandIdsOf, postWithVariants, readPost } from './post-rows.ts'

/** The two rounds of reads that checking a post needs. */
export const readsForChecks = [
  ({ postId }: { readonly postId: PostId }): readonly Read[] => readChecked([postId]),
  ({ postId }: { readonly postId: PostId }, rows: RowSet): readonly Read[] => readAroundChecked([postId], rows),
]

/** The first round for several posts. */
export function readChecked(postIds: readonly PostId[]): readonly Read[] {
  return [
    ...postIds.flatMap(readPost),
    { table: 'texts', keys: postIds },
    ...postIds.map((postId): Read => ({ table: 'postMedia', index: 'postId', lower: postId, upper: postId })),
  ]
}

/** The second. */
export function readAroundChecked(postIds: readonly PostId[], rows: RowSet): readonly Read[] {
  return [
    { table: 'brands', keys: [...new Set(postIds.flatMap((postId) => brandIdsOf(rows, postId)))] },
    { table: 'channels', keys: rows.all('variants').map((one) => one.channelId) },
    { table: 'media', keys: rows.all('postMedia').map((one) => one.hash) },
    { table: 'texts', keys: rows.all('variants').flatMap((one) => (one.ownText ? [one.id] : [])) },
  ]
}

/** A post with everything the checks look at; null when it (or its brand) is missing or in the trash. */
export function checkedPost(rows: RowSet, postId: PostId): Checked | null {
  const found = postWithVariants(rows, postId)
  const brand = found && rows.get('brands', found.post.brandId)
  if (!found || !brand) return null
  const text = rows.get('texts', postId)?.text ?? emptyText
  const media = rows
    .all('postMedia')
    .filter((one) => one.postId === postId && one.deletedAt === null)
    .flatMap((one) => {
      const file = rows.get('media', one.hash)
      return file ? [{ ...one, file }] : []
    })
  const variants = found.variants.flatMap((one) => {
    const channel = rows.get('channels', one.channelId)
    return channel && channel.deletedAt === null && one.deletedAt === null ? [{ ...one, channel, own: ownPlain(rows, one) }] : []
  })
  return {
    post: found.post,
    mayGoOut: mayGoOut(brand, found.post, found.variants),
    plain: plainText(text),
    raw: rawText(text),
    media,
    variants,
  }
}

function ownPlain(rows: RowSet, { id, ownText }: Variant): string | null {
  const text = ownText && rows.get('texts', id)?.text
  return text ? plainText(text) : null
}

/** Variants that scheduling sets going: all that neither went out nor are on their way, nor have an unknown fate. */
export function isSchedulable(variant: Variant): boolean {
  return ['none', 'failed', 'manual', 'skipped'].includes(variant.publication)
}

/** The first reason not to let a post go out, as the problem of the same name; null: it may go. */
export function refusal(checked: Checked, now: EpochMs, allowed: readonly CheckKind[] = []): Problem | null {
  const check = checksOf(checked, now).find((one) => one.level === 'blocks' && !allowed.includes(one.kind))
  return check ? problem(problemKindOf(check.kind), { values: check.values }) : null
}

type BlockingKind = Extract<Check['kind'], Problem['kind']>

function problemKindOf(kind: CheckKind): BlockingKind {
  return kind as BlockingKind
}
