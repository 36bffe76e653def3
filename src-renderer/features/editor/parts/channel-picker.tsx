import { Anchor, UnstyledButton } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct, useQuery } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { useOpenLink } from '#renderer/routes/use-open-link.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { BrandId, ChannelId, VariantId } from '#shared/kernel/ids.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import classes from './channel-picker.module.css'

type Variant = PostDetail['variants'][number]

/** Where the post goes: the brand's channels as switches; those under way show how far they are. */
export function ChannelPicker({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('editor')
  const { value: channels } = useQuery('channels.list', { brandId: detail.post.brandId })
  const { chosen, toggle } = useChosenChannels(detail)
  const byChannel = new Map(detail.variants.map((variant) => [variant.channelId, variant]))
  if (channels?.length === 0) return <NoChannels brandId={detail.post.brandId} />
  return (
    <section aria-label={t('channels.label')} className={classes.row} data-mend="channels">
      {(channels ?? []).map((channel) => (
        <ChannelSwitch
          key={channel.id}
          channel={channel}
          variant={byChannel.get(channel.id)}
          on={chosen.has(channel.id)}
          onToggle={() => toggle(channel.id)}
        />
      ))}
    </section>
  )
}

type Chosen = ReadonlyMap<ChannelId, VariantId>

/** The chosen channels as the person has them now: a switch counts at once, so that the next one builds on it. */
function useChosenChannels(detail: PostDetail): { readonly chosen: Chosen; readonly toggle: (channelId: ChannelId) => void } {
  const act = useAct()
  const stored: Chosen = new Map(detail.variants.map((variant) => [variant.channelId, variant.id]))
  const ahead = useRef<Chosen | null>(null)
  const [, redraw] = useState(0)
  if (ahead.current && sameChannels(ahead.current, stored)) ahead.current = null
  const chosen = ahead.current ?? stored
  const toggle = (channelId: ChannelId) => {
    const next = new Map(ahead.current ?? stored)
    if (!next.delete(channelId)) next.set(channelId, newId<'variant'>())
    ahead.current = next
    redraw((count) => count + 1)
    const channels = [...next].map(([to, id]) => ({ id, channelId: to }))
    void act('post.setChannels', { postId: detail.post.id, channels }, { quiet: true }).then((outcome) => {
      if (outcome.ok || ahead.current !== next) return
      ahead.current = null
      redraw((count) => count + 1)
    })
  }
  return { chosen, toggle }
}

function sameChannels(one: Chosen, other: Chosen): boolean {
  return one.size === other.size && [...one.keys()].every((channelId) => other.has(channelId))
}

type SwitchProps = { readonly channel: Channel; readonly variant: Variant | undefined; readonly on: boolean; readonly onToggle: () => void }

function ChannelSwitch({ channel, variant, on, onToggle }: SwitchProps) {
  const { t } = useTranslation('editor')
  const locked = variant !== undefined && ['sending', 'published', 'unknown', 'partly'].includes(variant.publication)
  return (
    <div className={classes.item} data-on={on}>
      <UnstyledButton
        role="switch"
        aria-checked={on}
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

function NoChannels({ brandId }: { readonly brandId: BrandId }) {
  const { t } = useTranslation('editor')
  return (
    <p className={classes.none} data-mend="channels">
      {t('channels.none')}{' '}
      <Anchor component="button" type="button" onClick={() => goTo({ room: 'settings', params: ['brands', brandId] })}>
        {t('channels.connect')}
      </Anchor>
    </p>
  )
}
