import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge } from '#renderer/bridge/index.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { useFormat } from '#renderer/ui/format.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { RichTextField } from '#renderer/widgets/rich-text/rich-text-field.tsx'
import type { Problem } from '#shared/contract/problem.ts'
import { plainText, type RichText } from '#shared/domain/texts/rich-text.ts'
import { networks } from '#shared/networks/index.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'
import type { DetailVariant } from '../inspector-view.ts'
import { keepOutDraft, outDraftOf } from '../out-drafts.ts'

type EditOutDialogProps = { readonly variant: DetailVariant; readonly detail: PostDetail; readonly onClose: () => void }

/** Corrects the text of a post that is out. What was typed stays until the network has taken it, whatever closes the dialog. */
export function EditOutDialog({ variant, detail, onClose }: EditOutDialogProps) {
  const { t } = useTranslation('calendar')
  const networkName = useNetworkName()
  const [shown] = useState(() => variant.ownWords ?? detail.text)
  const [text, setText] = useState(() => outDraftOf(variant.id, shown) ?? shown)
  const [start] = useState(text)
  const saving = useSaving(variant, onClose)
  const type = (typed: RichText) => {
    setText(typed)
    keepOutDraft(variant.id, { text: typed, over: shown })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('inspector.out.editTitle', { network: networkName(variant.channel.network), title: variant.channel.title })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      size={560}
    >
      <p className={styles.dialogLine}>{t(detail.media.length > 0 ? 'inspector.out.onlyTextPictures' : 'inspector.out.onlyText')}</p>
      <RichTextField
        text={start}
        revision={0}
        label={t('inspector.out.text')}
        placeholder=""
        readOnly={saving.busy}
        onChange={type}
        onBlur={() => undefined}
        onFiles={() => false}
        footer={<Count variant={variant} detail={detail} text={text} />}
      />
      {saving.problem ? (
        <div className={styles.dialogNote}>
          <ErrorPanel problem={saving.problem} kept={t('inspector.out.kept')} />
        </div>
      ) : null}
      <div className={styles.dialogFoot}>
        <Button variant="filled" loading={saving.busy} onClick={() => saving.save(text)}>
          {t('inspector.out.edit')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </Modal>
  )
}

function useSaving({ id: variantId }: DetailVariant, onSaved: () => void) {
  const bridge = useBridge()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = async (text: RichText) => {
    setBusy(true)
    setProblem(null)
    const outcome = await bridge.call('publishing.editPublished', { variantId, text })
    setBusy(false)
    if (!outcome.ok) return setProblem(outcome.problem)
    keepOutDraft(variantId, null)
    onSaved()
  }
  return { busy, problem, save: (text: RichText) => void save(text) }
}

function Count({ variant, detail, text }: Omit<EditOutDialogProps, 'onClose'> & { readonly text: RichText }) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const { used, limit, fits } = networks[variant.channel.network].countText(plainText(text), detail.media.length)
  const words = limit === null ? format.number(used) : t('inspector.out.count', { used: format.number(used), limit: format.number(limit) })
  return (
    <span role="status" className={fits ? styles.soft : styles.over}>
      {words}
    </span>
  )
}
