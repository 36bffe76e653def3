import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ColumnTable } from '#renderer/widgets/column-table/column-table.tsx'
import { withRole } from '#renderer/widgets/column-table/with-role.ts'
import { channelMeasures } from '#shared/domain/metrics/metrics.ts'
import type { ColumnRole } from '#shared/tables/headings.ts'
import type { Cells, Mapping } from '#shared/tables/read-table.ts'

type FigureColumnsProps = { readonly cells: Cells; readonly mapping: Mapping; readonly onChange: (mapping: Mapping) => void }

/** The first rows of a table of figures; over each column what it holds, which may be changed. */
export function FigureColumns({ cells, mapping, onChange }: FigureColumnsProps) {
  const { t } = useTranslation('metrics')
  return (
    <ColumnTable
      cells={cells}
      headRow={mapping.headRow}
      label={t('importing.columns')}
      unnamed={(n) => t('importing.column', { n })}
      roleOf={(column, heading) => (
        <RoleSelect
          heading={heading}
          role={mapping.roles[column] ?? null}
          onChoose={(role) => onChange({ ...mapping, roles: withRole(mapping.roles, [column, role]) })}
        />
      )}
    />
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
