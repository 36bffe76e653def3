import { Button, Checkbox, Group, Modal, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import styles from './many.module.css'

export const channelWays = ['add', 'remove', 'replace'] as const
export type ChannelWay = (typeof channelWays)[number]

type ChannelsDialogProps = {
  readonly brandId: BrandId
  readonly count: number
  readonly onChoose: (way: ChannelWay, channels: readonly ChannelId[]) => void
  readonly onClose: () => void
}

/** Adds channels to the chosen posts, takes them away, or leaves them these only. */
export function ChannelsDialog({ brandId, count, onChoose, onClose }: ChannelsDialogProps) {
  const { t } = useTranslation(['moves', 'common'])
  const channels = useQuery('channels.list', { brandId }).value ?? []
  const [way, setWay] = useState<ChannelWay>('add')
  const [chosen, setChosen] = useState<readonly ChannelId[]>([])
  const toggle = (id: ChannelId) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <Modal
      opened
      onClose={onClose}
      size="sm"
      title={t('moves:channels.title', { count })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          onChoose(way, chosen)
        }}
      >
        <SegmentedControl
          fullWidth
          aria-label={t('moves:channels.way')}
          data={channelWays.map((value) => ({ value, label: t(`moves:channels.${value}`) }))}
          value={way}
          onChange={(value) => setWay(value as ChannelWay)}
        />
        <fieldset
          className={styles.channels}
          aria-label={t('moves:bar.channels')}
          style={{ border: 'none', padding: 0, margin: '16px 0 0' }}
        >
          {channels.map((channel, i) => (
            <Checkbox
              key={channel.id}
              data-autofocus={i === 0 || undefined}
              label={`${channel.title} · ${t(`common:network.${channel.network}`)}`}
              checked={chosen.includes(channel.id)}
              onChange={() => toggle(channel.id)}
            />
          ))}
        </fieldset>
        <Group gap={8} mt={16}>
          <Button type="submit" variant="filled" disabled={chosen.length === 0}>
            {t(`moves:channels.${way}Button`)}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </Group>
      </form>
    </Modal>
  )
}
