import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { NoticeCard } from '#renderer/app/frame/notice-bell.tsx'
import { useAppState } from '#renderer/bridge/index.ts'

/** The other shell's work is newer: asked before anything is done here, so that no empty workspace opens beside a full one in silence. */
export function OtherShellOffer() {
  const { t } = useTranslation('frame')
  const offer = useAppState().notices.find((notice) => notice.kind === 'otherShellNewer')
  if (!offer) return null
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('notices.newerTitle')}
    >
      <NoticeCard notice={offer} />
    </Modal>
  )
}
