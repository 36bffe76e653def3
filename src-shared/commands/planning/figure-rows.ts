import type { Channel } from '#shared/domain/channels/channel.ts'
import {
  type ChannelDay,
  channelDayId,
  channelMeasures,
  type FigureOrigin,
  noChannelCounts,
  noPostCounts,
  type PostDay,
  postDayId,
  postMeasures,
} from '#shared/domain/metrics/metrics.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { sameValue } from '#shared/kernel/same-value.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import { insert, patch, type RowChange } from '../command.ts'
import { countsIn, type ToldFigures, withTold } from './typed-figures.ts'

/** Who tells figures, of which day and when. */
export type Telling = { readonly origin: FigureOrigin; readonly day: DayKey; readonly takenAt: EpochMs }

/**
 * The change that makes a channel's day say what was told; none when it says so already, so that the same file read twice
 * changes nothing. A day that says nothing any more is taken away.
 */
export function channelDayChange(
  channel: Channel,
  before: ChannelDay | undefined,
  figures: ToldFigures<string>,
  { origin, day, takenAt }: Telling,
): readonly RowChange[] {
  const id = channelDayId(channel.id, day, origin)
  const known = before?.deletedAt === null ? countsIn(before, channelMeasures) : noChannelCounts
  const counts = withTold(known, figures)
  if (sameValue(known, counts)) return []
  const deletedAt = isEmpty(counts) ? takenAt : null
  if (before) return [patch('channelDays', id, { ...counts, takenAt, deletedAt })]
  const whose = { id, channelId: channel.id, brandId: channel.brandId }
  return [insert('channelDays', { ...whose, day, takenAt, origin, ...counts, deletedAt })]
}

/** The same for one publication; the figures are running totals. */
export function postDayChange(
  variant: Variant,
  before: PostDay | undefined,
  figures: ToldFigures<string>,
  { origin, day, takenAt }: Telling,
): readonly RowChange[] {
  const id = postDayId(variant.id, day, origin)
  const known = before?.deletedAt === null ? countsIn(before, postMeasures) : noPostCounts
  const counts = withTold(known, figures)
  if (sameValue(known, counts)) return []
  const deletedAt = isEmpty(counts) ? takenAt : null
  if (before) return [patch('postDays', id, { ...counts, takenAt, deletedAt })]
  const whose = { id, variantId: variant.id, postId: variant.postId, channelId: variant.channelId, brandId: variant.brandId }
  return [insert('postDays', { ...whose, day, takenAt, origin, ...counts, deletedAt })]
}

function isEmpty(counts: object): boolean {
  return Object.values(counts).every((value) => value === null)
}
