import { useTranslation } from 'react-i18next'
import { useAppState } from '#renderer/bridge/index.ts'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import styles from '../settings.module.css'

/** What runs, under which licence, and whose work is in it. */
export function AboutSection() {
  const { t } = useTranslation('settings')
  const version = useAppState('version')
  const shell = useAppState('shell')
  const platform = useAppState('platform')
  return (
    <>
      <SettingPart title={t('about.title')} line={t('about.line')}>
        <dl className={styles.facts}>
          <dt>{t('about.version')}</dt>
          <dd className="tabular">{version}</dd>
          <dt>{t('about.shell')}</dt>
          <dd>{t(`about.shells.${shell}`)}</dd>
          <dt>{t('about.system')}</dt>
          <dd>{t(`about.systems.${platform}`)}</dd>
          <dt>{t('about.licence')}</dt>
          <dd>{t('about.licenceLine')}</dd>
        </dl>
      </SettingPart>
      <SettingPart title={t('about.others')} line={t('about.othersLine')}>
        <dl className={styles.facts}>
          {others.map(([name, licence]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{licence}</dd>
            </div>
          ))}
        </dl>
      </SettingPart>
    </>
  )
}

/** Proper names; the texts lie in the packages. */
const others = [
  ['Electron, React, Mantine, Tiptap, FullCalendar, Chart.js', 'MIT'],
  ['Dexie', 'Apache-2.0'],
  ['sharp', 'Apache-2.0'],
  ['libvips', 'LGPL-3.0'],
  ['Inter, PT Serif', 'OFL-1.1'],
  ['Tabler Icons', 'MIT'],
  ['date-holidays', 'ISC, CC-BY-3.0'],
] as const
