import type { Brand } from '#shared/domain/brands/brand.ts'
import { approvalState } from './content-key.ts'
import type { Post } from './post.ts'
import type { Variant } from './variant.ts'

type Keyed = Pick<Post, 'textKey' | 'mediaKey' | 'approvedKey'>
type Worded = Pick<Variant, 'id' | 'ownText' | 'deletedAt'>

/** Whether the brand lets the post out as it is now: it asks for no approval, or somebody approved exactly this. */
export function mayGoOut(brand: Pick<Brand, 'approval'>, post: Keyed, variants: readonly Worded[]): boolean {
  return brand.approval === null || approvalState(post, variants) === 'approved'
}
