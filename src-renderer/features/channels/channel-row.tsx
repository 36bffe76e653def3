import { ActionIcon, Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDots } from '@tabler/icons-react'
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useRefused } from '#renderer/bridge/index.ts'
import { useOpenLink } from '#renderer/routes/use-open-link.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import type { Channel } from '#shared/domain/channels/channel.ts'
import styles from './channels.module.css'
import { DisconnectDialog } from './disconnect-dialog.tsx'
import { EditByHandDialog } from './edit-by-hand-dialog.tsx'

type ChannelRowProps = {
  readonly channel: Channel
  /** Somebody was led here: the row comes into view, and what it asks for is asked at once. */
  readonly cameFor: boolean
  readonly onSignIn: () => void
}

/** One connected account, its trouble in words and the remedy on the same row. */
export function ChannelRow({ channel, cameFor, onSignIn }: ChannelRowProps) {
  const { t } = useTranslation('channels')
  const format = useFormat()
  const networkName = useNetworkName()
  const [leaving, leave] = useDisclosure()
  const [editing, edit] = useDisclosure()
  const test = useTest(channel)
  const open = useOpenLink()
  const row = useLedHere(cameFor, channel.trouble === 'signInNeeded' ? onSignIn : null)
  const { address } = channel
  return (
    <li className={styles.row} ref={row}>
      <NetworkGlyph network={channel.network} size={15} coloured decorative />
      <span className={styles.title} title={channel.title}>
        {channel.title}
      </span>
      <span className={styles.soft}>
        {networkName(channel.network)}
        {channel.followers === null ? null : ` · ${t('list.followers', { count: channel.followers, n: format.number(channel.followers) })}`}
      </span>
      <span className={styles.state}>
        {channel.trouble ? (
          <>
            <WarningGlyph />
            {t(`trouble.${channel.trouble}`)}
          </>
        ) : channel.manual ? (
          <>
            <StatusGlyph status="manual" size={14} decorative />
            {t('list.manual')}
          </>
        ) : (
          test.words
        )}
      </span>
      {channel.trouble === 'signInNeeded' ? (
        <Button size="xs" onClick={onSignIn}>
          {t('list.signIn')}
        </Button>
      ) : null}
      <Menu>
        <Menu.Target>
          <ActionIcon aria-label={t('list.more', { title: channel.title })}>
            <IconDots size={16} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {channel.manual ? null : <Menu.Item onClick={test.run}>{t('list.test')}</Menu.Item>}
          {channel.manual ? null : <Menu.Item onClick={onSignIn}>{t('list.signIn')}</Menu.Item>}
          {channel.manual ? <Menu.Item onClick={edit.open}>{t('list.edit')}</Menu.Item> : null}
          {address ? <Menu.Item onClick={() => open(address)}>{t('list.openPage')}</Menu.Item> : null}
          <Menu.Item data-danger onClick={leave.open}>
            {t('list.disconnect')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {editing ? <EditByHandDialog channel={channel} onClose={edit.close} /> : null}
      <DisconnectDialog channel={channel} opened={leaving} onClose={leave.close} />
    </li>
  )
}

/** Once: brings the row into view and asks for what it is there for. */
function useLedHere(led: boolean, ask: (() => void) | null): RefObject<HTMLLIElement | null> {
  const row = useRef<HTMLLIElement>(null)
  const come = useEffectEvent(() => {
    row.current?.scrollIntoView({ block: 'center' })
    ask?.()
  })
  useEffect(() => {
    if (led) come()
  }, [led])
  return row
}

/** Asks the network whether the sign-in still holds. */
function useTest(channel: Channel): { readonly words: string | null; run(): void } {
  const { t } = useTranslation('channels')
  const bridge = useBridge()
  const refused = useRefused()
  const [state, setState] = useState<'testing' | 'fine' | null>(null)
  const run = async () => {
    setState('testing')
    const outcome = await bridge.call('channels.test', { channelId: channel.id })
    setState(outcome.ok ? 'fine' : null)
    if (!outcome.ok) refused(outcome.problem)
  }
  return { words: state && t(`list.${state}`), run: () => void run() }
}
