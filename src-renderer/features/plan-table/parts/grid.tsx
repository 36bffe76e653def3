import { type RefObject, useCallback, useEffect, useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useOpenLink } from '#renderer/routes/use-open-link.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { Around } from '../around.ts'
import { wallOf } from '../cell-text.ts'
import { type ColumnId, isWritten } from '../columns.ts'
import type { Line } from '../lines.ts'
import styles from '../plan-table.module.css'
import { type Box, boxOf, isOne, type Spot } from '../range.ts'
import { readCell } from '../read-cell.ts'
import type { Sort } from '../table-memory.ts'
import type { WriteCells } from '../use-cell-writes.ts'
import { useClippedTitles } from '../use-clipped-titles.ts'
import { useFaultText } from '../use-fault-text.ts'
import { type Editing, type GridState, useGrid } from '../use-grid.ts'
import { useGridClipboard } from '../use-grid-clipboard.ts'
import { type OnNumber, useMouse, useNumbers } from '../use-grid-mouse.ts'
import type { GridNote } from '../use-grid-words.ts'
import { useLineWindow } from '../use-line-window.ts'
import { useLineWords } from '../use-line-words.ts'
import { CellEditor } from './cell-editor.tsx'
import { ColumnHeads } from './column-heads.tsx'
import { LineRow } from './line-row.tsx'

/** CSS px; every line is as high, so that ten thousand need no measuring. */
const lineHeight = 38
const headHeight = 32
const numberWidth = 46
/** The widest an open cell is drawn: its field with a list under it, or a text. */
const listWidth = 270
const textWidth = 430

export type GridProps = {
  readonly lines: readonly Line[]
  readonly columns: readonly ColumnId[]
  /** CSS px of each column. */
  readonly widths: readonly number[]
  readonly sort: Sort
  readonly around: Around
  readonly about: DayKey
  readonly inspected: PostId | null
  /** Posts to be acted on together. */
  readonly chosen: ReadonlySet<PostId>
  readonly write: WriteCells
  readonly groupTitle: (key: string) => string
  readonly onSort: (column: ColumnId, descending: boolean) => void
  readonly onWiden: (column: ColumnId, by: number) => void
  readonly onMove: (column: ColumnId, before: ColumnId) => void
  readonly onFold: (line: Line) => void
  readonly onNote: (note: GridNote | null) => void
  /** These posts are chosen now, and no others. */
  readonly onChoose: (postIds: readonly PostId[]) => void
  readonly onToggle: (postId: PostId) => void
}

/** The cells: virtual lines under heads that stay, with the keyboard on the grid itself. */
export function Grid(props: GridProps) {
  const { lines, columns, widths } = props
  const { t } = useTranslation('table')
  const gridId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const page = useCallback(() => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / lineHeight) - 1), [])
  const grid = useGrid({ ...props, page })
  const { line, column } = grid.selection.focus
  const sheet = useSheet(props, grid, scroller)
  const clipboard = useGridClipboard(grid)
  const mouse = useMouse(grid, props)
  const onNumber = useNumbers(grid, props)
  const titles = useClippedTitles()
  const focused = lines[line]
  const cells = `${numberWidth}px ${widths.map((width) => `${width}px`).join(' ')}`
  const box = boxOf(grid.selection)
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={t('label')}
      aria-description={t('hint')}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={focused?.kind === 'head' ? `${gridId}-${line}` : `${gridId}-${line}-${column}`}
      className={styles.grid}
      style={{ '--cells': cells, '--total': `${sheet.total}px` } as React.CSSProperties}
      onKeyDown={grid.onKeyDown}
      onScroll={({ currentTarget }) => {
        const across = currentTarget.scrollLeft > 0
        if (across !== currentTarget.hasAttribute('data-across')) currentTarget.toggleAttribute('data-across', across)
      }}
      {...clipboard}
      {...mouse}
      {...titles}
    >
      <div role="presentation" className={styles.sheet} style={{ height: headHeight + lines.length * lineHeight }}>
        <ColumnHeads
          columns={columns}
          sort={props.sort}
          current={column}
          onSort={props.onSort}
          onWiden={props.onWiden}
          onMove={props.onMove}
        />
        <Lines {...props} {...{ gridId, box, scroller, onNumber }} focus={grid.selection.focus} />
        <div
          role="presentation"
          className={styles.selection}
          style={frameOf({ ...box, lefts: sheet.lefts, widths, all: focused?.kind === 'head' && isOne(box) ? sheet.total : null })}
        />
        {grid.editing ? (
          <OpenCell {...props} grid={grid} editing={grid.editing} lefts={sheet.lefts} page={page()} edge={edgeOf(scroller.current)} />
        ) : null}
      </div>
    </div>
  )
}

