import { useQuery } from '#renderer/bridge/index.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import { useBrandChoice } from './brand-choice.ts'

/** How long the machine's zone is taken for granted, ms: Intl takes its time, and a page asks for every card. */
const zoneHoldsMs = 1000

let asked: { readonly zone: ZoneId; readonly at: number } | null = null

/** The zone of the machine. */
export function systemZone(): ZoneId {
  const now = performance.now()
  if (asked && now - asked.at < zoneHoldsMs) return asked.zone
  asked = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneId, at: now }
  return asked.zone
}

/** The zone the window shows times in: the chosen brand's, or the machine's when all brands are shown. */
export function useViewZone(): ZoneId {
  const { brandId } = useBrandChoice()
  const brands = useQuery('brands.list', {}).value
  return brands?.find((brand) => brand.id === brandId)?.zone ?? systemZone()
}
