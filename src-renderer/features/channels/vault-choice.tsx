import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SecretInput } from '#renderer/ui/secret-input.tsx'
import styles from './channels.module.css'

/** How sign-ins are to be kept on a machine without a keychain. */
export type VaultWish = { readonly mode: 'passphrase' | 'session'; readonly passphrase: string; readonly again: string }

export const noVaultWish: VaultWish = { mode: 'passphrase', passphrase: '', again: '' }

/** Whether the wish can be sent: a passphrase typed twice alike, or none wanted. Its strength is main's to judge. */
export function isWhole(wish: VaultWish): boolean {
  return wish.mode === 'session' || (wish.passphrase !== '' && wish.passphrase === wish.again)
}

type VaultChoiceProps = { readonly wish: VaultWish; readonly onChange: (wish: VaultWish) => void; readonly error: string | null }

/** The choice made once, where the system keeps no keys: a passphrase, or for this run only. Says plainly what each costs. */
export function VaultChoice({ wish, onChange, error }: VaultChoiceProps) {
  const { t } = useTranslation('channels')
  const differs = wish.again !== '' && wish.again !== wish.passphrase
  return (
    <div className={styles.vault}>
      <Radio.Group
        label={t('vault.chooseTitle')}
        description={t('vault.chooseLine')}
        value={wish.mode}
        onChange={(mode) => onChange({ ...wish, mode: mode === 'session' ? 'session' : 'passphrase' })}
      >
        <div className={styles.radios}>
          <Radio value="passphrase" label={t('vault.byPassphrase')} description={t('vault.byPassphraseLine')} />
          <Radio value="session" label={t('vault.bySession')} description={t('vault.bySessionLine')} />
        </div>
      </Radio.Group>
      {wish.mode === 'passphrase' ? (
        <div className={styles.pair}>
          <SecretInput
            label={t('vault.newPassphrase')}
            value={wish.passphrase}
            onChange={(event) => onChange({ ...wish, passphrase: event.currentTarget.value })}
            error={error}
            autoComplete="new-password"
          />
          <SecretInput
            label={t('vault.passphraseAgain')}
            value={wish.again}
            onChange={(event) => onChange({ ...wish, again: event.currentTarget.value })}
            error={differs ? t('vault.differs') : null}
            autoComplete="new-password"
          />
        </div>
      ) : null}
    </div>
  )
}
