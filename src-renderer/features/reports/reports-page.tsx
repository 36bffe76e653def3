import { ActionIcon, Select } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconReportAnalytics } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo, useRoute } from '#renderer/routes/route.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { useFormat } from '#renderer/ui/format.ts'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { addMonths, dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { MonthKey, ZoneId } from '#shared/kernel/time.ts'
import { ReportRoom } from './parts/report-room.tsx'

/** The Reports room: one brand, one month; `#/reports/<month>`. */
export function ReportsPage() {
  const { t } = useTranslation('report')
  const { value: brands } = useQuery('brands.list', {})
  const { brandId: chosen } = useBrandChoice()
  const [picked, pick] = useState<BrandId | null>(null)
  const brandId = chosen ?? picked ?? brands?.[0]?.id ?? null
  const brand = brands?.find((one) => one.id === brandId)
  if (brands === undefined) return null
  if (!brand)
    return <Empty glyph={<IconReportAnalytics size={24} stroke={1.5} />} title={t('page.noBrands')} line={t('page.noBrandsLine')} />
  return (
    <>
      <ReportsHead zone={brand.zone}>
        {chosen === null && brands.length > 1 && (
          <Select
            aria-label={t('page.brand')}
            data={brands.map((one) => ({ value: one.id, label: one.name }))}
            value={brand.id}
            allowDeselect={false}
            onChange={(value) => pick(value as BrandId)}
            w={200}
          />
        )}
      </ReportsHead>
      <MonthOf zone={brand.zone}>
        {(month) => <ReportRoom key={`${brand.id} ${month}`} brandId={brand.id} zone={brand.zone} month={month} />}
      </MonthOf>
    </>
  )
}

function useMonth(zone: ZoneId): MonthKey {
  const { params } = useRoute()
  const now = useNow()
  const named = params[0] ?? ''
  return (/^\d{4}-(0[1-9]|1[0-2])$/.test(named) ? named : dayOf(now, zone).slice(0, 7)) as MonthKey
}

function MonthOf({ zone, children }: { readonly zone: ZoneId; readonly children: (month: MonthKey) => React.ReactNode }) {
  return children(useMonth(zone))
}

function ReportsHead({ zone, children }: { readonly zone: ZoneId; readonly children: React.ReactNode }) {
  const { t } = useTranslation('report')
  const format = useFormat()
  const month = useMonth(zone)
  const turn = (months: number) => goTo({ room: 'reports', params: [addMonths(month, months)] })
  return (
    <PageHead>
      <PageTitle>{`${t('room')}: ${format.month(month).toLocaleLowerCase()}`}</PageTitle>
      <ActionIcon variant="subtle" aria-label={t('page.previousMonth')} onClick={() => turn(-1)}>
        <IconChevronLeft size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={t('page.nextMonth')} onClick={() => turn(1)}>
        <IconChevronRight size={16} stroke={1.5} />
      </ActionIcon>
      {children}
    </PageHead>
  )
}
