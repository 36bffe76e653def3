import { create } from 'zustand'
import type { PostCard } from '#shared/queries/calendar-card.ts'

/** What the dialog must know of a post it moves. */
export type MovedPost = Pick<PostCard, 'id' | 'firstLine' | 'wallTime' | 'zone' | 'at'>

type MoveDialogStore = {
  readonly posts: readonly MovedPost[]
  readonly open: (posts: readonly MovedPost[]) => void
  readonly close: () => void
}

/** Which posts *Move to…* is open for; none: it is closed. */
export const useMoveDialog = create<MoveDialogStore>()((set) => ({
  posts: [],
  open: (posts) => set({ posts }),
  close: () => set({ posts: [] }),
}))
