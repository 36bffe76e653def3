import { Suspense } from 'react'
import { OccasionsSetting } from '#renderer/features/occasions/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo, useRoute } from '#renderer/routes/route.ts'
import type { BrandId } from '#shared/kernel/ids.ts'

/** The occasions of the brand the address names, else of the one that is looked at. */
export function OccasionsSection() {
  const { params } = useRoute()
  const chosen = useBrandChoice((choice) => choice.brandId)
  const brandId = (params[1] as BrandId | undefined) ?? chosen
  return (
    <Suspense>
      <OccasionsSetting
        brandId={brandId}
        onBrand={(next) => goTo({ room: 'settings', params: ['occasions', next], inspect: null }, 'replace')}
      />
    </Suspense>
  )
}
