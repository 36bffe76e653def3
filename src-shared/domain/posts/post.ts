import type { BrandId, MediaHash, PostId, RubricId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'

/** The fixed kinds of editorial stage; a brand's own stages (later) each have one of these kinds. */
export const stages = ['idea', 'draft', 'brief', 'inWork', 'review', 'approved'] as const
export type Stage = (typeof stages)[number]

/** Where a post lies: on the calendar (it has a time), in the drawer (it has none) or in the trash. */
export type Shelf = 'calendar' | 'drawer' | 'trash'

/**
 * One piece of content of one brand.
 *
 * The wall time and its zone are the truth; `at` is derived from them, indexed, and derived again when zone data change.
 */
export type Post = {
  readonly id: PostId
  readonly brandId: BrandId
  readonly rubricId: RubricId | null
  readonly stage: Stage
  readonly wallTime: WallTime | null
  readonly zone: ZoneId
  /** The instant of `wallTime` in `zone`; null without a time. */
  readonly at: EpochMs | null
  readonly shelf: Shelf
  /** First non-empty line of the text, at most 120 characters; kept by every command that writes the text. */
  readonly firstLine: string
  /** How long the text is as each network counts; over the network's `textLimit` it does not fit. Kept like `firstLine`, so that a calendar reads no texts. */
  readonly counts: Readonly<Record<NetworkId, number>>
  /** How many pictures the post has, and the first of them; kept by every command that changes its pictures. */
  readonly pictures: number
  readonly thumb: MediaHash | null
  /** How late the post may still go out by itself, minutes; null: the workspace's rule. */
  readonly lateMinutes: number | null
  /** `imported`: it was found in the network when the channel was connected. */
  readonly origin: 'own' | 'imported'
  readonly createdAt: EpochMs
  readonly deletedAt: EpochMs | null
}
