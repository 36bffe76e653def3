import type { Stage } from '#shared/domain/posts/post.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type Happening, type Living, minute } from './happening.ts'
import type { LivedPost } from './live-posts.ts'
import type { MadeBrand } from './made-brand.ts'
import type { PlannedStory } from './plan-stories.ts'

/** This morning's round of the board: what is being made lies in the brand's own columns. */
export function boardHappenings({ desk, now }: Living, { columns }: MadeBrand, posts: readonly LivedPost[]): readonly Happening[] {
  const dealt = new Map<Stage, number>()
  return posts.flatMap(({ id: postId, post, story }): readonly Happening[] => {
    const place = story ? story.column : nextPlace(post.fate.kind === 'unscheduled' ? post.fate.stage : null, dealt, columns)
    const stageId = place && columns.get(place.kind)?.[place.index]
    if (!place || !stageId) return []
    const happen = (): Promise<void> => desk.run('board.move', { postId, stage: place.kind, stageId })
    return [{ at: (now - 20 * minute) as EpochMs, happen }]
  })
}

/** Plain posts are dealt to the columns of their kind in turn. */
function nextPlace(stage: Stage | null, dealt: Map<Stage, number>, columns: MadeBrand['columns']): PlannedStory['column'] {
  const own = stage === null ? undefined : columns.get(stage)
  if (stage === null || !own) return null
  const before = dealt.get(stage) ?? 0
  dealt.set(stage, before + 1)
  return { kind: stage, index: (before + 1) % own.length }
}
