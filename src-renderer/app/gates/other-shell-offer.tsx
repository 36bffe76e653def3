import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge, useNow, useRefused } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { Progress } from '#renderer/ui/progress.tsx'
import type { Notice } from '#shared/contract/app-contract.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import styles from './gates.module.css'

/** The other shell's work is newer: asked before anything is done here, so that no empty workspace opens beside a full one in silence. */
export function OtherShellOffer() {
  const { t } = useTranslation('frame')
  const bridge = useBridge()
  const refused = useRefused()
  const offer = useAppState('notices').find((notice) => notice.kind === 'otherShellNewer')
  const [bringing, setBringing] = useState(false)
  const answer = async (notice: Notice, what: 'yes' | 'no') => {
    setBringing(what === 'yes')
    const outcome = await bridge.call('app.answerNotice', { id: notice.id, answer: what })
    setBringing(false)
    if (!outcome.ok) return refused(outcome.problem)
    // What was open here is not there any more.
    if (what === 'yes') goTo({ room: 'calendar', params: [], inspect: null }, 'replace')
  }
  return (
    <Modal
      opened={bringing || offer !== undefined}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('offer.title')}
    >
      {bringing ? <Progress label={t('offer.bringing')} done={0} total={0} /> : null}
      {offer && !bringing ? <Offer notice={offer} onAnswer={(what) => void answer(offer, what)} /> : null}
    </Modal>
  )
}

type OfferProps = { readonly notice: Notice; readonly onAnswer: (what: 'yes' | 'no') => void }

/** Whose work is newer and since when, and whether that shell is open; where it could not be asked, its last backup is what can be had. */
function Offer({ notice, onAnswer }: OfferProps) {
  const { t } = useTranslation('frame')
  const format = useFormat()
  const now = useNow()
  const { shell, lastChangeAt, backupAt, pid } = notice.values
  const at = (moment: string | number | undefined) => format.moment(Number(moment ?? 0) as EpochMs, systemZone(), now)
  const words = { shell: t(`settings:about.shells.${String(shell)}`), changed: at(lastChangeAt), backup: at(backupAt) }
  return (
    <div className={styles.offer}>
      <p>{t(backupAt === undefined ? 'offer.line' : 'offer.backupLine', words)}</p>
      {pid === undefined ? null : <p>{t('offer.running', { pid: String(pid) })}</p>}
      <div className={styles.answers}>
        <Button variant="filled" onClick={() => onAnswer('yes')}>
          {t('offer.bringOver')}
        </Button>
        <Button onClick={() => onAnswer('no')}>{t('offer.stayHere')}</Button>
      </div>
    </div>
  )
}
