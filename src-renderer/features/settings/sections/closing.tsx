import { SegmentedControl, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import { closings } from '#shared/contract/app-contract.ts'

/** What closing the window does, and whether the program starts with the system; the browser shell has neither. */
export function Closing() {
  const { t } = useTranslation('settings')
  const bridge = useBridge()
  const preferences = useAppState('preferences')
  const desktop = useAppState('desktop')
  if (!desktop) return <SettingPart title={t('general.closing')} line={t('general.noDesktop')} />
  const { closing } = preferences
  return (
    <SettingPart title={t('general.closing')} line={t(`general.closingLine.${closing}`)}>
      <div>
        <SegmentedControl
          aria-label={t('general.closing')}
          value={closing}
          onChange={(chosen) => void bridge.call('app.setPreferences', { closing: closings.find((one) => one === chosen) ?? 'auto' })}
          data={closings.map((value) => ({ value, label: t(`general.closings.${value}`) }))}
        />
      </div>
      {desktop.openAtLogin === null ? null : <AtLogin on={desktop.openAtLogin} />}
    </SettingPart>
  )
}

function AtLogin({ on }: { readonly on: boolean }) {
  const { t } = useTranslation('settings')
  const bridge = useBridge()
  const refused = useRefused()
  const set = async (wanted: boolean) => {
    const outcome = await bridge.call('app.setOpenAtLogin', { on: wanted })
    if (!outcome.ok) refused(outcome.problem)
  }
  return (
    <Switch
      label={t('general.atLogin')}
      description={t('general.atLoginLine')}
      checked={on}
      onChange={(event) => void set(event.currentTarget.checked)}
    />
  )
}
