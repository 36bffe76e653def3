import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { ApprovalId, BrandId, ChannelId, MediaHash, PersonId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** A person's word about a post as it was at that moment. Rows are never changed: another word is another row. */
export type Approval = {
  readonly id: ApprovalId
  readonly postId: PostId
  readonly brandId: BrandId
  readonly personId: PersonId
  /** `withdrawn`: an approval taken back. */
  readonly verdict: 'approved' | 'rejected' | 'withdrawn'
  /** `contentKey` of what was looked at. */
  readonly contentKey: string
  /** What was looked at, so that a later change can be shown. */
  readonly text: RichText
  readonly pictures: readonly { readonly hash: MediaHash; readonly alt: string }[]
  /** What single channels said instead of the text. */
  readonly channelTexts: readonly { readonly channelId: ChannelId; readonly text: RichText }[]
  readonly note: string
  readonly at: EpochMs
  readonly deletedAt: EpochMs | null
}
