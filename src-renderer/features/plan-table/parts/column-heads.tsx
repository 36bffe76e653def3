import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { memo, type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnId } from '../columns.ts'
import styles from '../plan-table.module.css'
import type { Sort } from '../table-memory.ts'

type ColumnHeadsProps = {
  readonly columns: readonly ColumnId[]
  readonly sort: Sort
  /** The column the keyboard stands in: its head is the one the Tab key reaches. */
  readonly current: number
  readonly onSort: (column: ColumnId, descending: boolean) => void
  readonly onWiden: (column: ColumnId, by: number) => void
  /** Puts a column in front of another. */
  readonly onMove: (column: ColumnId, before: ColumnId) => void
}

const dragType = 'application/x-rubrika-column'

/** The heads: a press sorts, the edge is dragged for width, the head itself for its place. */
export const ColumnHeads = memo(function ColumnHeads({ columns, sort, current, onSort, onWiden, onMove }: ColumnHeadsProps) {
  const { t } = useTranslation('table')
  return (
    <div role="row" aria-rowindex={1} className={styles.heads}>
      <div role="columnheader" aria-colindex={1} aria-label={t('rowNumber')} className={styles.number} />
      {columns.map((column, i) => {
        const sorted = sort.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'
        const Icon = sorted === 'descending' ? IconArrowDown : IconArrowUp
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={i + 2}
            aria-sort={sorted}
            className={styles.head}
            draggable
            onDragStart={(event) => event.dataTransfer.setData(dragType, column)}
            onDragOver={(event) => event.dataTransfer.types.includes(dragType) && event.preventDefault()}
            onDrop={(event) => onMove(event.dataTransfer.getData(dragType) as ColumnId, column)}
          >
            <button
              type="button"
              tabIndex={i === current ? 0 : -1}
              title={t('sortBy', { column: t(`column.${column}`) })}
              onClick={() => onSort(column, sorted === 'ascending')}
            >
              {t(`column.${column}`)}
              {sorted === 'none' ? null : <Icon size={12} stroke={1.5} aria-hidden />}
            </button>
            <Edge title={t('resize', { column: t(`column.${column}`) })} onWiden={(by) => onWiden(column, by)} />
          </div>
        )
      })}
    </div>
  )
})

function Edge({ title, onWiden }: { readonly title: string; readonly onWiden: (by: number) => void }) {
  const last = useRef<number | null>(null)
  const drag = (event: PointerEvent) => {
    if (last.current === null) return
    onWiden(event.clientX - last.current)
    last.current = event.clientX
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the keyboard widens a column with Alt, Shift and an arrow
    <i
      className={styles.edge}
      title={title}
      draggable
      onDragStart={(event) => {
        event.preventDefault()
        event.stopPropagation()
      }}
      onPointerDown={(event) => {
        last.current = event.clientX
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        last.current = null
      }}
    />
  )
}
