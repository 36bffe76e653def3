import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { isOut, isSending } from '#shared/domain/posts/publication.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { PostText } from '../use-post-text.ts'
import type { DetailVariant } from '../words-by-variant.ts'
import classes from './own-words.module.css'

type OwnWordsProps = { readonly variant: DetailVariant; readonly common: RichText; readonly text: PostText }

/** Whether the channel says what all say, and the way back to that. */
export function OwnWords({ variant, common, text }: OwnWordsProps) {
  const { t } = useTranslation('editor')
  const act = useAct()
  const own = variant.ownWords !== null
  async function clear() {
    if (!(await text.flush())) return
    const cleared = await act('variant.clearText', { variantId: variant.id })
    if (cleared.ok) text.show(common)
  }
  return (
    <p className={classes.line}>
      {t(own ? 'tabs.ownLine' : 'tabs.commonLine')}
      {own && !isOut(variant) && !isSending(variant) ? (
        <Button size="xs" variant="default" onClick={() => void clear()}>
          {t('tabs.clear')}
        </Button>
      ) : null}
    </p>
  )
}
