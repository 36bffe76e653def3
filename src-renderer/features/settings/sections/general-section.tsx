import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge } from '#renderer/bridge/index.ts'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import { Closing } from './closing.tsx'
import { MyName } from './my-name.tsx'

/** Language, scheme and the user's own name; each takes effect at once. */
export function GeneralSection() {
  const { t } = useTranslation('settings')
  const bridge = useBridge()
  const preferences = useAppState('preferences')
  const prefer = (change: Partial<typeof preferences>) => void bridge.call('app.setPreferences', change)
  return (
    <>
      <SettingPart title={t('general.language')} line={t('general.languageLine')}>
        <div>
          <SegmentedControl
            aria-label={t('general.language')}
            value={preferences.language}
            onChange={(language) => prefer({ language: language === 'ru' ? 'ru' : 'en' })}
            data={[
              { value: 'ru', label: <span lang="ru">{t('firstRun:languageName.ru')}</span> },
              { value: 'en', label: <span lang="en">{t('firstRun:languageName.en')}</span> },
            ]}
          />
        </div>
      </SettingPart>
      <SettingPart title={t('general.scheme')}>
        <div>
          <SegmentedControl
            aria-label={t('general.scheme')}
            value={preferences.colorScheme}
            onChange={(colorScheme) => prefer({ colorScheme: schemes.find((scheme) => scheme === colorScheme) ?? 'auto' })}
            data={schemes.map((value) => ({ value, label: t(`general.schemes.${value}`) }))}
          />
        </div>
      </SettingPart>
      <Closing />
      <MyName />
    </>
  )
}

const schemes = ['auto', 'light', 'dark'] as const
