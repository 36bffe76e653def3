import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge } from '#renderer/bridge/index.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import type { Problem } from '#shared/contract/problem.ts'
import styles from '../inspector.module.css'
import type { DetailVariant } from '../inspector-view.ts'

/** Asks first: nothing brings a post back that its audience no longer sees. */
export function RemoveOutDialog({ variant, onClose }: { readonly variant: DetailVariant; readonly onClose: () => void }) {
  const { t } = useTranslation('calendar')
  const bridge = useBridge()
  const networkName = useNetworkName()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { network, title } = variant.channel
  const remove = async () => {
    setBusy(true)
    const outcome = await bridge.call('publishing.removePublished', { variantId: variant.id })
    setBusy(false)
    if (outcome.ok) onClose()
    else setProblem(outcome.problem)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('inspector.out.removeTitle', { network: networkName(network), title })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <p className={styles.dialogLine}>{t('inspector.out.removeLine')}</p>
      {problem ? (
        <div className={styles.dialogNote}>
          <ErrorPanel problem={problem} kept={t('inspector.out.removeKept')} />
        </div>
      ) : null}
      <div className={styles.dialogFoot}>
        <Button color="red" loading={busy} onClick={() => void remove()}>
          {t('inspector.out.remove')}
        </Button>
        <Button data-autofocus onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </Modal>
  )
}
