import type { BrandId, CampaignId, MediaHash, PersonId, PostId, RubricId, SeriesId, StageId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'

/** The fixed kinds of editorial stage; a brand's own stages (later) each have one of these kinds. */
export const stages = ['idea', 'draft', 'brief', 'inWork', 'review', 'approved'] as const
export type Stage = (typeof stages)[number]

/** Where a post lies: on the calendar (it has a time), in the drawer (it has none) or in the trash. */
export type Shelf = 'calendar' | 'drawer' | 'trash'

/** The legal mark of an advertising post; an empty ERID is one still to be asked for. */
export type AdLabel = { readonly erid: string; readonly advertiser: string }

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
  /** The brand's own stage of that kind; null: the first of the kind, or the kind itself where the brand has none. */
  readonly stageId: StageId | null
  readonly wallTime: WallTime | null
  readonly zone: ZoneId
  /** The instant of `wallTime` in `zone`; null without a time. */
  readonly at: EpochMs | null
  readonly shelf: Shelf
  /** First non-empty line of the text, at most 120 characters; kept by every command that writes the text. */
  readonly firstLine: string
  /** How long the text is as each network counts; over the network's text limit it does not fit. Kept like `firstLine`, so that a calendar reads no texts. */
  readonly counts: Readonly<Record<NetworkId, number>>
  /** How many pictures the post has, and the first of them; kept by every command that changes its pictures. */
  readonly pictures: number
  readonly thumb: MediaHash | null
  /** Digests of the text and of the pictures with their descriptions; an approval is bound to them (`contentKey`). */
  readonly textKey: string
  readonly mediaKey: string
  /** What was approved last, as `contentKey` was then; null: nothing, or the approval was taken back. */
  readonly approvedKey: string | null
  /** The work was handed back with remarks and is not there again. */
  readonly returned: boolean
  /** When the work on its briefs is due; null: no open brief with a deadline. */
  readonly workDueAt: EpochMs | null
  /** How late the post may still go out by itself, minutes; null: the workspace's rule. */
  readonly lateMinutes: number | null
  /** Words people sort their posts by, each as it was typed, under its lower-case form. */
  readonly tags: Readonly<Record<string, string>>
  readonly campaignId: CampaignId | null
  /** Who answers for the post; null: nobody in particular. */
  readonly personId: PersonId | null
  /** Advertising by law; null: not told to be. */
  readonly ad: AdLabel | null
  /** Warnings about its place in the plan that somebody said are meant so: what each was about then, under its key (`PlanWarning`). */
  readonly meant: Readonly<Record<string, string>>
  /** The repeating post it was made by. */
  readonly seriesId: SeriesId | null
  /** What names it in the plan it was imported from, so that the same file makes nothing twice; null: not from a file. */
  readonly importKey: string | null
  /** The day and the occasion it was made for (`postKeyOf`), so that the occasion is not offered again; null: for none. */
  readonly occasionKey: string | null
  /** `imported`: it was found in the network when the channel was connected. */
  readonly origin: 'own' | 'imported'
  readonly createdAt: EpochMs
  readonly deletedAt: EpochMs | null
}
