import { offeredCampaigns } from '#shared/domain/campaigns/campaign.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { type Around, channelLabel, stageName, stagesOf } from './around.ts'
import type { WrittenColumn } from './columns.ts'

/** What a cell can be given from a list; null: its column has none. */
export type Options = {
  readonly names: readonly { readonly name: string; readonly color?: string }[]
  /** Whether it can say nothing. */
  readonly clears: boolean
}

export function optionsOf(column: WrittenColumn, brandId: BrandId | null, around: Around): Options | null {
  const own = <Row extends { readonly brandId: BrandId }>(rows: readonly Row[]) => rows.filter((one) => one.brandId === brandId)
  switch (column) {
    case 'rubric':
      return { names: own(around.rubrics).map(({ name, color }) => ({ name, color: `var(--rubric-${color})` })), clears: true }
    case 'stage':
      return { names: brandId ? stagesOf(brandId, around).map((one) => ({ name: stageName(one, around.words) })) : [], clears: false }
    case 'campaign':
      return { names: offeredCampaigns(own(around.campaigns)).map(({ name }) => ({ name })), clears: true }
    case 'channels':
      return { names: own(around.channels).map((one) => ({ name: channelLabel(one, around) })), clears: true }
    case 'person':
      return { names: around.people.map(({ name }) => ({ name })), clears: true }
    case 'brand':
      return { names: around.brands.map(({ name }) => ({ name })), clears: false }
    default:
      return null
  }
}
