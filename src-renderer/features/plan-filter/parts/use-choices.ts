import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { shownStatuses } from '#shared/domain/posts/shown-status.ts'
import type { PlanFilter } from '#shared/domain/views/plan-filter.ts'
import type { BrandId } from '#shared/kernel/ids.ts'

export type Choice = { readonly value: string; readonly label: string }

/** Stands for «without» in a list of ids; no id looks like it. */
export const without = 'none'

/** What each part can be set to, here and now. */
export function useChoices(brandId: BrandId | null): Readonly<Record<Exclude<keyof PlanFilter, 'text'>, readonly Choice[]>> {
  const { t } = useTranslation(['plan', 'status'])
  const networkName = useNetworkName()
  const brands = useQuery('brands.list', brandId ? null : {}).value ?? []
  const setup = useQuery('brand.setup', brandId ? { brandId } : null).value
  const channels = useQuery('channels.list', { brandId }).value ?? []
  const people = useQuery('people.list', {}).value ?? []
  const tags = useQuery('tags.list', brandId ? { brandId } : null).value ?? []
  const named = (rows: readonly { readonly id: string; readonly name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  const orNone = (rows: readonly Choice[], label: string) => (rows.length === 0 ? [] : [{ value: without, label }, ...rows])
  return {
    brands: named(brands.filter((one) => !one.archived)),
    channels: channels.map(({ id, network, title }) => ({ value: id, label: `${networkName(network)}: ${title}` })),
    networks: [...new Set(channels.map((one) => one.network))].map((network) => ({ value: network, label: networkName(network) })),
    rubrics: orNone(named(setup?.rubrics ?? []), t('filter.noRubric')),
    statuses: shownStatuses.map((status) => ({ value: status, label: t(`status:${status}`) })),
    people: orNone(named(people), t('filter.nobody')),
    campaigns: orNone(named(setup?.campaigns ?? []), t('filter.noCampaign')),
    tags: tags.map(({ key, name }) => ({ value: key, label: name })),
  }
}
