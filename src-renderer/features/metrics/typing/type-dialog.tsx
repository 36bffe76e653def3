import { Modal, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { PostRow, QueryArgs } from '#shared/queries/index.ts'
import { TypeChannelDay } from './type-channel-day.tsx'
import { TypePost } from './type-post.tsx'
import styles from './typing.module.css'

type TypeDialogProps = {
  readonly asked: QueryArgs<'metrics.overview'>
  /** The post to begin with; null: a channel's day. */
  readonly post: PostRow | null
  readonly today: DayKey
  readonly zone: ZoneId
  readonly channels: readonly Channel[]
  readonly onClose: () => void
}

/** Figures no network tells the program, typed by a person: of a channel's day or of a post. */
export function TypeDialog({ asked, post, today, zone, channels, onClose }: TypeDialogProps) {
  const { t } = useTranslation('metrics')
  const [what, setWhat] = useState<'channelDay' | 'post'>(post ? 'post' : 'channelDay')
  return (
    <Modal opened onClose={onClose} title={t('typing.title')} closeButtonProps={{ 'aria-label': t('common:close') }} size={560}>
      <div className={styles.form}>
        <SegmentedControl
          aria-label={t('typing.what')}
          value={what}
          onChange={(value) => setWhat(value === 'post' ? 'post' : 'channelDay')}
          data={(['channelDay', 'post'] as const).map((value) => ({ value, label: t(`typing.${value}`) }))}
        />
        {what === 'channelDay' ? (
          <TypeChannelDay today={today} channels={channels} onDone={onClose} />
        ) : (
          <TypePost asked={asked} post={post} today={today} zone={zone} onDone={onClose} />
        )}
      </div>
    </Modal>
  )
}
