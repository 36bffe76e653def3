import type { BrandId, BriefId, DeliveryId, MediaHash, PersonId, PostId, RemarkId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { DesignRequirements } from './design-requirements.ts'
import type { TextRequirements } from './text-requirements.ts'

export const briefStatuses = ['draft', 'assigned', 'inWork', 'review', 'returned', 'accepted'] as const
export type BriefStatus = (typeof briefStatuses)[number]

/** What must be true of the delivered work; each requirement has an id that its finding names. */
export type BriefRequirements =
  | { readonly kind: 'text'; readonly text: TextRequirements }
  | { readonly kind: 'design'; readonly design: DesignRequirements }

/** An assignment for a copywriter (`text`) or a designer (`design`), for a post or alone. */
export type Brief = {
  readonly id: BriefId
  readonly brandId: BrandId
  readonly postId: PostId | null
  readonly kind: 'text' | 'design'
  readonly title: string
  readonly goal: string
  readonly audience: string
  readonly tone: string
  readonly structure: string
  /** Links and words, one per line. */
  readonly references: string
  readonly referencePictures: readonly MediaHash[]
  readonly requirements: BriefRequirements
  readonly assigneeId: PersonId | null
  /** The deadline on the wall of `zone`; `dueAt` is derived from it. */
  readonly deadline: WallTime | null
  readonly zone: ZoneId
  readonly dueAt: EpochMs | null
  readonly status: BriefStatus
  /** `open` until it is accepted: what lists of work to do are made of. */
  readonly shelf: 'open' | 'done' | 'trash'
  /** How many versions were delivered. */
  readonly versions: number
  readonly createdAt: EpochMs
  readonly changedAt: EpochMs
  readonly deletedAt: EpochMs | null
}

/** One delivered version: a text, or pictures by the format they answer. Versions are never changed, only judged. */
export type Delivery = {
  readonly id: DeliveryId
  readonly briefId: BriefId
  readonly brandId: BrandId
  /** Counted from 1. */
  readonly version: number
  /** For a text its words lie in `texts` under the delivery's id. */
  readonly pictures: readonly { readonly hash: MediaHash; readonly formatId: string }[]
  readonly note: string
  readonly byId: PersonId | null
  readonly at: EpochMs
  readonly verdict: 'returned' | 'accepted' | null
  readonly judgedAt: EpochMs | null
  readonly judgedBy: PersonId | null
  readonly deletedAt: EpochMs | null
}

/** A remark about a place of a delivered version: letters of its plain text, or a box on a picture (fractions 0 to 1). */
export type Remark = {
  readonly id: RemarkId
  readonly deliveryId: DeliveryId
  readonly briefId: BriefId
  readonly brandId: BrandId
  readonly place:
    | { readonly kind: 'whole' }
    | { readonly kind: 'letters'; readonly from: number; readonly to: number; readonly quote: string }
    | {
        readonly kind: 'box'
        readonly hash: MediaHash
        readonly x: number
        readonly y: number
        readonly width: number
        readonly height: number
      }
  readonly words: string
  readonly byId: PersonId | null
  readonly at: EpochMs
  /** The next version answers it. */
  readonly solvedAt: EpochMs | null
  readonly deletedAt: EpochMs | null
}
