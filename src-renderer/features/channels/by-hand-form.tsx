import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useBridge } from '#renderer/bridge/index.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import type { Problem } from '#shared/contract/problem.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { networks } from '#shared/networks/index.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { ByHandInputs, useByHandFields } from './by-hand-fields.tsx'
import styles from './channels.module.css'
import type { Connected } from './use-connect.ts'

type ByHandFormProps = {
  readonly brandId: BrandId
  readonly network: NetworkId
  readonly onConnected: (channel: Connected) => void
  readonly others?: ReactNode
}

/** A channel that a person publishes to: what it is called and where it lies. Nothing to sign in with. */
export function ByHandForm({ brandId, network, onConnected, others }: ByHandFormProps) {
  const { t } = useTranslation('channels')
  const fields = useByHandFields({ title: '', address: '' })
  const { busy, problem, add } = useAddByHand(brandId, network)
  const ready = fields.ready && !busy
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const title = fields.title.trim()
    if (ready && (await add(title, fields.address.trim()))) onConnected({ title })
  }
  const { owner } = networks[network]
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.line}>{t('connect.aboutHand')}</p>
      {owner ? <p className={styles.soft}>{t(`connect.owner.${owner}`)}</p> : null}
      <ByHandInputs fields={fields} />
      {problem ? <ErrorPanel problem={problem} kept={t('connect.kept')} /> : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={busy} disabled={!ready}>
          {t('connect.submit')}
        </Button>
        {others}
      </div>
    </form>
  )
}

function useAddByHand(brandId: BrandId, network: NetworkId) {
  const bridge = useBridge()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  return {
    busy,
    problem,
    async add(title: string, address: string): Promise<boolean> {
      setBusy(true)
      const outcome = await bridge.run('channel.add', {
        ...{ id: newId<'channel'>(), brandId, network, title, followers: null, manual: true },
        account: address === '' ? title : address,
        address: address === '' ? null : address,
      })
      setBusy(false)
      setProblem(outcome.ok ? null : outcome.problem)
      return outcome.ok
    },
  }
}
