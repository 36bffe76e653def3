import { useTranslation } from 'react-i18next'
import { PostBriefs } from '#renderer/features/post-briefs/index.ts'
import { RichTextField } from '#renderer/widgets/rich-text/rich-text-field.tsx'
import { frozenBecause } from '#shared/domain/posts/publication.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import { usePictures } from '../use-pictures.ts'
import type { PostText } from '../use-post-text.ts'
import type { DetailVariant } from '../words-by-variant.ts'
import { ChannelPicker } from './channel-picker.tsx'
import { Counters } from './counters.tsx'
import { MediaStrip } from './media-strip.tsx'
import { OwnWords } from './own-words.tsx'
import { TextTabs } from './text-tabs.tsx'
import classes from './writing.module.css'

type WritingProps = {
  readonly detail: PostDetail
  /** The channel whose text is written; null: the text for all. */
  readonly variant: DetailVariant | null
  readonly text: PostText
  readonly wordsOf: (variant: DetailVariant) => RichText
  readonly onShow: (variant: VariantId | null) => void
}

/** The left side: channels, the text with its counters, the pictures. */
export function Writing({ detail, variant, text, wordsOf, onShow }: WritingProps) {
  const { t } = useTranslation('editor')
  const pictures = usePictures(detail)
  const closed = frozenBecause(variant ? [variant] : detail.variants) !== null
  return (
    <div className={classes.column} data-mend="text">
      <ChannelPicker detail={detail} />
      <TextTabs
        detail={detail}
        shown={variant?.id ?? null}
        wordsOf={wordsOf}
        onShow={(next) => void text.flush().then((kept) => (kept ? onShow(next) : undefined))}
      />
      {variant && <OwnWords variant={variant} common={detail.text} text={text} />}
      {text.restored && <p className={classes.restored}>{t('restored')}</p>}
      <RichTextField
        text={text.text}
        revision={text.revision}
        label={variant ? t('textOf', { channel: variant.channel.title }) : t('textLabel')}
        placeholder={t('placeholder')}
        readOnly={closed}
        onChange={text.typed}
        onBlur={() => void text.flush()}
        onFiles={(files) => {
          if (files.length === 0) return false
          void pictures.add(files)
          return true
        }}
        footer={<Counters detail={detail} wordsOf={wordsOf} only={variant} />}
      />
      <MediaStrip detail={detail} pictures={pictures} />
      <PostBriefs post={detail.post} />
    </div>
  )
}
