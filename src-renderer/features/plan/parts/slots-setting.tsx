import { ActionIcon, Button, Menu, NumberInput } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconCopy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct, useQuery } from '#renderer/bridge/index.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { type Channel, mostPostsPerWeek } from '#shared/domain/channels/channel.ts'
import type { Slot } from '#shared/domain/plan/slot.ts'
import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import type { PlanSetup } from '#shared/queries/index.ts'
import styles from '../slots.module.css'
import { SlotGrid } from './slot-grid.tsx'

/** How often each channel of a brand should post, and when it usually does. */
export function SlotsSetting({ brandId }: { readonly brandId: BrandId }) {
  const { t } = useTranslation('rhythm')
  const setup = useQuery('plan.setup', { brandId }).value
  const [open, setOpen] = useState<ChannelId | null>(null)
  if (!setup) return null
  if (setup.channels.length === 0) return <p className={styles.soft}>{t('slots.noChannels')}</p>
  return (
    <ul className={styles.channels}>
      {setup.channels.map((channel) => (
        <ChannelRhythm
          key={channel.id}
          channel={channel}
          setup={setup}
          open={open === channel.id}
          onToggle={() => setOpen(open === channel.id ? null : channel.id)}
        />
      ))}
    </ul>
  )
}

type ChannelRhythmProps = {
  readonly channel: Channel
  readonly setup: PlanSetup
  readonly open: boolean
  readonly onToggle: () => void
}

function ChannelRhythm({ channel, setup, open, onToggle }: ChannelRhythmProps) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  const slots = setup.slots.filter((slot) => slot.channelId === channel.id)
  const others = setup.channels.filter(({ id }) => id !== channel.id)
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <li className={styles.channel}>
      <div className={styles.channelHead}>
        <ActionIcon aria-expanded={open} aria-label={t('slots.open', { title: channel.title })} onClick={onToggle}>
          <Chevron size={15} stroke={1.5} />
        </ActionIcon>
        <NetworkGlyph network={channel.network} size={15} coloured decorative />
        <span className={styles.title} title={channel.title}>
          {channel.title}
        </span>
        <span className={styles.soft}>{slots.length === 0 ? t('slots.none') : t('slots.count', { count: slots.length })}</span>
        <Goal channel={channel} />
      </div>
      {open ? (
        <div className={styles.week}>
          <SlotGrid
            title={channel.title}
            slots={slots}
            rubrics={setup.rubrics}
            onChange={(next) => void act('slots.set', { weeks: [{ channelId: channel.id, slots: [...next] }] })}
          />
          {others.length > 0 && slots.length > 0 ? <CopyTo channel={channel} slots={slots} others={others} /> : null}
        </div>
      ) : null}
    </li>
  )
}

type CopyToProps = { readonly channel: Channel; readonly slots: readonly Slot[]; readonly others: readonly Channel[] }

/** The same week for another channel, in place of what it has. */
function CopyTo({ channel, slots, others }: CopyToProps) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  const copy = (to: readonly Channel[]) => {
    const week = () => slots.map(({ weekday, time, rubricId }) => ({ id: newId<'slot'>(), weekday, time, rubricId }))
    void act('slots.set', { weeks: to.map(({ id }) => ({ channelId: id, slots: week() })) })
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="xs" leftSection={<IconCopy size={14} stroke={1.5} />} aria-label={t('slots.copyOf', { title: channel.title })}>
          {t('slots.copy')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.length > 1 ? <Menu.Item onClick={() => copy(others)}>{t('slots.copyAll')}</Menu.Item> : null}
        {others.map((other) => (
          <Menu.Item
            key={other.id}
            leftSection={<NetworkGlyph network={other.network} size={14} coloured decorative />}
            onClick={() => copy([other])}
          >
            {other.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** How many posts a week a channel should have; empty: no goal. Kept when the field is left. */
function Goal({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  const kept = channel.postsPerWeek ?? ''
  const [goal, setGoal] = useState<number | string>(kept)
  useEffect(() => setGoal(kept), [kept])
  const keep = () => {
    const next = typeof goal === 'number' && goal >= 1 ? Math.min(mostPostsPerWeek, Math.round(goal)) : null
    if (next === null) setGoal('')
    if (next !== channel.postsPerWeek) void act('channel.setGoal', { id: channel.id, postsPerWeek: next })
  }
  return (
    <span className={styles.goal}>
      <NumberInput
        className={styles.goalField ?? ''}
        aria-label={t('slots.goalOf', { title: channel.title })}
        value={goal}
        onChange={setGoal}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        min={1}
        max={mostPostsPerWeek}
        allowDecimal={false}
        hideControls
        placeholder="—"
      />
      {t('slots.perWeek')}
    </span>
  )
}
