import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge } from '#renderer/bridge/index.ts'
import { isWhole, noVaultWish, VaultChoice } from '#renderer/features/channels/index.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import { SecretInput } from '#renderer/ui/secret-input.tsx'
import type { PhoneState } from '#shared/contract/app-contract.ts'
import type { Problem } from '#shared/contract/problem.ts'
import styles from '../settings.module.css'

/** The token of the user's bot, and how it is kept where nobody has said so yet. */
export function PhoneForm({ onSaved }: { readonly onSaved: (phone: PhoneState) => void }) {
  const { t } = useTranslation('settings')
  const problemText = useProblemText()
  const vaultWanted = useAppState('vault') === 'unchosen'
  const [token, setToken] = useState('')
  const [server, setServer] = useState('')
  const [wish, setWish] = useState(noVaultWish)
  const { busy, problem, save } = useSave(onSaved)
  const ready = token.trim() !== '' && (!vaultWanted || isWhole(wish))
  const faultOf = (field: string) => (problem?.field === field ? problemText(problem) : null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready && !busy) void save({ token, server }, vaultWanted ? wish : null)
  }
  const known = problem?.field !== undefined && ['botToken', 'server', 'passphrase'].includes(problem.field)
  return (
    <form className={styles.form} onSubmit={submit}>
      <SecretInput
        className={styles.field ?? ''}
        label={t('phone.token')}
        description={t('phone.tokenHint')}
        value={token}
        onChange={(event) => setToken(event.currentTarget.value)}
        error={faultOf('botToken')}
        autoComplete="off"
      />
      <details open={faultOf('server') !== null || undefined}>
        <summary>{t('phone.otherServer')}</summary>
        <TextInput
          className={styles.field ?? ''}
          label={t('phone.server')}
          description={t('phone.serverHint')}
          value={server}
          onChange={(event) => setServer(event.currentTarget.value)}
          error={faultOf('server')}
          autoComplete="off"
          spellCheck={false}
        />
      </details>
      {vaultWanted ? <VaultChoice wish={wish} onChange={setWish} error={faultOf('passphrase')} /> : null}
      {problem && !known ? <ErrorPanel problem={problem} /> : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={busy} disabled={!ready}>
          {t('phone.save')}
        </Button>
      </div>
    </form>
  )
}

type Typed = { readonly token: string; readonly server: string }

function useSave(onSaved: (phone: PhoneState) => void) {
  const bridge = useBridge()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = async ({ token, server }: Typed, wish: typeof noVaultWish | null) => {
    setBusy(true)
    const { mode, passphrase } = wish ?? noVaultWish
    const chosen = wish ? await bridge.call('vault.choose', mode === 'passphrase' ? { mode, passphrase } : { mode }) : null
    const outcome = chosen && !chosen.ok ? chosen : await bridge.call('phone.save', { botToken: token.trim(), server: server.trim() })
    setBusy(false)
    setProblem(outcome.ok ? null : outcome.problem)
    if (outcome.ok) onSaved(outcome.value)
  }
  return { busy, problem, save }
}
