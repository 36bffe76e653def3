import { IconHeart, IconMessageCircle, IconRepeat } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { mediaUrl, useNow } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import { networks } from '#shared/networks/index.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import { LinkedText } from './linked-text.tsx'
import classes from './previews.module.css'

type Detail = PostDetail
type Variant = Detail['variants'][number]

/** Channels of one network that say the same look the same. */
function looksAs(one: Variant, other: Variant): boolean {
  return one === other || (one.channel.network === other.channel.network && one.ownText?.key === other.ownText?.key)
}

/** The post as each chosen network will show it; one preview per network and wording. */
export function Previews({ detail, wordsOf }: { readonly detail: Detail; readonly wordsOf: (variant: Variant) => RichText }) {
  const { t } = useTranslation('editor')
  const shown = detail.variants.filter((variant, place) => detail.variants.findIndex((other) => looksAs(variant, other)) === place)
  return (
    <section className={classes.previews} aria-label={t('preview.title')}>
      <h2 className={classes.head}>{t('preview.title')}</h2>
      {shown.length === 0 && <p className={classes.hint}>{t('preview.empty')}</p>}
      <div className={classes.cards}>
        {shown.map((variant) => (
          <Preview key={variant.id} detail={detail} variant={variant} text={wordsOf(variant)} />
        ))}
      </div>
    </section>
  )
}

type PreviewProps = { readonly detail: Detail; readonly variant: Variant; readonly text: RichText }

function Preview({ detail, variant, text }: PreviewProps) {
  const { t } = useTranslation('editor')
  const format = useFormat()
  const now = useNow()
  const nameOf = useNetworkName()
  const facts = networks[variant.channel.network]
  const at = variant.publishedAt ?? variant.at
  return (
    <figure className={classes.card}>
      <figcaption className={classes.network}>
        <NetworkGlyph network={facts.id} size={14} decorative /> {nameOf(facts.id)}
        {variant.ownWords ? <span className={classes.own}>{t('tabs.own')}</span> : null}
      </figcaption>
      <div className={classes.post}>
        <header className={classes.author}>
          <span className={classes.avatar} aria-hidden>
            {variant.channel.title.replace('@', '').slice(0, 1).toUpperCase()}
          </span>
          <span className={classes.who}>
            <strong>{detail.brand.name}</strong>
            <span>
              {variant.channel.title} · {at === null ? t('preview.now') : format.moment(at, detail.post.zone, now)}
            </span>
          </span>
        </header>
        <div className={classes.text}>
          <LinkedText text={text} />
        </div>
        <PictureGrid detail={detail} limit={facts.images.maxItems} />
        <footer className={classes.counts} aria-hidden>
          <IconMessageCircle size={16} stroke={1.5} />
          <IconRepeat size={16} stroke={1.5} />
          <IconHeart size={16} stroke={1.5} />
        </footer>
      </div>
    </figure>
  )
}

function PictureGrid({ detail, limit }: { readonly detail: Detail; readonly limit: number | null }) {
  const shown = detail.media.slice(0, limit ?? detail.media.length)
  if (shown.length === 0) return null
  return (
    <div className={classes.grid} data-count={shown.length}>
      {shown.map((picture) => (
        <img key={picture.id} src={mediaUrl(picture.hash)} alt={picture.alt} />
      ))}
    </div>
  )
}
