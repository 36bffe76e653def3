import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import type { BrandId } from '#shared/kernel/ids.ts'
import { ChannelRow } from './channel-row.tsx'
import styles from './channels.module.css'
import { ConnectDialog } from './connect-dialog.tsx'
import type { ConnectTarget } from './use-connect.ts'

type ChannelListProps = {
  readonly brandId: BrandId
  /** The channel the address names: it is brought into view, and asked for its sign-in when it lost it. Null: none. */
  readonly cameFor: string | null
}

/** A brand's channels: what they are, what is wrong with one, and how to connect another. */
export function ChannelList({ brandId, cameFor }: ChannelListProps) {
  const { t } = useTranslation('channels')
  const [target, setTarget] = useState<ConnectTarget | null>(null)
  const { value: channels, problem } = useQuery('channels.list', { brandId })
  const connect = () => setTarget({ kind: 'new', brandId })
  const button = (
    <Button leftSection={<IconPlus size={15} stroke={1.5} />} onClick={connect}>
      {t('list.connect')}
    </Button>
  )
  return (
    <div className={styles.list}>
      {problem ? <UnreadPanel problem={problem} /> : null}
      {channels?.length === 0 ? <Empty title={t('list.empty')} line={t('list.emptyLine')} action={button} /> : null}
      {channels && channels.length > 0 ? (
        <>
          <ul className={styles.rows}>
            {channels.map((channel) => (
              <ChannelRow
                key={channel.id}
                channel={channel}
                cameFor={channel.id === cameFor}
                onSignIn={() => setTarget({ kind: 'again', channel })}
              />
            ))}
          </ul>
          <div>{button}</div>
        </>
      ) : null}
      <ConnectDialog target={target} onClose={() => setTarget(null)} />
    </div>
  )
}
