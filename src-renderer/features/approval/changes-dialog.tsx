import { Modal } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { thumbUrl } from '#renderer/bridge/index.ts'
import type { ContentChanges, PictureChange, TextChange } from '#shared/domain/approvals/content-changes.ts'
import { diffWords } from '#shared/domain/texts/diff-words.ts'
import { emptyText, plainText } from '#shared/domain/texts/rich-text.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { PostDetail } from '#shared/queries/index.ts'
import styles from './approval.module.css'

type ChangesDialogProps = {
  readonly changes: ContentChanges
  readonly variants: PostDetail['variants']
  readonly opened: boolean
  readonly onClose: () => void
}

/** What became different since the post was approved: words, pictures, and what single channels say. */
export function ChangesDialog({ changes, variants, opened, onClose }: ChangesDialogProps) {
  const { t } = useTranslation('approval')
  const channelOf = (id: string) => variants.find((one) => one.channelId === id)?.channel.title ?? t('goneChannel')
  return (
    <Modal opened={opened} onClose={onClose} title={t('changes.title')} size={640} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={styles.changes}>
        {changes.text ? <TextDifference name={t('changes.text')} change={changes.text} /> : null}
        {changes.channels.map(({ channelId, before, after }) => {
          const change = { before: before ?? emptyText, after: after ?? emptyText, onlyMarks: false }
          return <TextDifference key={channelId} name={t('changes.channel', { channel: channelOf(channelId) })} change={change} />
        })}
        {changes.pictures.length > 0 ? (
          <section>
            <h3>{t('changes.pictures')}</h3>
            <ul className={styles.pictures}>
              {changes.pictures.map((change, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list of one comparison does not change
                <PictureDifference key={i} change={change} />
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </Modal>
  )
}

function TextDifference({ name, change }: { readonly name: string; readonly change: TextChange }) {
  const { t } = useTranslation('approval')
  const pieces = useMemo(() => diffWords(plainText(change.before), plainText(change.after)), [change])
  return (
    <section>
      <h3>{name}</h3>
      {change.onlyMarks ? <p className={styles.note}>{t('changes.onlyMarks')}</p> : null}
      <p className={styles.diff} lang="ru">
        {pieces.map(({ kind, text }, i) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison do not change
          if (kind === 'same') return <span key={i}>{text}</span>
          const Tag = kind === 'added' ? 'ins' : 'del'
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          return <Tag key={i}>{text}</Tag>
        })}
      </p>
    </section>
  )
}

function PictureDifference({ change }: { readonly change: PictureChange }) {
  const { t } = useTranslation('approval')
  return (
    <li className={styles.picture}>
      {change.kind === 'replaced' ? <Thumb hash={change.before} gone /> : null}
      {'hash' in change ? <Thumb hash={change.hash} gone={change.kind === 'removed'} /> : null}
      <span>
        {t(`changes.picture.${change.kind}`)}
        {change.kind === 'altChanged' ? (
          <span className={styles.diff}>
            {' '}
            <del>{change.before || t('changes.noAlt')}</del> <ins>{change.after || t('changes.noAlt')}</ins>
          </span>
        ) : null}
      </span>
    </li>
  )
}

function Thumb({ hash, gone = false }: { readonly hash: MediaHash; readonly gone?: boolean }) {
  return <img className={styles.thumb} data-gone={gone || undefined} src={thumbUrl(hash)} alt="" />
}
