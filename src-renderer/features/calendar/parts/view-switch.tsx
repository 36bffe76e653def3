import { Button, Menu, SegmentedControl } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CalendarViewName } from '#renderer/widgets/calendar/index.ts'
import styles from '../calendar-page.module.css'
import { planViews, workingViews } from '../plan-views.ts'

type ViewSwitchProps = {
  readonly view: CalendarViewName
  /** There is no room for all names in a row. */
  readonly narrow: boolean
  readonly onView: (view: CalendarViewName) => void
}

/** The views of the plan: side by side, or in a menu where the bar is narrow. */
export function ViewSwitch({ view, narrow, onView }: ViewSwitchProps) {
  const { t } = useTranslation('calendar')
  if (narrow) return <ViewMenu view={view} onView={onView} />
  return (
    <SegmentedControl
      aria-label={t('views')}
      data={workingViews.map((value) => ({ value, label: t(`view.${value}`) }))}
      value={view}
      onChange={(chosen) => onView(chosen as CalendarViewName)}
    />
  )
}

function ViewMenu({ view, onView }: Omit<ViewSwitchProps, 'narrow'>) {
  const { t } = useTranslation('calendar')
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="xs" rightSection={<IconChevronDown size={14} stroke={1.5} />} aria-label={t('viewNow', { view: t(`view.${view}`) })}>
          {t(`view.${view}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {workingViews.map((name) => (
          <ViewItem key={name} name={name} current={name === view} onView={onView} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function ViewItem({
  name,
  current,
  onView,
}: {
  readonly name: CalendarViewName
  readonly current: boolean
  readonly onView: (view: CalendarViewName) => void
}) {
  const { t } = useTranslation('calendar')
  const facts = planViews[name]
  if (!facts) return null
  const Icon = facts.icon
  return (
    <Menu.Item
      leftSection={<Icon size={16} stroke={1.5} />}
      rightSection={<kbd className={styles.key}>{facts.code.slice(3)}</kbd>}
      aria-current={current || undefined}
      onClick={() => onView(name)}
    >
      {t(`view.${name}`)}
    </Menu.Item>
  )
}
