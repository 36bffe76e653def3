import { create } from 'zustand'
import { type Act, type Bridge, newId } from '#renderer/bridge/index.ts'
import type { CommandArgs } from '#shared/commands/index.ts'
import { mostPosts } from '#shared/commands/planning/many-posts.ts'
import type { OneMoreChannel } from '#shared/commands/planning/one-more-channel.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { shiftWall } from '#shared/domain/time/wall-time.ts'
import type { BrandId, PostId, PostMediaId, VariantId } from '#shared/kernel/ids.ts'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'

/** Acts on many posts, each one command and one undo step. */
export type ManyCommand =
  | 'posts.move'
  | 'posts.shift'
  | 'posts.duplicate'
  | 'posts.delete'
  | 'posts.setRubric'
  | 'posts.setChannels'
  | 'posts.setStage'
  | 'posts.schedule'
  | 'posts.unschedule'

type RestQuestion = {
  /** What could not be done, and doing the rest without it. */
  readonly asked: { readonly problem: Problem; readonly goOn: () => void } | null
  readonly ask: (problem: Problem, goOn: () => void) => void
  readonly close: () => void
}

/** The question whether to do an act for the posts it can be done for. */
export const useRestQuestion = create<RestQuestion>()((set) => ({
  asked: null,
  ask: (problem, goOn) => set({ asked: { problem, goOn } }),
  close: () => set({ asked: null }),
}))

/**
 * Runs an act on many posts; where some cannot, says which and why and asks whether to do the rest. Answers whether it was done.
 *
 * @param words what was done, where so many posts stayed as they were
 */
export async function actOnMany<Name extends ManyCommand>(
  act: Act,
  name: Name,
  args: CommandArgs<Name>,
  words?: (refused: number) => string,
): Promise<boolean> {
  const { ask } = useRestQuestion.getState()
  const told = (refused: number) => (words ? { words: words(refused) } : { count: countOf(args) - refused })
  const outcome = await act(name, args, { ...told(0), answered: (refusal) => refusal.kind === 'someRefused' })
  if (!outcome.ok && outcome.problem.kind === 'someRefused') {
    const refused = outcome.problem.refused?.length ?? 0
    ask(outcome.problem, () => void act(name, { ...args, leaveOthers: true }, told(refused)))
  }
  return outcome.ok
}

/** How many posts an act on many is meant for. */
function countOf(args: CommandArgs<ManyCommand>): number {
  if ('moves' in args) return args.moves.length
  if ('copies' in args) return args.copies.length
  return 'posts' in args ? args.posts.length : args.postIds.length
}

/** Refused before anything is sent: more posts than one step takes. */
export function tooMany(cards: readonly unknown[]): Problem | null {
  return cards.length > mostPosts ? problem('tooManyRecords', { values: { limit: mostPosts } }) : null
}

/** The brand all of the posts belong to; null: they belong to several. */
export function onlyBrand(cards: readonly Pick<PostCard, 'brandId'>[]): BrandId | null {
  const [first] = cards
  return first && cards.every((card) => card.brandId === first.brandId) ? first.brandId : null
}

type Placed = Pick<PostCard, 'id' | 'wallTime'>

/** Where posts go when one of them goes from a wall time to another: the same difference on each one's own clock face. */
export function movedAlong(
  cards: readonly Placed[],
  from: WallTime,
  to: WallTime,
): readonly { readonly postId: PostId; readonly wallTime: WallTime }[] {
  return cards.flatMap(({ id, wallTime }) => (wallTime === null ? [] : [{ postId: id, wallTime: shiftWall(wallTime, from, to) }]))
}

/** Leaves a draft copy of each post at a wall time of the post's own zone (null: without a date), as one step. */
export async function copyMany(
  { bridge, act }: { readonly bridge: Bridge; readonly act: Act },
  copies: readonly { readonly postId: PostId; readonly wallTime: WallTime | null; readonly channel?: OneMoreChannel }[],
): Promise<Outcome<readonly PostId[], Problem>> {
  const parts = await bridge.read('posts.parts', { postIds: copies.map((one) => one.postId) })
  if (!parts.ok) return failed(parts.problem)
  const made = copies.map((copy, i) => ({
    ...copy,
    newId: newId<'post'>(),
    variantIds: Object.fromEntries((parts.value[i]?.channels ?? []).map((id): [string, VariantId] => [id, newId<'variant'>()])),
    mediaIds: Object.fromEntries((parts.value[i]?.pictures ?? []).map((id): [string, PostMediaId] => [id, newId<'postMedia'>()])),
  }))
  await actOnMany(act, 'posts.duplicate', { copies: made })
  return { ok: true, value: made.map((one) => one.newId) }
}
