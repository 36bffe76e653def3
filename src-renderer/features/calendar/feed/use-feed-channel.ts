import { useMemo } from 'react'
import { useQuery } from '#renderer/bridge/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { useCalendarMemory } from '../calendar-store.ts'
import { type VisualChannel, visualChannels } from './feed-view.ts'

type FeedChannel = {
  /** Null: not read yet. */
  readonly channels: readonly VisualChannel[] | null
  /** The one that is looked at; null: there is none. */
  readonly channel: VisualChannel | null
}

/**
 * The channels of pictures of a brand (of all), and the one whose feed is looked at.
 *
 * @param shown whether the feed is drawn: else nothing is read
 */
export function useFeedChannel(brandId: BrandId | null, shown = true): FeedChannel {
  const { value } = useQuery('channels.list', shown ? { brandId } : null)
  const chosen = useCalendarMemory(({ feeds }) => feeds[brandId ?? 'all'])
  return useMemo(() => {
    const channels = value && shown ? visualChannels(value) : null
    return { channels, channel: channels?.find(({ id }) => id === chosen) ?? channels?.[0] ?? null }
  }, [value, shown, chosen])
}
