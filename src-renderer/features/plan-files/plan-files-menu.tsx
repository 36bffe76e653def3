import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconFileExport, IconFileImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { usePlanFiles } from './plan-files-store.ts'

/** Import and export, at the end of the calendar's bar. */
export function PlanFilesMenu() {
  const { t } = useTranslation('planFiles')
  const { ask } = usePlanFiles()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t('menu')} title={t('menu')}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileImport size={16} stroke={1.5} />} onClick={() => ask('import')}>
          {t('openImport')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileExport size={16} stroke={1.5} />} onClick={() => ask('export')}>
          {t('openExport')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
