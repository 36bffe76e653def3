import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { plainText, type RichText } from '#shared/domain/texts/rich-text.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { networks } from '#shared/networks/index.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import classes from './text-tabs.module.css'

type Variant = PostDetail['variants'][number]

type TextTabsProps = {
  readonly detail: PostDetail
  /** The channel whose text is written; null: the text for all. */
  readonly shown: VariantId | null
  readonly wordsOf: (variant: Variant) => RichText
  readonly onShow: (variant: VariantId | null) => void
}

const common = 'common'

/** The text for all channels, and a tab for each of them that may say something else. */
export function TextTabs({ detail, shown, wordsOf, onShow }: TextTabsProps) {
  const { t } = useTranslation('editor')
  if (detail.variants.length === 0) return null
  return (
    <Tabs
      value={shown ?? common}
      onChange={(value) => onShow(value === null || value === common ? null : (value as VariantId))}
      classNames={classes}
    >
      <Tabs.List aria-label={t('tabs.label')}>
        <Tabs.Tab value={common}>{t('tabs.common')}</Tabs.Tab>
        {detail.variants.map((variant) => (
          <ChannelTab key={variant.id} variant={variant} words={wordsOf(variant)} pictures={detail.media.length} />
        ))}
      </Tabs.List>
    </Tabs>
  )
}

type ChannelTabProps = { readonly variant: Variant; readonly words: RichText; readonly pictures: number }

/** A dot says that the channel has words of its own; a red figure how much too long they are. */
function ChannelTab({ variant, words, pictures }: ChannelTabProps) {
  const { t } = useTranslation('editor')
  const format = useFormat()
  const { used, limit } = networks[variant.channel.network].countText(plainText(words), pictures)
  const over = limit === null ? 0 : used - limit
  const own = variant.ownWords !== null
  const said = [variant.channel.title, own ? t('tabs.own') : null, over > 0 ? t('tabs.over', { count: over }) : null]
  return (
    <Tabs.Tab value={variant.id} aria-label={said.filter(Boolean).join(', ')} title={variant.channel.title}>
      <span className={classes.tabWords}>
        <NetworkGlyph network={variant.channel.network} size={15} decorative />
        <span className={classes.name}>{variant.channel.title}</span>
        {own ? <span className={classes.dot} aria-hidden /> : null}
        {over > 0 ? <span className={`${classes.over} tabular`}>−{format.number(over)}</span> : null}
      </span>
    </Tabs.Tab>
  )
}
