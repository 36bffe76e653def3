import { Button, Checkbox, Group, Modal, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { type ChannelWay, changesNothing, channelWays, goingTo } from './channel-ways.ts'
import styles from './many.module.css'

type ChannelsDialogProps = {
  readonly brandId: BrandId
  readonly cards: readonly PostCard[]
  readonly onChoose: (way: ChannelWay, channels: readonly ChannelId[]) => void
  readonly onClose: () => void
}

/** Adds channels to the chosen posts, takes them away, or leaves them these only; each says how many of the posts go there now. */
export function ChannelsDialog({ brandId, cards, onChoose, onClose }: ChannelsDialogProps) {
  const { t } = useTranslation(['moves', 'common'])
  const channels = useQuery('channels.list', { brandId }).value ?? []
  const [way, setWay] = useState<ChannelWay>('add')
  const [picked, setChosen] = useState<readonly ChannelId[]>([])
  const idle = (id: ChannelId) => changesNothing(way, cards, id)
  const chosen = picked.filter((id) => !idle(id))
  const toggle = (id: ChannelId) => setChosen(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id])
  return (
    <Modal
      opened
      onClose={onClose}
      size="sm"
      title={t('moves:channels.title', { count: cards.length })}
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
              description={t('moves:channels.now', { n: goingTo(cards, channel.id), of: cards.length })}
              disabled={idle(channel.id)}
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
