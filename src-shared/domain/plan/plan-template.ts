import type { BrandId, ChannelId, PlanTemplateId, RubricId, TemplateItemId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'

/** A period of a plan kept to be laid onto another month or brand. */
export type PlanTemplate = {
  readonly id: PlanTemplateId
  /** Whose plan it was taken from. */
  readonly brandId: BrandId
  readonly name: string
  /** How many days the period had that it was taken from. */
  readonly days: number
  readonly createdAt: EpochMs
  readonly deletedAt: EpochMs | null
}

/** One post of a template: where it stands, and what it is about. */
export type TemplateItem = {
  readonly id: TemplateItemId
  readonly templateId: PlanTemplateId
  /** Days after the Monday of the period's first week, so that it falls on the same weekday wherever it is laid. */
  readonly day: number
  /** `HH:MM`. */
  readonly time: string
  /** The rubric of the brand it was taken from, and its name to find the like in another brand. */
  readonly rubricId: RubricId | null
  readonly rubricName: string
  /** The channels it was for, and their networks to find the like in another brand. */
  readonly channelIds: readonly ChannelId[]
  readonly networks: readonly NetworkId[]
  /** Plain text: a working title or a whole text. */
  readonly text: string
  readonly deletedAt: EpochMs | null
}
