import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core'
import { IconLayoutSidebar, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CalendarViewName } from '#renderer/widgets/calendar/index.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import styles from '../calendar-page.module.css'
import type { Place } from '../calendar-view.ts'
import type { DrawerState } from './use-drawer.ts'

type SubBarProps = {
  readonly place: Place
  readonly drawer: DrawerState
  readonly zone: ZoneId
  readonly zoneName: string
  readonly onView: (view: CalendarViewName) => void
  readonly onWrite: () => void
}

/** What is shown and in whose time; one line at every width. */
export function SubBar({ place, drawer, zone, zoneName, onView, onWrite }: SubBarProps) {
  const { t } = useTranslation('calendar')
  const views = [
    { value: 'month', label: t('month') },
    { value: 'week', label: t('week') },
  ] as const
  return (
    <div className={styles.subBar}>
      <Tooltip label={t('drawer.toggle')}>
        <ActionIcon
          variant={drawer.open ? 'light' : 'subtle'}
          aria-label={t('drawer.toggle')}
          aria-pressed={drawer.open}
          onClick={drawer.toggle}
        >
          <IconLayoutSidebar size={16} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
      <SegmentedControl
        aria-label={t('views')}
        data={[...views]}
        value={place.view}
        onChange={(view) => onView(view as CalendarViewName)}
      />
      <span className={styles.zone} title={zone}>
        {t('zone', { zone: zoneName })}
      </span>
      <Button size="xs" leftSection={<IconPlus size={14} stroke={1.5} />} onClick={onWrite}>
        {t('write')}
      </Button>
    </div>
  )
}
