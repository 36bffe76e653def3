import type { PostId } from '#shared/kernel/ids.ts'
import type { FatedPost, PlanFates } from './plan-fates.ts'

/**
 * Fates of sheets that come in as one step, in the order of the book. What a sheet before brings or changes already is there for those after it,
 * so an overview beside the months it sums up makes nothing twice.
 */
export function fatesTogether(sheets: readonly PlanFates[]): readonly PlanFates[] {
  const keys = new Set<string>()
  const changed = new Set<PostId>()
  return sheets.map(({ posts, rejected }) => {
    const fated = posts.map((one): FatedPost => (isTold(one, keys, changed) ? { ...one, fate: 'there', changes: [] } : one))
    for (const { fate, key, postId } of fated) {
      if (fate === 'new') keys.add(key)
      if (fate === 'changed' && postId !== null) changed.add(postId)
    }
    return { posts: fated, rejected }
  })
}

/**
 * Fates once these posts were laid, by key: they are there as the file says. So they are shown until the brand's plan, read anew, is compared
 * with the file again.
 */
export function fatesAfter({ posts, rejected }: PlanFates, laid: ReadonlySet<string>): PlanFates {
  return { posts: posts.map((one): FatedPost => (laid.has(one.key) ? { ...one, fate: 'there', changes: [] } : one)), rejected }
}

function isTold({ fate, key, postId }: FatedPost, keys: ReadonlySet<string>, changed: ReadonlySet<PostId>): boolean {
  return fate === 'new' ? keys.has(key) : fate === 'changed' && postId !== null && changed.has(postId)
}
