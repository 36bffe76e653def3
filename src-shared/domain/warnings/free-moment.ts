import type { ChannelId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** A post in one of its channels: a channel's own time is so much later than the post's, ms (negative: earlier). */
export type OwnPlace = { readonly channelId: ChannelId; readonly later: number }

/** Where others stand: their times in each channel. */
export type TakenTimes = ReadonlyMap<ChannelId, readonly EpochMs[]>

/** The first moment from `from` on at which a post comes too near to no other one in any of its channels. */
export function freeMoment(own: readonly OwnPlace[], taken: TakenTimes, from: EpochMs, apartMs: number): EpochMs {
  const forbidden = own
    .flatMap(({ channelId, later }) => (taken.get(channelId) ?? []).map((at) => at - later))
    .toSorted((one, other) => one - other)
  let free: number = from
  for (const at of forbidden) {
    if (at - free >= apartMs) break
    if (Math.abs(at - free) < apartMs) free = at + apartMs
  }
  return free as EpochMs
}
