import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { channelMeasures } from '#shared/domain/metrics/metrics.ts'
import type { ColumnRole } from '#shared/tables/headings.ts'
import type { Cells, Mapping } from '#shared/tables/read-table.ts'
import styles from './import.module.css'

type ColumnTableProps = { readonly cells: Cells; readonly mapping: Mapping; readonly onChange: (mapping: Mapping) => void }

const previewRows = 5
const mostColumns = 40

/** The first rows of the table; over each column what it holds, which may be changed. */
export function ColumnTable({ cells, mapping, onChange }: ColumnTableProps) {
  const { t } = useTranslation('metrics')
  const head = cells[mapping.headRow]
  const rows = cells.slice(mapping.headRow + 1).filter((row) => row.some((cell) => cell.trim() !== ''))
  const width = Math.min(mostColumns, Math.max(head?.length ?? 0, ...rows.slice(0, previewRows).map((row) => row.length)))
  const columns = Array.from({ length: width }, (_, i) => i)
  const name = (column: number) => head?.[column]?.trim() || t('importing.column', { n: column + 1 })
  const choose = (column: number, role: ColumnRole) => {
    const roles = columns.map((at) => {
      const before = mapping.roles[at] ?? null
      if (at === column) return role
      // A role is given once; the day and the link are of one row each.
      return before === role ? null : before
    })
    onChange({ ...mapping, roles })
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the preview scrolls, so the keyboard must reach it
    <section className={styles.preview} tabIndex={0} aria-label={t('importing.columns')}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                <span title={name(column)}>{name(column)}</span>
                <RoleSelect heading={name(column)} role={mapping.roles[column] ?? null} onChoose={(role) => choose(column, role)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, previewRows).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place
            <tr key={at}>
              {columns.map((column) => (
                <td key={column}>{row[column] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RoleSelectProps = { readonly heading: string; readonly role: ColumnRole; readonly onChoose: (role: ColumnRole) => void }

function RoleSelect({ heading, role, onChoose }: RoleSelectProps) {
  const { t } = useTranslation('metrics')
  const choices = [
    { value: 'none', label: t('importing.role.none') },
    { value: 'day', label: t('importing.role.day') },
    { value: 'link', label: t('importing.role.link') },
    ...channelMeasures.map((measure) => ({ value: measure, label: t(`measure.${measure}`) })),
  ]
  return (
    <Select
      aria-label={t('importing.columnRole', { heading })}
      data={choices}
      value={role ?? 'none'}
      onChange={(value) => onChoose(value === 'none' ? null : (value as ColumnRole))}
      w={150}
    />
  )
}
