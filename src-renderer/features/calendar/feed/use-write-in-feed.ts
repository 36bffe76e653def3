import { newId, useAct, useQuery } from '#renderer/bridge/index.ts'
import { type CalendarActs, timeForNew } from '#renderer/widgets/calendar/index.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { wallInZone, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'

type FeedPlace = {
  readonly channel: Pick<Channel, 'id' | 'brandId'>
  /** The day a first post of the feed is for, on the calendar's clock. */
  readonly start: DayKey
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly acts: Pick<CalendarActs, 'open'>
}

/** Begins a post of the channel whose feed is looked at, of the brand whose channel it is, and opens it. */
export function useWriteInFeed({ channel, start, zone, now, acts }: FeedPlace): () => Promise<void> {
  const act = useAct()
  const brand = useQuery('brands.list', {}).value?.find(({ id }) => id === channel.brandId)
  return async () => {
    if (!brand) return
    const id = newId<'post'>()
    const wallTime = wallInZone(timeForNew(start, wallTimeAt(now, zone)), zone, brand.zone)
    const channels = [{ id: newId<'variant'>(), channelId: channel.id }]
    const made = await act('post.create', { id, brandId: brand.id, wallTime, channels }, { quiet: true })
    if (made.ok) acts.open(id)
  }
}
