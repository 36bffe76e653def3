import { ActionIcon, Indicator, Popover, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFilter } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { BrandId } from '#shared/kernel/ids.ts'
import { usePlanFilter } from './filter-store.ts'

/** Read when it is first opened: the calendar need not wait for it. */
const FilterPanel = lazy(async () => ({ default: (await import('./parts/filter-panel.tsx')).FilterPanel }))

type FilterButtonProps = {
  readonly brandId: BrandId | null
  /** The view that is open, to be kept with the filter. */
  readonly view: string
  readonly onView: (view: string) => void
}

/** In a low window it slides over its button rather than leave the window. */
const inSight = { flip: true, shift: { crossAxis: true, padding: 4 } }

/** The funnel: how many parts of the filter are on, and the panel that sets them. */
export function FilterButton({ brandId, view, onView }: FilterButtonProps) {
  const { t } = useTranslation('plan')
  const { parts } = usePlanFilter(brandId)
  const [open, { toggle, close }] = useDisclosure()
  const name = parts === 0 ? t('filter.open') : t('filter.on', { count: parts })
  return (
    <Popover
      middlewares={inSight}
      opened={open}
      onChange={(to) => !to && close()}
      position="bottom-end"
      width={460}
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Tooltip label={name} disabled={open}>
          <Indicator label={parts} size={14} color="ink" disabled={parts === 0} offset={4}>
            <ActionIcon variant={parts > 0 ? 'light' : 'subtle'} aria-label={name} aria-expanded={open} onClick={toggle}>
              <IconFilter size={16} stroke={1.5} />
            </ActionIcon>
          </Indicator>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filter.title')}>
        <Suspense fallback={null}>
          <FilterPanel
            brandId={brandId}
            view={view}
            onView={(to) => {
              onView(to)
              close()
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
