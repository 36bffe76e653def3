import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './channels.module.css'

/** How posts get to a channel: by themselves over the network's API, or by a person's hand. */
export type Way = 'api' | 'hand'

/** The choice of the way for a network that has both. */
export function WayPicker({ value, onChange }: { readonly value: Way; readonly onChange: (way: Way) => void }) {
  const { t } = useTranslation('channels')
  return (
    <Radio.Group aria-label={t('connect.way')} value={value} onChange={(way) => onChange(way === 'hand' ? 'hand' : 'api')}>
      <div className={styles.ways}>
        <Radio value="api" label={t('connect.byApi')} />
        <Radio value="hand" label={t('connect.byHand')} />
      </div>
    </Radio.Group>
  )
}
