import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge } from '#renderer/bridge/index.ts'

/** Russian or English, at once: each language under its own name. */
export function Languages() {
  const { t } = useTranslation('firstRun')
  const bridge = useBridge()
  const { language } = useAppState('preferences')
  return (
    <SegmentedControl
      aria-label={t('language')}
      value={language}
      onChange={(next) => void bridge.call('app.setPreferences', { language: next === 'ru' ? 'ru' : 'en' })}
      data={[
        { value: 'ru', label: <span lang="ru">{t('languageName.ru')}</span> },
        { value: 'en', label: <span lang="en">{t('languageName.en')}</span> },
      ]}
    />
  )
}
