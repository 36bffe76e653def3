import type { Approval } from '#shared/domain/approvals/approval.ts'
import { type Content, type ContentChanges, contentChanges } from '#shared/domain/approvals/content-changes.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import { approvalState, contentKey } from '#shared/domain/posts/content-key.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { PersonId, PostId } from '#shared/kernel/ids.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'

/** What somebody said about a post. The name is empty for a person who is gone. */
export type ApprovalWord = Pick<Approval, 'id' | 'verdict' | 'note' | 'at' | 'contentKey'> & { readonly person: string }

/** How a post stands to its approval. */
export type PostApproval = {
  /** Whether the brand lets out only what was approved. */
  readonly asked: boolean
  /** Who says the word; null: anybody who works here. */
  readonly approver: { readonly id: PersonId; readonly name: string } | null
  readonly state: 'none' | 'approved' | 'changed'
  /** Names what is shown: a word is bound to it. */
  readonly contentKey: string
  readonly last: ApprovalWord | null
  /** What became different since it was approved; null unless the state is `changed`. */
  readonly changes: ContentChanges | null
}

/** Every word about a post, newest first. */
export async function approvalsOf(tx: ReadTx, postId: PostId): Promise<readonly Approval[]> {
  const rows = await tx.range('approvals', 'postId', postId, postId)
  return rows.filter(isLiving).toSorted((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1))
}

/** The words with the names of who said them. */
export async function wordsOf(tx: ReadTx, rows: readonly Approval[]): Promise<readonly ApprovalWord[]> {
  const people = await livingById(
    tx,
    'people',
    rows.map((one) => one.personId),
  )
  return rows.map(({ id, verdict, note, at, contentKey: key, personId }) => {
    return { id, verdict, note, at, contentKey: key, person: people.get(personId)?.name ?? '' }
  })
}

type Shown = { readonly post: Post; readonly brand: Brand; readonly variants: readonly Variant[]; readonly content: Content }

export async function postApproval(tx: ReadTx, { post, brand, variants, content }: Shown): Promise<PostApproval> {
  const rows = await approvalsOf(tx, post.id)
  const approverId = brand.approval?.approverId ?? null
  const [words, approver] = await Promise.all([
    wordsOf(tx, rows.slice(0, 1)),
    approverId === null ? undefined : tx.get('people', approverId),
  ])
  const state = approvalState(post, variants)
  const approved = rows.find((one) => one.verdict === 'approved' && one.contentKey === post.approvedKey)
  return {
    asked: brand.approval !== null,
    approver: approver && isLiving(approver) ? { id: approver.id, name: approver.name } : null,
    state,
    contentKey: contentKey(post, variants),
    last: words[0] ?? null,
    changes: state === 'changed' && approved ? contentChanges(approved, content) : null,
  }
}
