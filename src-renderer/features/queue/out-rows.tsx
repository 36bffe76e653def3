import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { inspect } from '#renderer/routes/route.ts'
import { useOpenLink } from '#renderer/routes/use-open-link.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { StatusChip } from '#renderer/ui/status/status-glyph.tsx'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { QueryResult } from '#shared/queries/index.ts'
import styles from './queue.module.css'

type OutRow = QueryResult<'queue.out'>[number]
type OutRowsProps = { readonly rows: readonly OutRow[]; readonly now: EpochMs; readonly zone: ZoneId }

/** What went out, day by day, latest first, with the way to each post in its network. */
export function OutRows({ rows, now, zone }: OutRowsProps) {
  const format = useFormat()
  const days = Map.groupBy(rows, (row) => format.longDay(row.at, zone))
  return [...days].map(([day, ofDay]) => (
    <section key={day} className={styles.group} aria-label={day}>
      <h2>
        {day} <span className={styles.count}>{ofDay.length}</span>
      </h2>
      <ul>
        {ofDay.map((row) => (
          <OutRowItem key={row.variantId} row={row} now={now} zone={zone} />
        ))}
      </ul>
    </section>
  ))
}

function OutRowItem({ row, now, zone }: Omit<OutRowsProps, 'rows'> & { readonly row: OutRow }) {
  const { t } = useTranslation('publishing')
  const format = useFormat()
  const open = useOpenLink()
  const { url, firstLine, at, byHand } = row
  const name = firstLine || t('common:untitled')
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <span className={`${styles.time} tabular`}>{format.time(at, zone)}</span>
        <NetworkGlyph network={row.network} size={15} />
        <span className={styles.what}>
          <button type="button" className={styles.post} title={name} onClick={() => inspect(row.postId)}>
            {name}
          </button>
          <span className={styles.where} title={`${row.brandName} · ${row.channelTitle}`}>
            {row.brandName} · {row.channelTitle}
          </span>
        </span>
        <span className={styles.chip}>
          <StatusChip status="published" />
        </span>
        <span className={styles.why}>
          {t(byHand ? 'queue.outByHand' : 'queue.outAgo', { ago: format.duration(Math.max(0, now - at)) })}
        </span>
        <span className={styles.acts}>
          {url === null ? null : (
            <Button size="xs" aria-label={t('queue.actOf', { act: t('queue.openOut'), name })} onClick={() => open(url)}>
              {t('queue.openOut')}
            </Button>
          )}
        </span>
      </div>
    </li>
  )
}
