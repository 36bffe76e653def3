import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useOpenLink } from '#renderer/routes/use-open-link.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'
import { type DetailVariant, markOf, questionOf } from '../inspector-view.ts'

/** Where the post goes, and how it stands in each place. */
export function Channels({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('calendar')
  return (
    <section className={styles.section}>
      <h3>{t('inspector.channels')}</h3>
      {detail.variants.length === 0 ? <p className={styles.note}>{t('inspector.noChannels')}</p> : null}
      <ul className={styles.channels}>
        {detail.variants.map((variant) => (
          <ChannelRow key={variant.id} variant={variant} zone={detail.post.zone} />
        ))}
      </ul>
    </section>
  )
}

function ChannelRow({ variant, zone }: { readonly variant: DetailVariant; readonly zone: PostDetail['post']['zone'] }) {
  const networkName = useNetworkName()
  const words = useStateWords(variant, zone)
  return (
    <li className={styles.channel}>
      <NetworkGlyph network={variant.channel.network} size={15} decorative />
      <span className={styles.network}>{networkName(variant.channel.network)}</span>
      <span className={styles.account} title={variant.channel.title}>
        {variant.channel.title}
      </span>
      <span className={styles.state}>
        <StatusGlyph status={markOf(variant)} size={14} decorative />
        {variant.remoteUrl ? <Link url={variant.remoteUrl} words={words} title={variant.channel.title} /> : words}
      </span>
    </li>
  )
}

function Link({ url, words, title }: { readonly url: string; readonly words: string; readonly title: string }) {
  const { t } = useTranslation('calendar')
  const open = useOpenLink()
  return (
    <button
      type="button"
      className={styles.quiet}
      title={url}
      aria-label={`${words}. ${t('inspector.openPost')}: ${title}`}
      onClick={() => open(url)}
    >
      {words}
      <IconExternalLink size={14} stroke={1.5} aria-hidden />
    </button>
  )
}

function useStateWords(variant: DetailVariant, zone: PostDetail['post']['zone']): string {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const { publication, job } = variant
  if (questionOf(variant) === 'late') return t('inspector.state.late')
  if (job?.state === 'retrying' && job.nextAt !== null) return t('inspector.state.retrying', { time: format.time(job.nextAt, zone) })
  if (publication === 'waiting' && variant.at !== null) return t('inspector.state.waiting', { time: format.time(variant.at, zone) })
  return t(`inspector.state.${publication}`)
}
