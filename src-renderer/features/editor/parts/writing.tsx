import { useTranslation } from 'react-i18next'
import { RichTextField } from '#renderer/widgets/rich-text/rich-text-field.tsx'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import { usePictures } from '../use-pictures.ts'
import type { PostText } from '../use-post-text.ts'
import { ChannelPicker } from './channel-picker.tsx'
import { Counters } from './counters.tsx'
import { MediaStrip } from './media-strip.tsx'
import classes from './writing.module.css'

type WritingProps = { readonly detail: PostDetail; readonly text: PostText }

/** The left side: channels, the text with its counters, the pictures. */
export function Writing({ detail, text }: WritingProps) {
  const { t } = useTranslation('editor')
  const pictures = usePictures(detail)
  const closed = detail.variants.some((variant) => variant.publication === 'sending')
  return (
    <div className={classes.column}>
      <ChannelPicker detail={detail} />
      {text.restored && <p className={classes.restored}>{t('restored')}</p>}
      <RichTextField
        text={text.text}
        revision={text.revision}
        label={t('textLabel')}
        placeholder={t('placeholder')}
        readOnly={closed}
        onChange={text.typed}
        onBlur={() => void text.flush()}
        onFiles={(files) => {
          if (files.length === 0) return false
          void pictures.add(files)
          return true
        }}
        footer={<Counters detail={detail} text={text.text} />}
      />
      <MediaStrip detail={detail} pictures={pictures} />
    </div>
  )
}