/** Where lines and columns stand; what the keyboard stands on is scrolled into sight. */
function useSheet({ widths }: GridProps, { selection, editing }: GridState, scroller: RefObject<HTMLDivElement | null>) {
  const lefts = useMemo(() => widths.map((_, i) => numberWidth + widths.slice(0, i).reduce((sum, width) => sum + width, 0)), [widths])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place of the keyboard scrolls, not another width
  useEffect(() => {
    scrollDown(scroller.current, headHeight + selection.focus.line * lineHeight)
    scrollAcross(scroller.current, lefts[selection.focus.column] ?? 0, widths[selection.focus.column] ?? 0)
  }, [selection])
  useEffect(() => {
    if (!editing) scroller.current?.focus({ preventScroll: true })
  }, [editing, scroller])
  return { lefts, total: numberWidth + widths.reduce((sum, width) => sum + width, 0) }
}

type LinesProps = GridProps & {
  readonly gridId: string
  readonly box: Box
  readonly focus: Spot
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly onNumber: OnNumber
}

/** The lines in sight. Scrolling draws these anew and nothing around them. */
function Lines({ lines, columns, around, gridId, box, focus, scroller, inspected, chosen, groupTitle, onFold, onNumber }: LinesProps) {
  const openLink = useOpenLink()
  const words = useLineWords()
  const drawn = useLineWindow(scroller, { count: lines.length, lineHeight, headHeight }, focus.line)
  return drawn.map(({ index, place }) => {
    const line = lines[index]
    if (!line) return null
    const inside = index >= box.top && index <= box.bottom
    return (
      <LineRow
        key={place}
        gridId={gridId}
        line={line}
        at={index}
        top={headHeight + index * lineHeight}
        columns={columns}
        around={around}
        words={words}
        from={inside ? box.left : -1}
        to={inside ? box.right : -1}
        focus={index === focus.line ? focus.column : -1}
        inspected={line.id === inspected}
        chosen={line.kind === 'post' && chosen.has(line.row.id)}
        groupTitle={groupTitle}
        onFold={onFold}
        onNumber={onNumber}
        onLink={openLink}
      />
    )
  })
}

type Frame = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly lefts: readonly number[]
  readonly widths: readonly number[]
  readonly all: number | null
}

function frameOf({ top, bottom, left, right, lefts, widths, all }: Frame): React.CSSProperties {
  const start = lefts[left] ?? 0
  const end = (lefts[right] ?? 0) + (widths[right] ?? 0)
  return {
    top: headHeight + top * lineHeight,
    height: (bottom - top + 1) * lineHeight,
    left: all === null ? start : 0,
    width: all ?? end - start,
  }
}

function scrollDown(scroller: HTMLElement | null, top: number): void {
  if (!scroller) return
  if (top - headHeight < scroller.scrollTop) scroller.scrollTop = top - headHeight
  else if (top + lineHeight > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = top + lineHeight - scroller.clientHeight
}

function scrollAcross(scroller: HTMLElement | null, left: number, width: number): void {
  if (!scroller) return
  if (left - numberWidth < scroller.scrollLeft) scroller.scrollLeft = left - numberWidth
  else if (left + width > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = left + width - scroller.clientWidth
}

function edgeOf(scroller: HTMLElement | null): number {
  return scroller ? scroller.scrollLeft + scroller.clientWidth : Number.POSITIVE_INFINITY
}

type OpenCellProps = GridProps & {
  readonly grid: GridState
  readonly editing: Editing
  readonly lefts: readonly number[]
  readonly page: number
  /** Where the window of the table ends, from the start of its lines. */
  readonly edge: number
}

function OpenCell({ grid, editing, lefts, page, edge, lines, columns, widths, around, about }: OpenCellProps) {
  const { spot } = editing
  const { ofFault } = useFaultText()
  const line = lines[spot.line]
  const column = columns[spot.column]
  if (!line || line.kind === 'head' || !column || !isWritten(column)) return null
  const row = line.kind === 'post' ? line.row : null
  const near = ((row && wallOf(row, around)?.slice(0, 10)) ?? about) as DayKey
  const brandId = row?.brandId ?? (around.brands.length === 1 ? (around.brands[0]?.id ?? null) : null)
  // Near the foot of a long table the list opens upwards.
  const up = spot.line > page / 2 && spot.line >= lines.length - page / 2
  return (
    <div
      role="row"
      aria-rowindex={spot.line + 2}
      className={styles.editor}
      data-up={up || undefined}
      style={
        {
          top: headHeight + spot.line * lineHeight,
          left: Math.max(0, Math.min(lefts[spot.column] ?? 0, edge - (column === 'text' ? textWidth : listWidth))),
          minWidth: widths[spot.column],
          '--line': `${lineHeight}px`,
        } as React.CSSProperties
      }
    >
      <div role="gridcell">
        <CellEditor
          key={`${line.id} ${column}`}
          column={column}
          row={row}
          rowNumber={line.number}
          around={around}
          typed={editing.typed}
          why={editing.why}
          check={(typed) => {
            if (row === null && typed.trim() === '') return null
            const value = readCell(column, typed, { brandId, about: near, around })
            return value.ok ? null : ofFault(value.problem)
          }}
          whole={() => (row ? grid.whole(row.id) : Promise.resolve(''))}
          onCommit={(typed, by) => void grid.commit(typed, by)}
          onCancel={grid.cancel}
        />
      </div>
    </div>
  )
}
