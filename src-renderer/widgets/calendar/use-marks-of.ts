import { useMemo } from 'react'
import { useQuery } from '#renderer/bridge/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { type BrandMarks, brandMarksOf } from './brand-marks.ts'

/** Whose the posts are where all brands (null) are looked at; of one brand nothing needs saying. */
export function useMarksOf(brandId: BrandId | null): BrandMarks {
  const { value } = useQuery('brands.list', brandId === null ? {} : null)
  return useMemo(() => brandMarksOf(brandId === null ? (value ?? []).filter((brand) => !brand.archived) : []), [brandId, value])
}
