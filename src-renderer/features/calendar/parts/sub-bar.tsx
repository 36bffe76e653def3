import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconKeyboard, IconLayoutSidebar, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PlanFilesMenu } from '#renderer/features/plan-files/index.ts'
import type { CalendarActs, CalendarViewName } from '#renderer/widgets/calendar/index.ts'
import type { ClockNames } from '#renderer/widgets/zoned-time/clock-names.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import styles from '../calendar-page.module.css'
import { ColorMenu } from './color-menu.tsx'
import type { DrawerState } from './use-drawer.ts'
import { ViewSwitch } from './view-switch.tsx'
import { ZoneNote } from './zone-note.tsx'

type SubBarProps = Pick<ClockNames, 'planClock' | 'viewerClock'> & {
  readonly view: CalendarViewName
  readonly drawer: DrawerState
  readonly zone: ZoneId
  /** Drawn without words where there is little room. */
  readonly overlays: (narrow: boolean) => ReactNode
  readonly acts: Pick<CalendarActs, 'show'> & { writeUndated(): void }
  readonly onKeys: () => void
}

/** Under this width the views hide in a menu, px. */
const roomForViews = 800
/** Under this width the zones are named without a word before them, px. */
const roomForWords = 1040
/** Under this width only the plan's own zone is named, and a new post is a sign without words, px. */
const roomForZones = 560

/** What is shown and in whose time; one line at every width. */
export function SubBar({ view, drawer, zone, planClock, viewerClock, overlays, acts, onKeys }: SubBarProps) {
  const { t } = useTranslation(['calendar', 'moves'])
  const { ref, width } = useElementSize()
  const room = width || window.innerWidth
  const narrow = room < roomForViews
  return (
    <div className={styles.subBar} ref={ref}>
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
      <ViewSwitch view={view} narrow={narrow} onView={acts.show} />
      <ZoneNote {...{ zone, planClock, viewerClock }} short={room < roomForWords} bare={room < roomForZones} />
      <ColorMenu narrow={narrow} />
      {overlays(narrow)}
      <Tooltip label={t('moves:keys.title')}>
        <ActionIcon variant="subtle" aria-label={t('moves:keys.title')} onClick={onKeys}>
          <IconKeyboard size={16} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
      <WriteButton bare={room < roomForZones} onClick={acts.writeUndated} />
      <PlanFilesMenu />
    </div>
  )
}

function WriteButton({ bare, onClick }: { readonly bare: boolean; readonly onClick: () => void }) {
  const { t } = useTranslation('calendar')
  const plus = <IconPlus size={14} stroke={1.5} />
  if (!bare)
    return (
      <Button size="xs" leftSection={plus} onClick={onClick}>
        {t('write')}
      </Button>
    )
  return (
    <Tooltip label={t('write')}>
      <ActionIcon variant="default" aria-label={t('write')} onClick={onClick}>
        {plus}
      </ActionIcon>
    </Tooltip>
  )
}
