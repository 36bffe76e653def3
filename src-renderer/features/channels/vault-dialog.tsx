import { Button, Modal } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge } from '#renderer/bridge/index.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import { SecretInput } from '#renderer/ui/secret-input.tsx'
import { useVaultDoor } from '#renderer/ui/vault-door.ts'
import type { Problem } from '#shared/contract/problem.ts'
import styles from './channels.module.css'

/** Asks for the passphrase of a locked vault: at the start, and from the pill when it was put off. */
export function VaultDialog() {
  const { t } = useTranslation('channels')
  const locked = useAppState('vault') === 'locked'
  const { putOff, later } = useVaultDoor()
  return (
    <Modal
      opened={locked && !putOff}
      onClose={later}
      title={t('vault.unlockTitle')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      returnFocus
    >
      <UnlockForm onLater={later} />
    </Modal>
  )
}

function UnlockForm({ onLater }: { readonly onLater: () => void }) {
  const { t } = useTranslation('channels')
  const bridge = useBridge()
  const problemText = useProblemText()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const unlock = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const outcome = await bridge.call('vault.unlock', { passphrase })
    setBusy(false)
    if (!outcome.ok) setProblem(outcome.problem)
  }
  return (
    <form className={styles.form} onSubmit={(event) => void unlock(event)}>
      <p className={styles.line}>{t('vault.unlockLine')}</p>
      <SecretInput
        label={t('vault.passphrase')}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={problem && problemText(problem)}
        data-autofocus
        autoComplete="current-password"
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={busy} disabled={passphrase === ''}>
          {t('vault.unlock')}
        </Button>
        <Button onClick={onLater}>{t('vault.later')}</Button>
      </div>
    </form>
  )
}
