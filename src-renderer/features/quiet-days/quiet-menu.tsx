import { Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMoon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import { QuietDialog } from './quiet-dialog.tsx'
import { PlannedQuiet, QuietItems } from './quiet-items.tsx'

/** Quiet days beside the queue: today in one click, others by their dates, and those that are set already. */
export function QuietMenu() {
  const { t } = useTranslation('quiet')
  const brands = (useQuery('brands.list', {}).value ?? []).filter((one) => !one.archived)
  const chosen = useBrandChoice((choice) => choice.brandId)
  const zone = useViewZone()
  const today = dayOf(useNow(), zone)
  const [choosing, choose] = useDisclosure()
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconMoon size={15} stroke={1.5} />}>
            {t('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <QuietItems brands={brands} brandId={chosen} day={today} today onChoose={choose.open} />
          <PlannedQuiet brands={brands} today={today} but={chosen} />
        </Menu.Dropdown>
      </Menu>
      {choosing ? <QuietDialog brands={brands} brandId={chosen} day={today} onClose={choose.close} /> : null}
    </>
  )
}
