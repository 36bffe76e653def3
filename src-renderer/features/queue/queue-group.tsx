import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from './queue.module.css'
import { QueueRowItem } from './queue-row.tsx'
import type { QueueGroup } from './queue-view.ts'

type QueueGroupProps = { readonly group: QueueGroup; readonly now: EpochMs; readonly zone: ZoneId }

/** The rows of one heading. */
export function QueueGroupRows({ group, now, zone }: QueueGroupProps) {
  const { t } = useTranslation('publishing')
  const format = useFormat()
  const day = format.longDay(group.at, zone)
  const name = group.kind === 'day' ? day : t(`queue.group.${group.kind}`, { day: format.dayMonth(group.at, zone) })
  return (
    <section className={styles.group} aria-label={name}>
      <h2>
        {name} <span className={styles.count}>{group.rows.length}</span>
      </h2>
      <ul>
        {group.rows.map((row) => (
          <QueueRowItem key={row.variantId} row={row} now={now} zone={zone} />
        ))}
      </ul>
    </section>
  )
}
