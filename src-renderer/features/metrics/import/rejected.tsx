import { useTranslation } from 'react-i18next'
import type { RejectedRow } from '#shared/tables/read-table.ts'
import styles from './import.module.css'

const mostShown = 100

/** Rows that stay out: where in the file, which column, why, and what stood there. */
export function Rejected({ rows, head }: { readonly rows: readonly RejectedRow[]; readonly head: readonly string[] }) {
  const { t } = useTranslation('metrics')
  if (rows.length === 0) return null
  const place = ({ row, column }: RejectedRow) =>
    column === null
      ? t('importing.row', { row })
      : t('importing.rowColumn', { row, column: head[column]?.trim() || t('importing.column', { n: column + 1 }) })
  return (
    <details className={styles.rejected} open>
      <summary>{t('importing.rejected', { count: rows.length })}</summary>
      <ul>
        {rows.slice(0, mostShown).map((one) => (
          <li key={one.row}>
            <b>{place(one)}:</b> {t(`importing.reason.${one.reason}`)} {one.cell.trim() === '' ? null : <q>{one.cell.slice(0, 80)}</q>}
          </li>
        ))}
        {rows.length > mostShown ? <li>{t('importing.moreRejected', { n: rows.length - mostShown })}</li> : null}
      </ul>
    </details>
  )
}
