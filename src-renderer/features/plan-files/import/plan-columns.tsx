import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type PlanRole, planRoles } from '#shared/plan-files/plan-headings.ts'
import type { PlanMapping } from '#shared/plan-files/plan-mapping.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import styles from './import.module.css'

type PlanColumnsProps = { readonly cells: Cells; readonly mapping: PlanMapping; readonly onChange: (mapping: PlanMapping) => void }

const previewRows = 4
const mostColumns = 40

/** The first rows of the table; over each column what it holds, which may be changed. */
export function PlanColumns({ cells, mapping, onChange }: PlanColumnsProps) {
  const { t } = useTranslation('planFiles')
  const head = cells[mapping.headRow]
  const rows = cells.slice(mapping.headRow + 1).filter((row) => row.some((cell) => cell.trim() !== ''))
  const width = Math.min(mostColumns, Math.max(head?.length ?? 0, ...rows.slice(0, previewRows).map((row) => row.length)))
  const columns = Array.from({ length: width }, (_, i) => i)
  const name = (column: number) => head?.[column]?.trim() || t('import.column', { n: column + 1 })
  const choose = (column: number, role: PlanRole | null) => {
    const roles = columns.map((at) => {
      const before = mapping.roles[at] ?? null
      if (at === column) return role
      // Networks may have a column each; everything else is told once.
      return before === role && role !== 'ofNetwork' ? null : before
    })
    onChange({ ...mapping, roles, layout: role === 'ofNetwork' ? 'networkColumns' : mapping.layout })
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the preview scrolls, so the keyboard must reach it
    <section className={styles.preview} tabIndex={0} aria-label={t('import.columns')}>
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
                <td key={column} title={row[column]}>
                  {row[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RoleSelectProps = { readonly heading: string; readonly role: PlanRole | null; readonly onChoose: (role: PlanRole | null) => void }

function RoleSelect({ heading, role, onChoose }: RoleSelectProps) {
  const { t } = useTranslation('planFiles')
  return (
    <Select
      size="xs"
      aria-label={t('import.columnRole', { heading })}
      data={[{ value: '', label: t('import.role.none') }, ...planRoles.map((value) => ({ value, label: t(`import.role.${value}`) }))]}
      value={role ?? ''}
      onChange={(value) => onChoose(value ? (value as PlanRole) : null)}
      allowDeselect={false}
      comboboxProps={{ width: 230, position: 'bottom-start' }}
      w={150}
    />
  )
}
