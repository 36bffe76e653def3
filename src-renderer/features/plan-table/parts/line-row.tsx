import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type MouseEvent, memo, type ReactNode } from 'react'
import type { PostId } from '#shared/kernel/ids.ts'
import type { Around } from '../around.ts'
import { wallOf } from '../cell-text.ts'
import { type ColumnId, columnFacts } from '../columns.ts'
import type { Line } from '../lines.ts'
import { lockOf } from '../locks.ts'
import styles from '../plan-table.module.css'
import type { LineWords } from '../use-line-words.ts'
import { insideOf } from './cell.tsx'

export type LineRowProps = {
  readonly gridId: string
  readonly line: Line
  readonly at: number
  readonly top: number
  readonly columns: readonly ColumnId[]
  readonly around: Around
  readonly words: LineWords
  /** Columns of the line that are selected; -1: none. */
  readonly from: number
  readonly to: number
  /** The column the keyboard stands in; -1: it stands in another line. */
  readonly focus: number
  readonly inspected: boolean
  /** One of the posts to be acted on together. */
  readonly chosen: boolean
  readonly groupTitle: (key: string) => string
  readonly onFold: (line: Line) => void
  /** The number at the line's beginning was pressed. */
  readonly onNumber: (event: MouseEvent, postId: PostId, at: number) => void
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
      data-card={line.kind === 'post' ? line.row.id : undefined}
      data-drop-day={line.kind === 'post' ? wallOf(line.row, props.around)?.slice(0, 10) : undefined}
      data-chosen={props.chosen || undefined}
      data-inspected={props.inspected || undefined}
      style={{ top }}
    >
      {line.kind === 'head' ? <HeadCell {...props} line={line} /> : cellsOf(props, line)}
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

type CellsLine = Exclude<Line, { kind: 'head' }>

// Called, not mounted: of a line that scrolls in only what differs from the one that left is touched, without a fibre per cell.
function cellsOf(props: LineRowProps, line: CellsLine): ReactNode {
  return [rowNumber(props, line), ...props.columns.map((column, index) => cell(props, line, column, index))]
}

function rowNumber({ at, words, onNumber }: LineRowProps, line: CellsLine): ReactNode {
  return (
    <div key="number" role="rowheader" aria-colindex={1} className={styles.number}>
      {line.kind === 'post' ? (
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.openPost(line.number, line.row.firstLine)}
          onClick={(event) => onNumber(event, line.row.id, at)}
        >
          {line.number}
        </button>
      ) : (
        <span aria-hidden>+</span>
      )}
    </div>
  )
}

function cell({ gridId, at, from, to, focus, around, words, onLink }: LineRowProps, line: CellsLine, column: ColumnId, index: number) {
  const lock = lockOf(line, column)
  const reason = lock === null || lock === 'computed' ? undefined : words.locked[lock]
  return (
    <div
      key={column}
      role="gridcell"
      id={index === focus ? `${gridId}-${at}-${index}` : undefined}
      aria-colindex={index + 2}
      aria-selected={index >= from && index <= to}
      aria-readonly={lock !== null}
      aria-description={reason}
      className={styles.cell}
      data-column={index}
      data-align={columnFacts[column].align}
    >
      {reason === undefined ? null : lockMark}
      {line.kind === 'post' ? insideOf({ row: line.row, column, around, onLink }) : null}
      {line.kind === 'new' && column === 'text' ? <span className={styles.newHint}>{words.newRow}</span> : null}
    </div>
  )
}

/** The lock of Tabler's set, as one element for all cells and drawn in one stroke. */
const lockMark = (
  <svg
    aria-hidden
    width={11}
    height={11}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.5}
    strokeLinecap="round"
    strokeLinejoin="round"
    className={styles.lock}
  >
    <path d="M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6zM11 16a1 1 0 1 0 2 0a1 1 0 0 0 -2 0M8 11v-4a4 4 0 1 1 8 0v4" />
  </svg>
)
