import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Approval } from '#shared/domain/approvals/approval.ts'
import type { Content } from '#shared/domain/approvals/content-changes.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { frozenBecause } from '#shared/domain/posts/publication.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { emptyText } from '#shared/domain/texts/rich-text.ts'
import type { ApprovalId, PersonId, PostId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Read, RowSet } from '../command.ts'
import { readPictures } from './picture-change.ts'
import { brandIdsOf, postWithVariants } from './post-rows.ts'

type Asked = { readonly id: ApprovalId; readonly postId: PostId; readonly personId: PersonId }

/** The two rounds that bring a post as somebody looks at it, its brand and the person. */
export const readsForApproval = [
  ({ id, postId, personId }: Asked): readonly Read[] => [
    ...readPictures(postId),
    { table: 'texts', keys: [postId] },
    { table: 'approvals', keys: [id] },
    { table: 'people', keys: [personId] },
  ],
  ({ postId }: Asked, rows: RowSet): readonly Read[] => [
    { table: 'brands', keys: brandIdsOf(rows, postId) },
    { table: 'texts', keys: rows.all('variants').map((one) => one.id) },
  ],
]

export type Looked = { readonly post: Post; readonly variants: readonly Variant[]; readonly brand: Brand }

/**
 * The post a person says a word about. Refuses `notFound` (post, brand, person), `alreadyExists` (the word), `beingSent`,
 * `alreadyPublished`, `approvalOff` where the brand asks for none, and `notApprover` for anybody but the one it names.
 */
export function lookedAt(rows: RowSet, { id, postId, personId }: Asked): Outcome<Looked, Problem> {
  const found = postWithVariants(rows, postId)
  const brand = found && rows.get('brands', found.post.brandId)
  if (!found || !brand || brand.deletedAt !== null) return failed(problem('notFound'))
  const person = rows.get('people', personId)
  if (!person || person.deletedAt !== null) return failed(problem('notFound', { field: 'personId' }))
  if (rows.get('approvals', id)) return failed(problem('alreadyExists'))
  if (brand.approval === null) return failed(problem('approvalOff', { values: { brand: brand.name } }))
  const { approverId } = brand.approval
  if (approverId !== null && approverId !== personId) return failed(problem('notApprover', { values: { person: person.name } }))
  const frozen = frozenBecause(found.variants)
  return frozen ? failed(problem(frozen)) : done({ ...found, brand })
}

/** What the audience would see of the post, as the word keeps it. */
export function contentNow(rows: RowSet, { post, variants }: Pick<Looked, 'post' | 'variants'>): Content {
  const pictures = rows.all('postMedia').filter((one) => one.postId === post.id && one.deletedAt === null)
  const inOrder = pictures.toSorted((one, other) => (one.order < other.order ? -1 : 1))
  const own = variants.filter((one) => one.deletedAt === null && one.ownText !== null)
  return {
    text: rows.get('texts', post.id)?.text ?? emptyText,
    pictures: inOrder.map(({ hash, alt }) => ({ hash, alt })),
    channelTexts: own.flatMap(({ id, channelId }) => {
      const text = rows.get('texts', id)?.text
      return text ? [{ channelId, text }] : []
    }),
  }
}

/** A new word about a post. */
export function approvalRow(
  { id, postId, personId }: Asked,
  word: Content & Pick<Approval, 'brandId' | 'verdict' | 'contentKey' | 'note' | 'at'>,
): Approval {
  return { id, postId, personId, ...word, deletedAt: null }
}
