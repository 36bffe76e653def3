import { Anchor, UnstyledButton } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { newId, useAct, useQuery } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { useOpenLink } from '#renderer/routes/use-open-link.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import classes from './channel-picker.module.css'

type Variant = PostDetail['variants'][number]

/** Where the post goes: the brand's channels as switches; those under way show how far they are. */
export function ChannelPicker({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('editor')
  const act = useAct()
  const { value: channels } = useQuery('channels.list', { brandId: detail.post.brandId })
  const byChannel = new Map(detail.variants.map((variant) => [variant.channelId, variant]))
  if (channels?.length === 0) return <NoChannels />
  const toggle = (channelId: ChannelId) => {
    const chosen = byChannel.has(channelId)
      ? detail.variants.filter((variant) => variant.channelId !== channelId)
      : [...detail.variants, { id: newId<'variant'>(), channelId }]
    void act(
      'post.setChannels',
      { postId: detail.post.id, channels: chosen.map(({ id, channelId: to }) => ({ id, channelId: to })) },
      { quiet: true },
    )
  }
  return (
    <section aria-label={t('channels.label')} className={classes.row}>
      {(channels ?? []).map((channel) => (
        <ChannelSwitch key={channel.id} channel={channel} variant={byChannel.get(channel.id)} onToggle={() => toggle(channel.id)} />
      ))}
    </section>
  )
}

type SwitchProps = { readonly channel: Channel; readonly variant: Variant | undefined; readonly onToggle: () => void }

function ChannelSwitch({ channel, variant, onToggle }: SwitchProps) {
  const { t } = useTranslation('editor')
  const locked = variant !== undefined && ['sending', 'published', 'unknown', 'partly'].includes(variant.publication)
  return (
    <div className={classes.item} data-on={variant !== undefined}>
      <UnstyledButton
        role="switch"
        aria-checked={variant !== undefined}
        aria-label={channel.title}
        disabled={locked}
        className={classes.switch ?? ''}
        onClick={onToggle}
      >
        <NetworkGlyph network={channel.network} size={15} decorative />
        <span className={classes.title}>{channel.title}</span>
      </UnstyledButton>
      {variant && variant.publication !== 'none' && (
        <span className={classes.state} data-state={variant.publication}>
          {t(`publication.${variant.publication}`)}
        </span>
      )}
      {variant?.remoteUrl && <PostLink url={variant.remoteUrl} title={channel.title} />}
    </div>
  )
}

function PostLink({ url, title }: { readonly url: string; readonly title: string }) {
  const { t } = useTranslation('editor')
  const open = useOpenLink()
  return (
    <Anchor
      href={url}
      title={url}
      aria-label={t('channels.linkOf', { title })}
      className={classes.link ?? ''}
      onClick={(event) => {
        event.preventDefault()
        open(url)
      }}
    >
      <IconExternalLink size={14} stroke={1.5} />
    </Anchor>
  )
}

function NoChannels() {
  const { t } = useTranslation('editor')
  return (
    <p className={classes.none}>
      {t('channels.none')}{' '}
      <Anchor component="button" type="button" onClick={() => goTo({ room: 'settings', params: ['brands'] })}>
        {t('channels.connect')}
      </Anchor>
    </p>
  )
}
