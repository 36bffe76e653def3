import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { WhenField } from '#renderer/widgets/when-field/when-field.tsx'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import { useZoneNames } from '#renderer/widgets/zoned-time/zone-name.ts'
import { dayOf, instantOf } from '#shared/domain/time/wall-time.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'
import { canMove } from '../inspector-view.ts'

type WhenRowProps = {
  readonly detail: PostDetail
  readonly now: EpochMs
  /** The words are fields now. */
  readonly editing: boolean
  readonly onEdit: (editing: boolean) => void
}

/** When the post goes out; a click turns the words into fields. */
export function WhenRow({ detail, now, editing, onEdit }: WhenRowProps) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const act = useAct()
  const { at, zone, wallTime, id: postId } = detail.post
  const zoneName = useZoneNames()(zone, at ?? now)
  const secondTime = useSecondTime()
  const second = at === null ? null : secondTime(at, zone, zone)
  const fields = useRef<HTMLDivElement>(null)
  // Who asked for them further down sees them.
  useEffect(() => {
    if (editing) fields.current?.querySelector('input')?.focus()
  }, [editing])
  const words = at === null ? t('inspector.noTime') : `${format.weekdayDayMonth(at, zone)}, ${format.time(at, zone)}`
  return (
    <div className={styles.row}>
      <dt>{t('inspector.when')}</dt>
      <dd>
        {editing ? (
          <div ref={fields} className={styles.whenFields}>
            <WhenField
              key={postId}
              value={wallTime}
              defaultDay={dayOf(now, zone)}
              onChange={(to) => void act('post.reschedule', { postId, wallTime: to })}
            />
            <Button size="xs" variant="subtle" onClick={() => onEdit(false)}>
              {t('common:done')}
            </Button>
          </div>
        ) : canMove(detail) ? (
          <button type="button" className={styles.quiet} onClick={() => onEdit(true)} title={zone}>
            {words}
          </button>
        ) : (
          <span title={zone}>{words}</span>
        )}
        {editing || at === null ? null : <span className={styles.zone}>{zoneName}</span>}
        {second === null ? null : <span className={styles.zone}>{second}</span>}
        <TimeAdvice detail={detail} />
      </dd>
    </div>
  )
}

/** A time the clocks jump over or show twice: what becomes of it. */
function TimeAdvice({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const { wallTime, zone } = detail.post
  if (wallTime === null) return null
  const { at, fate } = instantOf(wallTime, zone)
  if (fate === 'exact') return null
  const time = wallTime.slice(11, 16)
  const words = fate === 'skipped' ? t('inspector.timeSkipped', { time, real: format.time(at, zone) }) : t('inspector.timeTwice', { time })
  return <p className={styles.advice}>{words}</p>
}
