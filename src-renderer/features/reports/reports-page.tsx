import { Select } from '@mantine/core'
import { IconReportAnalytics } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo, useRoute } from '#renderer/routes/route.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import { PeriodHead } from '#renderer/widgets/period-head/period-head.tsx'
import type { PeriodChoice } from '#shared/domain/metrics/metrics-period.ts'
import { periodName, periodNamed } from '#shared/domain/reports/report-period.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import { ReportRoom } from './parts/report-room.tsx'
import { useLeavingReports } from './use-prepared-pdf.ts'

/** The Reports room: one brand, one period; `#/reports/<period>`. */
export function ReportsPage() {
  const { t } = useTranslation('report')
  const { value: brands, problem } = useQuery('brands.list', {})
  const { brandId: chosen } = useBrandChoice()
  const [picked, pick] = useState<BrandId | null>(null)
  useLeavingReports()
  // The remembered choice may be of a workspace that was restored or left since.
  const brand = [chosen, picked].flatMap((id) => brands?.find((one) => one.id === id) ?? [])[0] ?? brands?.[0]
  if (brands === undefined) return problem ? <UnreadPanel problem={problem} /> : null
  if (!brand)
    return <Empty glyph={<IconReportAnalytics size={24} stroke={1.5} />} title={t('page.noBrands')} line={t('page.noBrandsLine')} />
  return (
    <BrandReport brand={brand}>
      {chosen === null && brands.length > 1 && (
        <Select
          aria-label={t('page.brand')}
          data={brands.map((one) => ({ value: one.id, label: one.name }))}
          value={brand.id}
          allowDeselect={false}
          onChange={(value) => pick(value as BrandId)}
          w={180}
        />
      )}
    </BrandReport>
  )
}

function BrandReport({ brand, children }: { readonly brand: BrandRow; readonly children: ReactNode }) {
  const { t } = useTranslation('report')
  const today = dayOf(useNow(), brand.zone)
  const choice = useChoice(today)
  const name = periodName(choice)
  return (
    <>
      <PeriodHead
        title={t('room')}
        choice={choice}
        today={today}
        onChoose={(next) => goTo({ room: 'reports', params: [periodName(next)] })}
      >
        {children}
      </PeriodHead>
      <ReportRoom key={`${brand.id} ${name}`} brandId={brand.id} zone={brand.zone} choice={choice} />
    </>
  )
}

/** The period of the address; without one, the month it is. */
function useChoice(today: DayKey): PeriodChoice {
  const { params } = useRoute()
  return periodNamed(params[0] ?? '') ?? { kind: 'month', day: today }
}
