import { useMemo, useRef } from 'react'
import { newId, useAct, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { standOn } from '#renderer/widgets/calendar/index.ts'
import type { CommandArgs } from '#shared/commands/index.ts'
import { problem } from '#shared/contract/problem.ts'
import type { Stage } from '#shared/domain/posts/post.ts'
import type { ChannelId, PostId, RubricId, VariantId } from '#shared/kernel/ids.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { useMoveDialog } from '../move/move-store.ts'
import { useSelection } from '../selection-store.ts'
import type { ChannelWay } from './channel-ways.ts'
import { useDeletedWords } from './deleted-words.ts'
import { actOnMany, copyMany, type ManyCommand, tooMany } from './many-posts.ts'

/** What is done with the chosen posts. */
export type ManyActs = {
  shift(days: number, minutes: number): void
  /** Asks how far, beginning with these words of *Move to…*. */
  shiftAsked(said: string): void
  /** Leaves copies where the posts stand; the keyboard stands on the first of them, and several are chosen, to be moved on. */
  copy(): void
  setRubric(rubricId: RubricId | null): void
  setChannels(way: ChannelWay, channelIds: readonly ChannelId[]): void
  setStage(stage: Stage): void
  schedule(): void
  unschedule(): void
  /** They lose their dates. */
  toDrawer(): void
  remove(): void
}

/**
 * The acts on many posts, as commands; the object stays the same.
 *
 * @param postsNow the posts an act is meant for at the moment it is done
 */
export function useManyActs(postsNow: () => readonly PostCard[]): ManyActs {
  const act = useAct()
  const bridge = useBridge()
  const refused = useRefused()
  const deletedWords = useDeletedWords()
  const latest = useRef(postsNow)
  latest.current = postsNow
  return useMemo(() => {
    const run = <Name extends ManyCommand>(
      name: Name,
      args: (ids: PostId[]) => CommandArgs<Name>,
      words?: (posts: readonly PostCard[], refused: number) => string,
    ) => {
      const posts = latest.current()
      const wrong = tooMany(posts)
      const told = words && ((some: number) => words(posts, some))
      if (wrong) refused(wrong)
      else if (posts.length > 0) void actOnMany(act, name, args(posts.map((card) => card.id)), told)
    }
    return {
      shift: (days, minutes) => run('posts.shift', (postIds) => ({ postIds, days, minutes })),
      shiftAsked(said) {
        const posts = latest.current()
        const [only] = posts
        if (posts.length === 1 && only?.fixed) refused(problem(only.fixed))
        else useMoveDialog.getState().open(posts, said)
      },
      async copy() {
        const posts = latest.current()
        const wrong = tooMany(posts)
        if (wrong) return refused(wrong)
        if (posts.length === 0) return
        const made = await copyMany(
          { bridge, act },
          posts.map(({ id, wallTime }) => ({ postId: id, wallTime })),
        )
        if (!made.ok) return refused(made.problem)
        const [first] = made.value
        if (first) standOn(first, 'now')
        if (made.value.length > 1) useSelection.getState().choose(made.value)
      },
      setRubric: (rubricId) => run('posts.setRubric', (postIds) => ({ postIds, rubricId })),
      setChannels: (way, channelIds) =>
        run('posts.setChannels', (postIds) => ({
          way,
          channelIds: [...channelIds],
          posts: postIds.map((postId) => ({ postId, variantIds: freshVariants(channelIds) })),
        })),
      setStage: (stage) => run('posts.setStage', (postIds) => ({ postIds, stage })),
      schedule: () => run('posts.schedule', (postIds) => ({ postIds })),
      unschedule: () => run('posts.unschedule', (postIds) => ({ postIds })),
      toDrawer: () => run('posts.move', (postIds) => ({ moves: postIds.map((postId) => ({ postId, wallTime: null })) })),
      remove: () => run('posts.delete', (postIds) => ({ postIds }), deletedWords),
    }
  }, [act, bridge, refused, deletedWords])
}

function freshVariants(channelIds: readonly ChannelId[]): Record<string, VariantId> {
  return Object.fromEntries(channelIds.map((id) => [id, newId<'variant'>()]))
}
