import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge } from '#renderer/bridge/index.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import type { PhoneState } from '#shared/contract/app-contract.ts'
import type { Problem } from '#shared/contract/problem.ts'
import styles from '../settings.module.css'
import { PhoneForm } from './phone-form.tsx'

/** The user's own bot, which brings to their phone what they publish by hand. */
export function PhoneSection() {
  const { t } = useTranslation('settings')
  const bridge = useBridge()
  const [phone, setPhone] = useState<PhoneState | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    void bridge.call('phone.state', {}).then((outcome) => (outcome.ok ? setPhone(outcome.value) : setProblem(outcome.problem)))
  }, [bridge])
  return (
    <SettingPart title={t('phone.title')} line={t('phone.line')}>
      {problem && !phone ? <ErrorPanel problem={problem} /> : null}
      {phone?.state === 'none' ? <PhoneForm onSaved={setPhone} /> : null}
      {phone && phone.state !== 'none' ? <Connected phone={phone} onChange={setPhone} /> : null}
    </SettingPart>
  )
}

type ConnectedProps = { readonly phone: Exclude<PhoneState, { state: 'none' }>; readonly onChange: (phone: PhoneState) => void }

function Connected({ phone, onChange }: ConnectedProps) {
  const { t } = useTranslation('settings')
  const bridge = useBridge()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [tested, setTested] = useState(false)
  const { bot, person } = phone
  const run = async (name: 'phone.findChat' | 'phone.forget' | 'phone.test') => {
    setBusy(true)
    const outcome = await bridge.call(name, {})
    setBusy(false)
    setProblem(outcome.ok ? null : outcome.problem)
    setTested(outcome.ok && name === 'phone.test')
    if (outcome.ok && 'state' in outcome.value) onChange(outcome.value)
  }
  return (
    <>
      <p className={styles.note}>
        {phone.state === 'ready' ? t('phone.person', { bot, person }) : `${t('phone.connected', { bot })} ${t('phone.start', { bot })}`}
      </p>
      {problem ? <ErrorPanel problem={problem} /> : null}
      {tested ? (
        <p className={styles.note} role="status">
          {t('phone.tested')}
        </p>
      ) : null}
      <div className={styles.buttons}>
        {phone.state === 'ready' ? (
          <Button disabled={busy} onClick={() => void run('phone.test')}>
            {t('phone.test')}
          </Button>
        ) : null}
        <Button variant={phone.state === 'ready' ? 'subtle' : 'filled'} disabled={busy} onClick={() => void run('phone.findChat')}>
          {t(phone.state === 'ready' ? 'phone.other' : 'phone.find')}
        </Button>
        <Button variant="subtle" disabled={busy} onClick={() => void run('phone.forget')}>
          {t('phone.forget')}
        </Button>
      </div>
    </>
  )
}
