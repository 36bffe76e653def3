import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { noFilter } from '#shared/domain/views/plan-filter.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { usePlanFilter } from '../filter-store.ts'
import styles from '../plan-filter.module.css'
import { FilterFields } from './filter-fields.tsx'
import { SavedViews } from './saved-views.tsx'

type FilterPanelProps = { readonly brandId: BrandId | null; readonly view: string; readonly onView: (view: string) => void }

/** Every part of the filter, and the views kept under a name. */
export function FilterPanel({ brandId, view, onView }: FilterPanelProps) {
  const { t } = useTranslation('plan')
  const { filter, set, parts } = usePlanFilter(brandId)
  return (
    <>
      <FilterFields brandId={brandId} filter={filter} onChange={set} />
      <div className={styles.foot}>
        <Button size="xs" variant="subtle" disabled={parts === 0} onClick={() => set(noFilter)}>
          {t('filter.clear')}
        </Button>
      </div>
      <SavedViews
        brandId={brandId}
        view={view}
        filter={filter}
        onOpen={(saved) => {
          set(saved.filter)
          onView(saved.view)
        }}
      />
    </>
  )
}
