import type { PostApproval } from '#shared/queries/index.ts'

/** How a post stands to its approval, as a glyph and a key of its words. */
export type Standing = {
  readonly mark: 'approved' | 'review' | 'returned'
  readonly words: 'approved' | 'changed' | 'returned' | 'withdrawn' | 'none'
}

/** What is in force comes first; a word about another state of the post is history. */
export function standingOf({ state, last }: Pick<PostApproval, 'state' | 'last'>): Standing {
  if (state === 'approved') return { mark: 'approved', words: 'approved' }
  if (state === 'changed') return { mark: 'review', words: 'changed' }
  if (last?.verdict === 'rejected') return { mark: 'returned', words: 'returned' }
  return { mark: 'review', words: last?.verdict === 'withdrawn' ? 'withdrawn' : 'none' }
}
