import { create } from 'zustand'
import type { PostCard } from '#shared/queries/calendar-card.ts'

/** What the dialog must know of a post it moves. */
export type MovedPost = Pick<PostCard, 'id' | 'brandId' | 'firstLine' | 'wallTime' | 'zone' | 'at'>

type MoveDialogStore = {
  readonly posts: readonly MovedPost[]
  /** What stands in its field when it opens, to be typed over. */
  readonly said: string
  readonly open: (posts: readonly MovedPost[], said?: string) => void
  readonly close: () => void
}

/** Which posts *Move to…* is open for; none: it is closed. */
export const useMoveDialog = create<MoveDialogStore>()((set) => ({
  posts: [],
  said: '',
  open: (posts, said = '') => set({ posts, said }),
  close: () => set({ posts: [] }),
}))
