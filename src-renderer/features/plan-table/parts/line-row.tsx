import { IconChevronDown, IconChevronRight, IconLock } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { inspect } from '#renderer/routes/route.ts'
import type { Around } from '../around.ts'
import { type ColumnId, columnFacts } from '../columns.ts'
import type { Line } from '../lines.ts'
import { lockOf } from '../locks.ts'
import styles from '../plan-table.module.css'
import { CellInside } from './cell.tsx'

export type LineRowProps = {
  readonly gridId: string
  readonly line: Line
  readonly at: number
  readonly top: number
  readonly columns: readonly ColumnId[]
  readonly around: Around
  /** Columns of the line that are selected; -1: none. */
  readonly from: number
  readonly to: number
  readonly inspected: boolean
  readonly groupTitle: (key: string) => string
  readonly onFold: (line: Line) => void
  readonly onLink: (url: string) => void
}

/** One line; drawn anew only when it, its columns or its part of the selection changes. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, at, top } = props
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      className={styles.row}
      data-line={at}
      data-kind={line.kind}
      data-inspected={props.inspected || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {line.kind === 'head' ? <HeadCell {...props} line={line} /> : <Cells {...props} line={line} />}
    </div>
  )
})

function HeadCell({ gridId, line, at, columns, groupTitle, onFold }: LineRowProps & { readonly line: Extract<Line, { kind: 'head' }> }) {
  const Icon = line.open ? IconChevronDown : IconChevronRight
  return (
    <div role="gridcell" id={`${gridId}-${at}`} aria-colindex={1} aria-colspan={columns.length + 1} className={styles.groupHead}>
      <button type="button" tabIndex={-1} aria-expanded={line.open} onClick={() => onFold(line)}>
        <Icon size={14} stroke={1.5} aria-hidden />
        {groupTitle(line.key)}
        <span className={styles.count}>{line.count}</span>
      </button>
    </div>
  )
}

function Cells(props: LineRowProps & { readonly line: Exclude<Line, { kind: 'head' }> }) {
  const { t } = useTranslation(['table', 'common'])
  const { gridId, line, at, columns } = props
  return (
    <>
      <RowNumber line={line} at={at} t={t} />
      {columns.map((column, i) => (
        <Cell key={column} {...props} t={t} id={`${gridId}-${at}-${i}`} column={column} index={i} />
      ))}
    </>
  )
}

type Words = ReturnType<typeof useTranslation<['table', 'common']>>['t']

function RowNumber({ line, at, t }: { readonly line: Line; readonly at: number; readonly t: Words }) {
  return (
    <div role="rowheader" aria-colindex={1} className={styles.number}>
      {line.kind === 'post' ? (
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('openPost', { row: at + 1, post: line.row.firstLine || t('common:untitled') })}
          onClick={() => inspect(line.row.id)}
        >
          {at + 1}
        </button>
      ) : (
        <span aria-hidden>+</span>
      )}
    </div>
  )
}

type CellProps = LineRowProps & {
  readonly line: Exclude<Line, { kind: 'head' }>
  readonly t: Words
  readonly id: string
  readonly column: ColumnId
  readonly index: number
}

function Cell({ t, id, line, column, index, from, to, around, onLink }: CellProps) {
  const lock = lockOf(line, column)
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={index + 2}
      aria-selected={index >= from && index <= to}
      aria-readonly={lock !== null}
      className={styles.cell}
      data-column={index}
      data-align={columnFacts[column].align}
      title={lock && lock !== 'computed' ? t(`locked.${lock}`) : undefined}
    >
      {line.kind === 'post' ? <CellInside row={line.row} column={column} around={around} onLink={onLink} /> : null}
      {line.kind === 'new' && column === 'text' ? <span className={styles.newHint}>{t('newRow')}</span> : null}
      {lock && lock !== 'computed' ? <IconLock size={11} stroke={1.5} className={styles.lock} aria-hidden /> : null}
    </div>
  )
}
