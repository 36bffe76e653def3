import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { PostDetail } from '#shared/queries/index.ts'
import styles from './warnings.module.css'

/** Both parts of an advertising label, written down together. */
export function LabelDialog({ post, onClose }: { readonly post: PostDetail['post']; readonly onClose: () => void }) {
  const { t } = useTranslation('warnings')
  const act = useAct()
  const problemText = useProblemText()
  const [erid, setErid] = useState(post.ad?.erid ?? '')
  const [advertiser, setAdvertiser] = useState(post.ad?.advertiser ?? '')
  const [wrong, setWrong] = useState<Problem | null>(null)
  const save = async () => {
    const outcome = await act('post.setAdLabel', { postId: post.id, ad: { erid, advertiser } }, { ownRefusal: true })
    if (outcome.ok) onClose()
    else setWrong(outcome.problem)
  }
  return (
    <Modal opened onClose={onClose} title={t('label.title')} size={420} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          data-autofocus
          label={t('label.erid')}
          value={erid}
          error={wrong && problemText(wrong)}
          onChange={(event) => setErid(event.currentTarget.value)}
        />
        <TextInput label={t('label.advertiser')} value={advertiser} onChange={(event) => setAdvertiser(event.currentTarget.value)} />
        <p className={styles.note}>{t('label.line')}</p>
        <div className={styles.end}>
          <Button type="submit" variant="filled">
            {t('common:save')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Modal>
  )
}
