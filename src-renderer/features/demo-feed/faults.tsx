import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type DemoFault, demoFaults } from '#shared/contract/app-contract.ts'
import styles from './demo-feed.module.css'

type FaultsProps = { readonly on: readonly DemoFault[]; readonly onSwitch: (fault: DemoFault, on: boolean) => void }

/** The troubles the pretend network can have, each switched by a person or a test alike. */
export function Faults({ on, onSwitch }: FaultsProps) {
  const { t } = useTranslation('demo')
  return (
    <aside className={styles.faults} aria-labelledby="faults">
      <h2 id="faults">{t('faults.title')}</h2>
      <p className={styles.soft}>{t('faults.line')}</p>
      {demoFaults.map((fault) => (
        <Switch
          key={fault}
          label={t(`faults.${fault}`)}
          description={t(`faults.lines.${fault}`)}
          checked={on.includes(fault)}
          onChange={(event) => onSwitch(fault, event.currentTarget.checked)}
        />
      ))}
    </aside>
  )
}
