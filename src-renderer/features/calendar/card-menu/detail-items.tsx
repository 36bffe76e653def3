import { Menu } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import { useOpenLink } from '#renderer/routes/use-open-link.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { isUnsent } from '#shared/domain/posts/publication.ts'
import { plainText } from '#shared/domain/texts/rich-text.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'

/** What the whole post must be read for: to send it now, its text, where it is out. The menu stands meanwhile. */
export function DetailItems({ postId, now }: { readonly postId: PostId; readonly now: EpochMs }) {
  const detail = useQuery('post.detail', { postId, asOf: now }).value
  return detail ? <Items detail={detail} /> : null
}

function Items({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation(['calendar', 'moves'])
  const act = useAct()
  const { id: postId } = detail.post
  const networkName = useNetworkName()
  const openLink = useOpenLink()
  const text = plainText(detail.text)
  const out = detail.variants.flatMap(({ id, remoteUrl, channel }) => (remoteUrl === null ? [] : [{ id, url: remoteUrl, channel }]))
  return (
    <>
      {detail.variants.some(isUnsent) ? (
        <Menu.Item onClick={() => void act('post.publishNow', { postId })}>{t('calendar:inspector.publishNow')}</Menu.Item>
      ) : null}
      {text !== '' || out.length > 0 ? <Menu.Divider /> : null}
      {text === '' ? null : <CopyItem words={t('moves:menu.copyText')} text={text} />}
      {out.map(({ id, url, channel }) => {
        const where = { network: networkName(channel.network), title: channel.title }
        return [
          <Menu.Item key={`open ${id}`} onClick={() => openLink(url)}>
            {t('moves:menu.openOut', where)}
          </Menu.Item>,
          <CopyItem key={`copy ${id}`} words={t('moves:menu.copyLink', where)} text={url} />,
        ]
      })}
    </>
  )
}

/** It stays for a moment and says that it has copied: a menu that closes leaves one wondering. */
function CopyItem({ words, text }: { readonly words: string; readonly text: string }) {
  const { t } = useTranslation('moves')
  const clipboard = useClipboard({ timeout: 2500 })
  return (
    <Menu.Item closeMenuOnClick={false} onClick={() => clipboard.copy(text)}>
      {clipboard.error ? t('menu.copyFailed') : clipboard.copied ? t('menu.copied') : words}
    </Menu.Item>
  )
}
