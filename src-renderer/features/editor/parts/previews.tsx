import { IconBookmark, IconEye, IconHeart, IconMessageCircle, IconRepeat, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { mediaUrl, useNow } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import { networks } from '#shared/networks/index.ts'
import type { NetworkFacts } from '#shared/networks/network.ts'
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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else that the keyboard could reach
    <section className={classes.previews} aria-label={t('preview.title')} tabIndex={0}>
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

const looks: { readonly [Look in NetworkFacts['look']]: (props: PreviewProps) => React.ReactNode } = {
  feed: InFeed,
  message: AsMessage,
  picture: LedByPicture,
}

function Preview(props: PreviewProps) {
  const { t } = useTranslation('editor')
  const nameOf = useNetworkName()
  const facts = networks[props.variant.channel.network]
  const Look = looks[facts.look]
  return (
    <figure className={classes.card}>
      <figcaption className={classes.network}>
        <NetworkGlyph network={facts.id} size={14} decorative /> {nameOf(facts.id)}
        {props.variant.ownWords ? <span className={classes.own}>{t('tabs.own')}</span> : null}
      </figcaption>
      <Look {...props} />
    </figure>
  )
}

/** Under its author: text, pictures, what people can do. */
function InFeed({ detail, variant, text }: PreviewProps) {
  return (
    <div className={classes.post}>
      <Author detail={detail} variant={variant} />
      <Words text={text} />
      <PictureGrid detail={detail} variant={variant} />
      <footer className={classes.counts} aria-hidden>
        <IconMessageCircle size={16} stroke={1.5} />
        <IconRepeat size={16} stroke={1.5} />
        <IconHeart size={16} stroke={1.5} />
      </footer>
    </div>
  )
}

/** A channel's message: pictures over the words, views and the hour at its end. */
function AsMessage({ detail, variant, text }: PreviewProps) {
  const { t } = useTranslation('editor')
  const format = useFormat()
  const at = variant.publishedAt ?? variant.at
  return (
    <div className={classes.chat}>
      <div className={classes.message}>
        <PictureGrid detail={detail} variant={variant} />
        <div className={classes.messageWords}>
          <strong className={classes.messageTitle}>{variant.channel.title}</strong>
          <Words text={text} />
          <span className={`${classes.messageFoot} tabular`}>
            <IconEye size={13} stroke={1.5} aria-hidden /> {at === null ? t('preview.now') : format.time(at, detail.post.zone)}
          </span>
        </div>
      </div>
    </div>
  )
}

/** The picture first, square; the words are its caption. */
function LedByPicture({ detail, variant, text }: PreviewProps) {
  const { t } = useTranslation('editor')
  const [first] = detail.media
  return (
    <div className={classes.post} data-led>
      <Author detail={detail} variant={variant} />
      {first ? (
        <div className={classes.lead}>
          <img src={mediaUrl(first.hash)} alt={first.alt} />
          {detail.media.length > 1 ? <span className={classes.pages}>{`1 / ${detail.media.length}`}</span> : null}
        </div>
      ) : (
        <p className={classes.noPicture}>{t('preview.noPicture')}</p>
      )}
      <footer className={classes.counts} aria-hidden>
        <IconHeart size={18} stroke={1.5} />
        <IconMessageCircle size={18} stroke={1.5} />
        <IconSend size={18} stroke={1.5} />
        <IconBookmark size={18} stroke={1.5} />
      </footer>
      <Words text={text} />
    </div>
  )
}

function Author({ detail, variant }: Pick<PreviewProps, 'detail' | 'variant'>) {
  const { t } = useTranslation('editor')
  const format = useFormat()
  const now = useNow()
  const at = variant.publishedAt ?? variant.at
  return (
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
  )
}

function Words({ text }: { readonly text: RichText }) {
  return (
    <div className={classes.text}>
      <LinkedText text={text} />
    </div>
  )
}

function PictureGrid({ detail, variant }: Pick<PreviewProps, 'detail' | 'variant'>) {
  const limit = networks[variant.channel.network].images.maxItems
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
