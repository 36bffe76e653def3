import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { channelMeasures } from '#shared/domain/metrics/metrics.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { DayField } from './day-field.tsx'
import { FigureFields } from './figure-fields.tsx'
import styles from './typing.module.css'
import { useTyped } from './use-typed.ts'

type TypeChannelDayProps = { readonly today: DayKey; readonly channels: readonly Channel[]; readonly onDone: () => void }

/** Figures of one day of one channel. */
export function TypeChannelDay({ today, channels, onDone }: TypeChannelDayProps) {
  const { t } = useTranslation('metrics')
  const act = useAct()
  const problemText = useProblemText()
  const [channelId, setChannelId] = useState(channels[0]?.id ?? null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const typed = useTyped(today)
  const known = useQuery('metrics.channelDay', channelId && typed.day ? { channelId, day: typed.day } : null).value
  const save = async () => {
    const ready = typed.ready()
    if (!ready || !channelId) return
    const outcome = await act('metrics.typeChannelDay', { channelId, ...ready })
    if (outcome.ok) onDone()
    else setRefusal(outcome.problem)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={styles.pair}>
        <Select
          label={t('typing.channel')}
          data={channels.map((one) => ({ value: one.id, label: one.title }))}
          value={channelId}
          onChange={(value) => setChannelId(value as Channel['id'])}
        />
        <DayField {...typed} />
      </div>
      <p className={styles.line}>{t('typing.dayLine')}</p>
      <FigureFields measures={channelMeasures} typed={typed.typed} known={known ?? {}} onType={typed.type} />
      {typed.missing ? <p className={styles.wrong}>{t('typing.nothing')}</p> : null}
      {refusal ? (
        <p className={styles.wrong} role="alert">
          {problemText(refusal)}
        </p>
      ) : null}
      <div className={styles.foot}>
        <Button type="submit" variant="filled">
          {t('typing.save')}
        </Button>
        <Button onClick={onDone}>{t('common:cancel')}</Button>
      </div>
    </form>
  )
}
