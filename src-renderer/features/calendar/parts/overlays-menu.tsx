import { Button, Menu } from '@mantine/core'
import { IconCheck, IconStack2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type OccasionGroup, occasionGroups, useSoon } from '#renderer/features/occasions/index.ts'
import type { CalendarViewName } from '#renderer/widgets/calendar/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { memoryKey } from '../calendar-store.ts'
import { type OverlayId, overlayIds, useOverlays } from '../overlays-store.ts'
import type { PlanDialog } from '../use-plan-gaps.ts'

type OverlaysMenuProps = {
  readonly brandId: BrandId | null
  /** The view they would lie over: the feed has no days to mark. */
  readonly view: CalendarViewName
  readonly narrow: boolean
  /** How many posts the shown period lacks; null: not known, or not asked for. */
  readonly gaps: number | null
  readonly onOpen: (dialog: PlanDialog) => void
}

const isOccasions = (id: OverlayId): id is OccasionGroup => (occasionGroups as readonly OverlayId[]).includes(id)

/** What is laid over the plan: each overlay is switched for the brand that is looked at. */
export function OverlaysMenu({ brandId, view, narrow, gaps, onOpen }: OverlaysMenuProps) {
  const { t } = useTranslation(['rhythm', 'occasions'])
  const { off, toggle } = useOverlays()
  const showSoon = useSoon(({ show }) => show)
  const hidden = off[memoryKey(brandId)] ?? []
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="subtle" aria-label={t('overlays.menu')} leftSection={<IconStack2 size={15} stroke={1.5} />}>
          {narrow ? null : t('overlays.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {brandId === null ? <Menu.Label>{t('overlays.needBrand')}</Menu.Label> : null}
        {view === 'feed' ? <Menu.Label>{t('overlays.noDays')}</Menu.Label> : null}
        {overlayIds.map((id) => (
          <Menu.CheckboxItem
            key={id}
            checked={!hidden.includes(id)}
            checkIcon={<IconCheck size={14} stroke={1.5} />}
            disabled={(brandId === null && !isOccasions(id)) || (view === 'feed' && id !== 'balance')}
            onChange={() => toggle(brandId, id)}
          >
            {isOccasions(id) ? t(`occasions:groups.${id}`) : t(`overlays.${id}`)}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick onClick={() => showSoon(true)}>
          {t('occasions:soon.open')}
        </Menu.Item>
        {brandId === null ? null : (
          <>
            <Menu.Item closeMenuOnClick disabled={!gaps} onClick={() => onOpen('fill')}>
              {gaps === 0 ? t('overlays.noGaps') : t('overlays.fill')}
            </Menu.Item>
            <Menu.Item closeMenuOnClick onClick={() => onOpen('templates')}>
              {t('templates.open')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
