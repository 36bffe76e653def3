import type { Stage } from '#shared/domain/posts/post.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type Happening, type Living, minute } from './happening.ts'
import type { LivedPost } from './live-posts.ts'
import type { MadeBrand } from './made-brand.ts'

/** This morning's round of the board: what is being made lies in the brand's own columns. */
export function boardHappenings({ desk, now }: Living, { columns }: MadeBrand, posts: readonly LivedPost[]): readonly Happening[] {
  return posts.flatMap(({ id: postId, post, story }, i): readonly Happening[] => {
    const place = story ? story.column : plainPlace(post.fate.kind === 'unscheduled' ? post.fate.stage : null, i)
    const stageId = place && columns.get(place.kind)?.[place.index]
    if (!place || !stageId) return []
    const happen = (): Promise<void> => desk.run('board.move', { postId, stage: place.kind, stageId })
    return [{ at: (now - 20 * minute) as EpochMs, happen }]
  })
}

/** Plain posts lie in every column of theirs in turn. */
function plainPlace(stage: Stage | null, i: number): { readonly kind: Stage; readonly index: number } | null {
  if (stage === 'inWork') return { kind: stage, index: i % 3 }
  return stage === 'review' ? { kind: stage, index: i % 2 } : null
}
