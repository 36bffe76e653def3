import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { type LeftColumn, leftColumns } from '#shared/plan-files/left-columns.ts'
import type { PlanMapping } from '#shared/plan-files/plan-mapping.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import styles from './import.module.css'
import { shownCell } from './shown-cell.ts'

type NotTakenProps = {
  readonly sheet: Sheet
  readonly mapping: PlanMapping
  /** A person says that the column is one of a network. */
  readonly onNetwork: (column: number) => void
}

/** Longer examples are cut. */
const mostExample = 40

/** Which columns bring nothing into the plan, each with what it says; those beside networks can be made one of them at once. */
export function NotTaken({ sheet, mapping, onNetwork }: NotTakenProps) {
  const { t } = useTranslation('planFiles')
  const format = useFormat()
  const left = useMemo(() => leftColumns(sheet, mapping), [sheet, mapping])
  const nameOf = ({ heading, column }: LeftColumn) => heading.replace(/\s+/g, ' ') || t('import.column', { n: column + 1 })
  const told = (one: LeftColumn) => {
    const words = shownCell(one.example, format).replace(/\s+/g, ' ')
    const example = words.length > mostExample ? `${words.slice(0, mostExample)}…` : words
    return t(one.marks ? 'import.leftMarks' : 'import.leftColumn', { name: nameOf(one), example })
  }
  if (left.length === 0) return null
  return (
    <div className={styles.left}>
      <p className={styles.note}>{t('import.leftColumns', { columns: left.map(told).join(', ') })}</p>
      {left
        .filter(({ mayBeNetwork }) => mayBeNetwork)
        .map((one) => (
          <Button key={one.column} size="xs" onClick={() => onNetwork(one.column)}>
            {t('import.isNetwork', { name: nameOf(one) })}
          </Button>
        ))}
    </div>
  )
}
