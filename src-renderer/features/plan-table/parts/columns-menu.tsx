import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ColumnId } from '../columns.ts'
import styles from '../plan-table.module.css'
import { plainLook, type TableLook } from '../table-memory.ts'

type ColumnsMenuProps = {
  /** All there are, in order. */
  readonly order: readonly ColumnId[]
  readonly hidden: readonly ColumnId[]
  readonly onChange: (look: Partial<TableLook>) => void
}

/** Which columns are shown, and in what order. */
export function ColumnsMenu({ order, hidden, onChange }: ColumnsMenuProps) {
  const { t } = useTranslation('table')
  const show = (column: ColumnId, shown: boolean) =>
    onChange({ hidden: shown ? hidden.filter((one) => one !== column) : [...hidden, column] })
  const move = (at: number, by: 1 | -1) => {
    const column = order[at]
    if (column) onChange({ order: order.toSpliced(at, 1).toSpliced(at + by, 0, column) })
  }
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Button size="xs" leftSection={<IconColumns3 size={14} stroke={1.5} />}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('columnsHint')}>
        <ul className={styles.columnList}>
          {order.map((column, i) => (
            <li key={column}>
              <Checkbox
                label={t(`column.${column}`)}
                checked={!hidden.includes(column)}
                onChange={(event) => show(column, event.currentTarget.checked)}
              />
              <ActionIcon
                size={22}
                aria-label={t('moveUp', { column: t(`column.${column}`) })}
                disabled={i === 0}
                onClick={() => move(i, -1)}
              >
                <IconArrowUp size={13} stroke={1.5} />
              </ActionIcon>
              <ActionIcon
                size={22}
                aria-label={t('moveDown', { column: t(`column.${column}`) })}
                disabled={i === order.length - 1}
                onClick={() => move(i, 1)}
              >
                <IconArrowDown size={13} stroke={1.5} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <Button size="xs" fullWidth onClick={() => onChange({ order: plainLook.order, hidden: plainLook.hidden, widths: {} })}>
          {t('reset')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
