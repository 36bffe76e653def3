import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { frozenBecause } from '#shared/domain/posts/publication.ts'
import type { ApprovalWord, PostDetail } from '#shared/queries/index.ts'
import styles from './approval.module.css'
import { standingOf } from './approval-view.ts'
import { ChangesDialog } from './changes-dialog.tsx'
import { HistoryDialog } from './history-dialog.tsx'
import { ReturnForm } from './return-form.tsx'
import { useApprovalActs } from './use-approval-acts.ts'

type ApprovalPanelProps = {
  readonly detail: PostDetail
  /** What is typed is not stored yet: nobody can approve it. */
  readonly unsaved?: boolean
}

/** How the post stands to its approval, what changed since, and the word that is asked for. Nothing where the brand asks for none. */
export function ApprovalPanel({ detail, unsaved = false }: ApprovalPanelProps) {
  const { t } = useTranslation('approval')
  const [comparing, compare] = useDisclosure()
  const [looking, look] = useDisclosure()
  const { approval, post } = detail
  if (!approval.asked) return null
  const standing = standingOf(approval)
  return (
    <section className={styles.panel} aria-label={t('title')}>
      <header className={styles.head}>
        <h3>{t('title')}</h3>
        {approval.last ? (
          <button type="button" className={styles.quiet} onClick={look.open}>
            {t('history')}
          </button>
        ) : null}
      </header>
      <p className={styles.standing}>
        <StatusGlyph status={standing.mark} size={14} decorative />
        <span>{t(`standing.${standing.words}`)}</span>
        {approval.changes ? (
          <Button size="xs" onClick={compare.open}>
            {t('whatChanged')}
          </Button>
        ) : null}
      </p>
      {approval.last ? <Said word={approval.last} zone={post.zone} /> : null}
      {approval.approver && standing.words !== 'approved' ? (
        <p className={styles.note}>{t('whoApproves', { name: approval.approver.name })}</p>
      ) : null}
      {frozenBecause(detail.variants) ? null : <Words detail={detail} unsaved={unsaved} />}
      {approval.changes ? (
        <ChangesDialog changes={approval.changes} variants={detail.variants} opened={comparing} onClose={compare.close} />
      ) : null}
      {looking ? <HistoryDialog postId={post.id} zone={post.zone} onClose={look.close} /> : null}
    </section>
  )
}

/** Who said the last word, when, and with which remark. */
function Said({ word, zone }: { readonly word: ApprovalWord; readonly zone: PostDetail['post']['zone'] }) {
  const { t } = useTranslation('approval')
  const format = useFormat()
  const now = useNow()
  const name = word.person || t('somebody')
  return (
    <>
      <p className={styles.note}>{t(`said.${word.verdict}`, { name, when: format.moment(word.at, zone, now) })}</p>
      {word.note ? <blockquote className={styles.quote}>{word.note}</blockquote> : null}
    </>
  )
}

/** The answers a person may give now. */
function Words({ detail, unsaved }: { readonly detail: PostDetail; readonly unsaved: boolean }) {
  const { t } = useTranslation('approval')
  const acts = useApprovalActs(detail)
  const [returning, setReturning] = useState(false)
  const { state, approver } = detail.approval
  const disabled = unsaved || acts.busy || !acts.ready
  if (returning) {
    return (
      <ReturnForm
        disabled={disabled}
        onReturn={(note) => void acts.giveBack(note).then((done) => done && setReturning(false))}
        onCancel={() => setReturning(false)}
      />
    )
  }
  return (
    <div className={styles.words}>
      {state === 'approved' ? null : (
        <Button size="xs" disabled={disabled} onClick={() => void acts.approve()}>
          {approver && !acts.isMe ? t('approveFor', { name: approver.name }) : t('approve')}
        </Button>
      )}
      <Button size="xs" variant="subtle" disabled={disabled} onClick={() => setReturning(true)}>
        {t('return')}
      </Button>
      {state === 'approved' ? (
        <Button size="xs" variant="subtle" disabled={disabled} onClick={() => void acts.withdraw()}>
          {t('withdraw')}
        </Button>
      ) : null}
    </div>
  )
}
