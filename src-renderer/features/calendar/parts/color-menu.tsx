import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPalette } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { colorings } from '#renderer/widgets/calendar/index.ts'
import { useCalendarMemory } from '../calendar-store.ts'

/** What the bar of the cards tells: the rubric, the network or the status. */
export function ColorMenu({ narrow }: { readonly narrow: boolean }) {
  const { t } = useTranslation('calendar')
  const coloring = useCalendarMemory((memory) => memory.coloring)
  const colorBy = useCalendarMemory((memory) => memory.colorBy)
  const word = t(`coloring.${coloring}`)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('coloring.now', { by: word })}
          leftSection={<IconPalette size={15} stroke={1.5} />}
          rightSection={narrow ? null : <IconChevronDown size={14} stroke={1.5} />}
        >
          {narrow ? null : word}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('coloring.title')}</Menu.Label>
        {colorings.map((by) => (
          <Menu.Item key={by} aria-current={by === coloring || undefined} onClick={() => colorBy(by)}>
            {t(`coloring.${by}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
