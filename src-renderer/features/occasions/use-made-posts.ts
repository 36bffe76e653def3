import { useCallback } from 'react'
import { useQuery } from '#renderer/bridge/index.ts'
import { type DayOccasion, postKeyOf } from '#shared/domain/occasions/day-occasion.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** Finds the post that was made for an occasion; of all brands (null) the first one. */
export function useMadePosts(brandId: BrandId | null, fromDay: DayKey, toDay: DayKey): (occasion: DayOccasion) => PostId | null {
  const made = useQuery('occasions.made', { brandId, fromDay, toDay }).value
  return useCallback(({ day, ref }) => made?.find((one) => one.key === postKeyOf(day, ref))?.postId ?? null, [made])
}
