import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { ColumnTable } from '#renderer/widgets/column-table/column-table.tsx'
import { withRole } from '#renderer/widgets/column-table/with-role.ts'
import { headOf } from '#shared/plan-files/plan-head.ts'
import { type PlanRole, planRoles, severalColumns } from '#shared/plan-files/plan-headings.ts'
import type { PlanMapping } from '#shared/plan-files/plan-mapping.ts'
import { filledDown, type Sheet } from '#shared/plan-files/sheet.ts'
import { NotTaken } from './not-taken.tsx'
import { shownCell } from './shown-cell.ts'

type PlanColumnsProps = { readonly sheet: Sheet; readonly mapping: PlanMapping; readonly onChange: (mapping: PlanMapping) => void }

/** The first rows of the table; over each column what it holds, which may be changed, and below what is not taken. */
export function PlanColumns({ sheet, mapping, onChange }: PlanColumnsProps) {
  const { t } = useTranslation('planFiles')
  const format = useFormat()
  const cells = useMemo(() => headed(sheet, mapping), [sheet, mapping])
  const choose = (column: number, role: PlanRole | null) => {
    // Networks may have a column each, posts side by side theirs; everything else is told once.
    const many = mapping.layout === 'postColumns' ? planRoles : severalColumns
    const roles = withRole<PlanRole>(mapping.roles, [column, role], many)
    onChange({ ...mapping, roles, layout: role === 'ofNetwork' && mapping.layout !== 'postColumns' ? 'networkColumns' : mapping.layout })
  }
  return (
    <>
      <ColumnTable
        cells={cells}
        headRow={mapping.headRow}
        label={t('import.columns')}
        shown={(cell) => shownCell(cell, format)}
        unnamed={(n) => t('import.column', { n })}
        roleOf={(column, heading) => (
          <RoleSelect heading={heading} role={mapping.roles[column] ?? null} onChoose={(role) => choose(column, role)} />
        )}
      />
      <NotTaken {...{ sheet, mapping }} onNetwork={(column) => choose(column, 'ofNetwork')} />
    </>
  )
}

/** The rows with the headings in one row, also where the sheet has two («Telegram: Время»). */
function headed(sheet: Sheet, { headRow, groups }: PlanMapping): Sheet['cells'] {
  const named = (cell: string, at: number) => [groups?.[at] ?? cell, cell].filter((one, i, both) => both.indexOf(one) === i).join(': ')
  return headRow < 0 ? sheet.cells : sheet.cells.with(headRow, headOf(filledDown(sheet), headRow).map(named))
}

type RoleSelectProps = { readonly heading: string; readonly role: PlanRole | null; readonly onChoose: (role: PlanRole | null) => void }

function RoleSelect({ heading, role, onChoose }: RoleSelectProps) {
  const { t } = useTranslation('planFiles')
  return (
    <Select
      size="xs"
      aria-label={t('import.columnRole', { heading })}
      title={t(`import.role.${role ?? 'none'}`)}
      data={[{ value: '', label: t('import.role.none') }, ...planRoles.map((value) => ({ value, label: t(`import.role.${value}`) }))]}
      value={role ?? ''}
      onChange={(value) => onChoose(value ? (value as PlanRole) : null)}
      allowDeselect={false}
      comboboxProps={{ width: 230, position: 'bottom-start' }}
      w={150}
    />
  )
}
