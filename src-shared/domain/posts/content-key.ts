import { digestOf } from '#shared/kernel/digest.ts'
import type { Post } from './post.ts'
import type { Variant } from './variant.ts'

type Keyed = Pick<Post, 'textKey' | 'mediaKey'>
type Worded = Pick<Variant, 'id' | 'ownText' | 'deletedAt'>

/**
 * The digest of everything the audience would see of a post: its text, its pictures with their descriptions, and what
 * single channels say instead. Times, rubric and the choice of channels are not content.
 */
export function contentKey(post: Keyed, variants: readonly Worded[]): string {
  const own = variants.flatMap((one) => (one.deletedAt === null && one.ownText ? [`${one.id}:${one.ownText.key}`] : []))
  return digestOf([post.textKey, post.mediaKey, ...own.sort()].join('\n'))
}

/** How the content stands to what was approved: `changed` means that somebody approved something else. */
export function approvalState(post: Keyed & Pick<Post, 'approvedKey'>, variants: readonly Worded[]): 'none' | 'approved' | 'changed' {
  if (post.approvedKey === null) return 'none'
  return post.approvedKey === contentKey(post, variants) ? 'approved' : 'changed'
}
