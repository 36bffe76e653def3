import { Button } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Empty } from '#renderer/ui/empty.tsx'
import { noFilter } from '#shared/domain/views/plan-filter.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { usePlanFilter } from '../filter-store.ts'

type NothingPassesProps = {
  /** How many posts the filter hides; null: not counted. */
  readonly hidden: number | null
  readonly onClear: () => void
  /** Under days that are to be used, instead of in the place of the posts. */
  readonly row?: boolean
}

/** Said where a filter hides every post there is, so that nobody takes a full plan for an empty one. */
export function NothingPasses({ hidden, onClear, row = false }: NothingPassesProps) {
  const { t } = useTranslation('plan')
  return (
    <Empty
      row={row}
      glyph={<IconFilterOff size={row ? 20 : 28} stroke={1.5} />}
      title={t('filter.nothing')}
      line={hidden === null ? undefined : t('filter.nothingLine', { count: hidden })}
      action={
        <Button size={row ? 'xs' : 'sm'} onClick={onClear}>
          {t('filter.clear')}
        </Button>
      }
    />
  )
}

type FilteredOutProps = Omit<NothingPassesProps, 'onClear'> & { readonly brandId: BrandId | null }

/** The same of the plan's filter. */
export function FilteredOut({ brandId, ...rest }: FilteredOutProps) {
  const { set } = usePlanFilter(brandId)
  return <NothingPasses {...rest} onClear={() => set(noFilter)} />
}
