import { useCallback, useRef } from 'react'
import { newId, useAct, useBridge, useRefused } from '#renderer/bridge/index.ts'
import type { PlanAim } from '#renderer/features/plan/index.ts'
import type { OneMoreChannel } from '#shared/commands/planning/one-more-channel.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { useFeedChannel } from './feed/use-feed-channel.ts'
import { actOnMany, copyMany, tooMany } from './many/many-posts.ts'
import { placeChosen } from './place-chosen.ts'
import type { Chosen } from './use-chosen.ts'

type Needs = {
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly chosen: Chosen
  readonly brandId: BrandId | null
  /** A channel's feed is drawn: what is brought there gets the channel too. */
  readonly inFeed: boolean
  /** The posts of the drawer, in its order. */
  readonly drawer: readonly PostCard[]
}

/** Plans a card of the drawer, or leaves a copy of it, where it was let go; the chosen ones of the drawer go along with one of them. */
export type PlanUndated = (postId: PostId, aim: PlanAim, how: { readonly copies: boolean }) => Promise<void>

/** The posts that go in one hand with one of the drawer: it alone, or all the chosen ones, wherever they stand; those of the drawer in its order. */
export function inOneHand(postId: PostId, { chosen, drawer }: Pick<Needs, 'chosen' | 'drawer'>): readonly PostCard[] {
  return chosen.ids.has(postId) ? chosen.cards : drawer.filter(({ id }) => id === postId)
}

/** Planning out of the drawer, as one step whatever their number. */
export function usePlanUndated(needs: Needs): PlanUndated {
  const [act, bridge, refused] = [useAct(), useBridge(), useRefused()]
  const feed = useFeedChannel(needs.brandId, needs.inFeed).channel
  const latest = useRef({ ...needs, feed })
  latest.current = { ...needs, feed }
  return useCallback(
    async (postId, aim, { copies }) => {
      const { zone, now, feed } = latest.current
      const posts = inOneHand(postId, latest.current)
      const wrong = tooMany(posts)
      if (wrong) return refused(wrong)
      const moves = toFeed(await placeChosen(bridge, withChannel(posts, feed), { aim, zone, now }), feed)
      const [only] = moves
      if (copies) {
        const made = await copyMany({ bridge, act }, moves)
        if (!made.ok) refused(made.problem)
      } else if (moves.length === 1 && only && !feed) await act('post.reschedule', only)
      else if (only) await actOnMany(act, 'posts.move', { moves: [...moves] })
    },
    [act, bridge, refused],
  )
}

type Feed = Pick<Channel, 'id'> | null

/** The posts as they will be in a feed: its slots count for them too. */
function withChannel(posts: readonly PostCard[], feed: Feed): readonly PostCard[] {
  return feed ? posts.map((post) => ({ ...post, channels: [...new Set([...post.channels, feed.id])] })) : posts
}

type Placed = Awaited<ReturnType<typeof placeChosen>>
type Planned = Placed[number] & { readonly channel?: OneMoreChannel }

function toFeed(placed: Placed, feed: Feed): readonly Planned[] {
  return feed ? placed.map((move) => ({ ...move, channel: { channelId: feed.id, variantId: newId<'variant'>() } })) : placed
}
