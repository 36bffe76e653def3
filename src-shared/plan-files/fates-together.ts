import type { PostId } from '#shared/kernel/ids.ts'
import { type FatedPost, markOf, type PlanFates } from './plan-fates.ts'

/**
 * Fates of sheets that come in as one step, in the order of the book. What a sheet before brings or changes already is there for those after it,
 * so an overview beside the months it sums up makes nothing twice.
 */
export function fatesTogether(sheets: readonly PlanFates[]): readonly PlanFates[] {
  const marks = new Set<string>()
  const changed = new Set<PostId>()
  return sheets.map(({ posts, rejected }) => {
    const fated = posts.map((one): FatedPost => (isTold(one, marks, changed) ? { ...one, fate: 'there', changes: [] } : one))
    for (const one of fated) {
      if (one.fate === 'new') marks.add(markOf(one))
      if (one.fate === 'changed' && one.postId !== null) changed.add(one.postId)
    }
    return { posts: fated, rejected }
  })
}

/**
 * Fates once these posts were laid, by mark: they are there as the file says. So they are shown until the brand's plan, read anew, is compared
 * with the file again.
 */
export function fatesAfter({ posts, rejected }: PlanFates, laid: ReadonlySet<string>): PlanFates {
  return { posts: posts.map((one): FatedPost => (laid.has(markOf(one)) ? { ...one, fate: 'there', changes: [] } : one)), rejected }
}

function isTold(one: FatedPost, marks: ReadonlySet<string>, changed: ReadonlySet<PostId>): boolean {
  const { fate, postId } = one
  return fate === 'new' ? marks.has(markOf(one)) : fate === 'changed' && postId !== null && changed.has(postId)
}
