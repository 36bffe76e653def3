import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import type { HandSheet } from '../hand-view.ts'

/** Holds the person back: the post was changed after they were told to publish it, or nobody approved it as it is now. */
export function ChangedNote({ sheet }: { readonly sheet: HandSheet }) {
  const { t } = useTranslation('hand')
  const act = useAct()
  const { variant, post, changed, heldBack } = sheet
  if (!changed && heldBack === null) return null
  const openPost = <Button onClick={() => goTo({ room: 'post', params: [post.id] })}>{t('changed.openPost')}</Button>
  if (heldBack === null) {
    return (
      <ErrorPanel
        status="manual"
        title={t('changed.title')}
        kept={t('changed.line')}
        remedy={
          <>
            <Button onClick={() => void act('publication.seenByHand', { variantId: variant.id }, { quiet: true })}>
              {t('changed.seen')}
            </Button>
            {openPost}
          </>
        }
      />
    )
  }
  const who = heldBack.by === null ? t('changed.anybody') : t('changed.person', { person: heldBack.by })
  return <ErrorPanel title={t(changed ? 'changed.againTitle' : 'changed.heldTitle')} kept={who} remedy={openPost} />
}
