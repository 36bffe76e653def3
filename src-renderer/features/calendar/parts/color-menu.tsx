import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPalette } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { colorings, useBrandMarks } from '#renderer/widgets/calendar/index.ts'
import { useCalendarMemory } from '../calendar-store.ts'

/** What the bar of the cards tells: the rubric, the network, the status or, where there are several, the brand. */
export function ColorMenu({ narrow }: { readonly narrow: boolean }) {
  const { t } = useTranslation('calendar')
  const coloring = useCalendarMemory((memory) => memory.coloring)
  const colorBy = useCalendarMemory((memory) => memory.colorBy)
  const several = useBrandMarks().size > 0
  const shown = coloring === 'brand' && !several ? 'rubric' : coloring
  const word = t(`coloring.${shown}`)
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
        {colorings
          .filter((by) => by !== 'brand' || several)
          .map((by) => (
            <Menu.Item key={by} aria-current={by === shown || undefined} onClick={() => colorBy(by)}>
              {t(`coloring.${by}`)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
