import { Button } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Empty } from '#renderer/ui/empty.tsx'
import { noFilter } from '#shared/domain/views/plan-filter.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { usePlanFilter } from '../filter-store.ts'

type FilteredOutProps = {
  readonly brandId: BrandId | null
  readonly hidden: number
  /** Under days that are to be used, instead of in the place of the posts. */
  readonly row?: boolean
}

/** Said where the filter hides every post there is, so that nobody takes a full plan for an empty one. */
export function FilteredOut({ brandId, hidden, row = false }: FilteredOutProps) {
  const { t } = useTranslation('plan')
  const { set } = usePlanFilter(brandId)
  return (
    <Empty
      row={row}
      glyph={<IconFilterOff size={row ? 20 : 28} stroke={1.5} />}
      title={t('filter.nothing')}
      line={t('filter.nothingLine', { count: hidden })}
      action={
        <Button size={row ? 'xs' : 'sm'} onClick={() => set(noFilter)}>
          {t('filter.clear')}
        </Button>
      }
    />
  )
}
