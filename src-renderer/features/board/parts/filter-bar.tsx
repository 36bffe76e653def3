import { Button, Popover } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconFilter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from '../board.module.css'
import { filtersOn } from '../board-view.ts'
import { Filters, type FiltersProps } from './filters.tsx'

/** Under this width, px, the filters would be too narrow to read, and wait behind one button. */
const roomy = 760

/** The filters on one line, or behind a button that says how many are on. */
export function FilterBar(props: FiltersProps) {
  const { t } = useTranslation('board')
  const { ref, width } = useElementSize()
  const on = filtersOn(props.filter)
  return (
    <div ref={ref} className={styles.filterBar}>
      {width === 0 || width >= roomy ? (
        <Filters {...props} />
      ) : (
        <Popover position="bottom-start" width={260} trapFocus>
          <Popover.Target>
            <Button size="xs" leftSection={<IconFilter size={14} stroke={1.5} />}>
              {on === 0 ? t('filter.title') : t('filter.on', { count: on })}
            </Button>
          </Popover.Target>
          <Popover.Dropdown className={styles.filterDrop ?? ''}>
            <Filters {...props} inDrop />
          </Popover.Dropdown>
        </Popover>
      )}
    </div>
  )
}
