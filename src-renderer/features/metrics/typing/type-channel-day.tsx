import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { channelMeasures } from '#shared/domain/metrics/metrics.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { TypingForm } from './typing-form.tsx'
import { useTyped } from './use-typed.ts'

type TypeChannelDayProps = { readonly today: DayKey; readonly channels: readonly Channel[]; readonly onDone: () => void }

/** Figures of one day of one channel. */
export function TypeChannelDay({ today, channels, onDone }: TypeChannelDayProps) {
  const { t } = useTranslation('metrics')
  const act = useAct()
  const [channelId, setChannelId] = useState(channels[0]?.id ?? null)
  const typed = useTyped(today)
  const known = useQuery('metrics.channelDay', channelId && typed.day ? { channelId, day: typed.day } : null).value
  const about = (
    <Select
      label={t('typing.channel')}
      data={channels.map((one) => ({ value: one.id, label: one.title }))}
      value={channelId}
      onChange={(value) => setChannelId(value as Channel['id'])}
    />
  )
  return (
    <TypingForm
      typed={typed}
      about={about}
      line={t('typing.dayLine')}
      measures={channelMeasures}
      known={known ?? {}}
      onSave={(ready) => channelId && act('metrics.typeChannelDay', { channelId, ...ready })}
      onDone={onDone}
    />
  )
}
