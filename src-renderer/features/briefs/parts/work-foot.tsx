import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import styles from './panel.module.css'

type WorkFootProps = {
  readonly detail: BriefDetail
  /** Work is being made here now, not judged. */
  readonly making: boolean
  readonly onDeliver: () => void
  readonly onAccept: () => void
  /** Turns from making another version back to judging. */
  readonly onOther: (making: boolean) => void
  /** What accepting does to the post. */
  readonly hint: string | null
}

/** The next steps of a brief: deliver; return with remarks or accept; back to work. */
export function WorkFoot(props: WorkFootProps) {
  const { detail, making } = props
  const { status } = detail.brief
  if (status === 'draft') return <DraftFoot />
  if (status === 'accepted') return <AcceptedFoot detail={detail} />
  return making ? <MakingFoot {...props} /> : <JudgingFoot {...props} />
}

function DraftFoot() {
  const { t } = useTranslation('briefs')
  return (
    <footer className={styles.foot}>
      <p className={styles.hint}>{t('hint.notGiven')}</p>
    </footer>
  )
}

function AcceptedFoot({ detail }: Pick<WorkFootProps, 'detail'>) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  return (
    <footer className={styles.foot}>
      <Button onClick={() => void act('brief.reopen', { briefId: detail.brief.id })}>{t('action.reopen')}</Button>
    </footer>
  )
}

function MakingFoot({ detail, onDeliver, onOther }: WorkFootProps) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const { id, status, versions } = detail.brief
  return (
    <footer className={styles.foot}>
      <Button variant="filled" onClick={onDeliver}>
        {versions === 0 ? t('action.deliver') : t('action.deliverVersion', { version: versions + 1 })}
      </Button>
      {status === 'assigned' || status === 'returned' ? (
        <Button onClick={() => void act('brief.start', { briefId: id })}>{t('action.start')}</Button>
      ) : null}
      {status === 'review' ? (
        <Button variant="subtle" onClick={() => onOther(false)}>
          {t('action.backToReview')}
        </Button>
      ) : null}
    </footer>
  )
}

function JudgingFoot({ detail, onAccept, hint }: WorkFootProps) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const open = detail.remarks.filter((one) => one.solvedAt === null).length
  const hints = [open === 0 ? t('hint.writeRemark') : null, hint].filter((one) => one !== null)
  return (
    <footer className={styles.foot}>
      {hints.length > 0 ? <p className={styles.hint}>{hints.join(' ')}</p> : null}
      <Button
        leftSection={<IconArrowBackUp size={16} stroke={1.5} />}
        disabled={open === 0}
        onClick={() => void act('brief.return', { briefId: detail.brief.id })}
      >
        {open === 0 ? t('action.returnEmpty') : t('action.return', { count: open })}
      </Button>
      <Button className={styles.last ?? ''} variant="filled" onClick={onAccept}>
        {t(detail.post ? 'action.accept' : 'action.acceptNew')}
      </Button>
    </footer>
  )
}
