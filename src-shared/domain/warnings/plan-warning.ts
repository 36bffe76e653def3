import type { ChannelId, PostId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'

/** The other post of a pair. */
export type OtherPost = { readonly postId: PostId; readonly firstLine: string; readonly at: EpochMs }

/** What is wrong with the advertising label of a post. */
export type LabelLack = 'label' | 'erid' | 'advertiser'

/**
 * What a post's place in the plan is warned about. A person may say that it is meant so: `key` names the warning, `about` what it
 * was about when they said it; when that becomes something else, they are asked again.
 */
export type PlanWarning = (
  | {
      /** Another post of some of its channels comes nearer than the brand wants. */
      readonly kind: 'tooNear'
      readonly other: OtherPost
      readonly channelIds: readonly ChannelId[]
      readonly minutes: number
      /** The brand's rule. */
      readonly limit: number
    }
  | {
      /** Another post of some of its channels says the same, or nearly. */
      readonly kind: 'sameText'
      readonly other: OtherPost
      readonly channelIds: readonly ChannelId[]
      /** 0 to 1; 1: word for word. */
      readonly likeness: number
    }
  | { readonly kind: 'noAdLabel'; readonly lacks: LabelLack }
  | {
      /** It is planned for a quiet day: it will not go out by itself. Said to be meant so, it goes out all the same. */
      readonly kind: 'quietDay'
      readonly day: DayKey
      /** Empty: not told. */
      readonly reason: string
    }
  | {
      /** A network the post is to come to does not take one of its pictures. */
      readonly kind: 'pictureRefused'
      readonly network: NetworkId
      /** The file's. */
      readonly name: string
    }
  | { readonly kind: 'pictureTooBig'; readonly name: string; readonly limitMb: number }
) & { readonly key: string; readonly about: string }

export type PlanWarningKind = PlanWarning['kind']

/** What a post is warned about, in the order of weight. */
export type PostWarnings = { readonly id: PostId; readonly warnings: readonly PlanWarning[] }
