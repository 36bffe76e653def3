import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import type { PasteNews } from './long-paste.ts'
import classes from './rich-text-field.module.css'

/** Says that a long paste is being read, or how much of it was taken. */
export function PasteNote({ news, onClose }: { readonly news: PasteNews; readonly onClose: () => void }) {
  const { t } = useTranslation('editor')
  const { number } = useFormat()
  if (news === null) return null
  const cut = news.kind === 'cut' ? { taken: number(news.taken), found: number(news.found), count: news.found } : null
  return (
    <div role="status" className={classes.pasteNote}>
      <span>{cut ? t('paste.cut', cut) : t('paste.reading')}</span>
      {cut ? <CloseButton size="sm" aria-label={t('common:close')} onClick={onClose} /> : null}
    </div>
  )
}
