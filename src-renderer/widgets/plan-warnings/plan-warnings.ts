import { create } from 'zustand'
import type { PlanWarning } from '#shared/domain/warnings/plan-warning.ts'
import type { PostId } from '#shared/kernel/ids.ts'

type ByPost = ReadonlyMap<PostId, readonly PlanWarning[]>

type PlanWarnings = {
  readonly byPost: ByPost
  /** These are warned about now; lists that say the same stay the objects they were, so that their cards are not drawn again. */
  readonly show: (byPost: ByPost) => void
}

/** What the posts on the screen are warned about for their place in the plan; it comes after the cards. */
export const usePlanWarnings = create<PlanWarnings>()((set) => ({
  byPost: new Map(),
  show: (next) => set(({ byPost: before }) => ({ byPost: new Map([...next].map(([id, list]) => [id, sameOr(before.get(id), list)])) })),
}))

function sameOr(before: readonly PlanWarning[] | undefined, after: readonly PlanWarning[]): readonly PlanWarning[] {
  return before && JSON.stringify(before) === JSON.stringify(after) ? before : after
}

const none: readonly PlanWarning[] = []

/** What one post on the screen is warned about. */
export function usePlanWarningsOf(postId: PostId): readonly PlanWarning[] {
  return usePlanWarnings((state) => state.byPost.get(postId) ?? none)
}
