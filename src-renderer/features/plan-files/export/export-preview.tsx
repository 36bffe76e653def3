import { useTranslation } from 'react-i18next'
import { type PlanColumn, type PlanTable, shownDay } from '#shared/plan-files/plan-table.ts'
import styles from './export.module.css'

const previewRows = 8

/** The first rows of the table as they will stand. */
export function ExportPreview({ table }: { readonly table: PlanTable }) {
  const { t } = useTranslation('planFiles')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the preview scrolls, so the keyboard must reach it
    <section className={styles.preview} tabIndex={0} aria-label={t('export.preview')}>
      <table>
        <thead>
          <tr>
            {table.columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, previewRows).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place
            <tr key={at}>
              {table.columns.map(({ heading, kind }, column) => (
                <td key={heading}>{shown(row[column] ?? '', kind, table.language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.length > previewRows ? <p>{t('import.more', { count: table.rows.length - previewRows })}</p> : null}
    </section>
  )
}

/** A day as the file shows it, and the first line of a text. */
function shown(cell: string, kind: PlanColumn['kind'], language: PlanTable['language']): string {
  return kind === 'day' ? shownDay(cell, language) : (cell.split('\n')[0] ?? '')
}
