import { useQuery } from '#renderer/bridge/index.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import { useBrandChoice } from './brand-choice.ts'

/** The zone of the machine. */
export function systemZone(): ZoneId {
  return Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneId
}

/** The zone the window shows times in: the chosen brand's, or the machine's when all brands are shown. */
export function useViewZone(): ZoneId {
  const { brandId } = useBrandChoice()
  const brands = useQuery('brands.list', {}).value
  return brands?.find((brand) => brand.id === brandId)?.zone ?? systemZone()
}
