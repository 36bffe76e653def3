import type { ShownStatus } from '#shared/domain/posts/shown-status.ts'
import type { BrandId, CampaignId, ChannelId, PersonId, RubricId } from '#shared/kernel/ids.ts'
import type { NetworkId } from '#shared/networks/network.ts'

/** Which posts of a plan are shown. Empty lists ask for nothing; within one list any matches, the lists together all must. `null` among ids: those without. */
export type PlanFilter = {
  readonly brands: readonly BrandId[]
  readonly channels: readonly ChannelId[]
  readonly networks: readonly NetworkId[]
  readonly rubrics: readonly (RubricId | null)[]
  readonly statuses: readonly ShownStatus[]
  readonly people: readonly (PersonId | null)[]
  readonly campaigns: readonly (CampaignId | null)[]
  /** Lower-case. */
  readonly tags: readonly string[]
  /** Words that all stand in the first line. */
  readonly text: string
}
