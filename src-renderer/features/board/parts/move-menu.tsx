import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import type { BoardCard } from '#shared/queries/board-list.ts'
import styles from '../board-card.module.css'
import type { BoardColumn } from '../board-view.ts'
import type { BoardActs } from '../use-board-acts.ts'
import { useColumnName } from '../use-column-name.ts'

type MoveMenuProps = { readonly card: BoardCard; readonly columns: readonly BoardColumn[]; readonly acts: BoardActs }

/** Every other column, for those who do not drag. */
export function MoveMenu({ card, columns, acts }: MoveMenuProps) {
  const { t } = useTranslation('board')
  const nameOf = useColumnName()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          className={styles.menu ?? ''}
          size={22}
          aria-label={t('moveOf', { name: card.firstLine || t('untitled') })}
          tabIndex={-1}
        >
          <IconDots size={14} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('moveTo')}</Menu.Label>
        {columns
          .filter((column) => column.id !== card.columnId)
          .map((column) => (
            <Menu.Item
              key={column.id}
              leftSection={<StatusGlyph status={column.stage?.kind ?? 'scheduled'} size={14} decorative />}
              onClick={() => void acts.move(card, column)}
            >
              {nameOf(column)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
