import { Button } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilteredOut, usePlanFilter, useShown } from '#renderer/features/plan-filter/index.ts'
import { useWatchWarnings } from '#renderer/features/warnings/index.ts'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import type { PlanBodyProps } from '#renderer/widgets/calendar/index.ts'
import { secondZone } from '#renderer/widgets/zoned-time/second-time.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'

import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { TableRow } from '#shared/queries/index.ts'
import type { Around } from './around.ts'
import { type ColumnId, columnFacts, inOrder, isFigure, narrowest, widest } from './columns.ts'
import { type Line, linesOf } from './lines.ts'
import { Grid } from './parts/grid.tsx'
import { NoteBar } from './parts/note-bar.tsx'
import { TableHead } from './parts/table-head.tsx'
import { Toolbar } from './parts/toolbar.tsx'
import styles from './plan-table.module.css'
import { type TableLook, useTableLook } from './table-memory.ts'
import { instantsOf, isWithin, periodOf, type TablePeriod } from './table-period.ts'
import { useAround } from './use-around.ts'
import { useCellWrites } from './use-cell-writes.ts'
import { useFigures } from './use-figures.ts'
import type { GridNote } from './use-grid-words.ts'
import { useGroupTitle } from './use-group-title.ts'
import { useTableRows } from './use-table-rows.ts'

const none: readonly Line[] = []
const noRows: readonly TableRow[] = []

/** The plan as a table: cells are written in place, sorted, gathered, copied to and pasted from spreadsheets. */
export function PlanTable({ brandId, day, zone, now, selected, chosen, acts }: PlanBodyProps) {
  const [look, change] = useTableLook(brandId)
  const [note, setNote] = useState<GridNote | null>(null)
  const { span, days } = look
  const period = useMemo(() => periodOf({ span, days }, day), [span, days, day])
  const asked = useMemo(() => instantsOf(period, zone), [period, zone])
  const { rows: every, left, problem } = useTableRows({ brandId, ...asked, undated: look.undated })
  const shown = useShown(usePlanFilter(brandId), every ?? noRows)
  const rows = every && shown
  useDrawnBeside(acts, shown)
  const { order, columns, widths } = useColumns(look, { allBrands: brandId === null, twoClocks: useTwoClocks(shown, zone) })
  useWatchWarnings(warnedPeriod(brandId, asked), rows !== undefined)
  const figures = useFigures(rows, columns.some(isFigure))
  const around = useAround({ brandId, zone, now, figures })
  const { lines, fold } = useLines(rows, look, around)
  const today = dayOf(now, zone)
  const about = dayWithin(period, today)
  const isShown = (wall: WallTime | null) => (wall === null ? look.undated : isWithin(period, wall.slice(0, 10) as DayKey))
  const newDay = look.undated || !period ? null : about
  const write = useCellWrites(around && { lines, columns, brandId: brandId ?? onlyBrand(around), about, newDay, isShown, around })
  const groupTitle = useGroupTitle(look.group)
  const widen = useCallback(
    (column: ColumnId, by: number) => {
      const width = (look.widths[column] ?? columnFacts[column].width) + by
      change({ widths: { ...look.widths, [column]: Math.max(narrowest, Math.min(width, widest)) } })
    },
    [look.widths, change],
  )
  if (problem && !rows) return <Failed problem={problem} />
  return (
    <div className={styles.table} data-drop-day={dayWithin(period, today)}>
      <TableHead
        brandId={brandId}
        look={look}
        day={day}
        onDay={(to) => acts.show('table', to)}
        onToday={acts.today}
        onView={(view) => acts.show(view as 'table')}
      />
      <Toolbar look={look} order={order} period={period} today={today} count={rows?.length} left={left} onChange={change} />
      <NoteBar note={note} onClose={() => setNote(null)} />
      {around && rows ? (
        <Grid
          lines={lines}
          columns={columns}
          widths={widths}
          sort={look.sort}
          around={around}
          about={about}
          inspected={selected}
          chosen={chosen}
          write={write}
          groupTitle={groupTitle}
          onSort={(column, descending) => change({ sort: { column, descending } })}
          onWiden={widen}
          onMove={(column, before) => change({ order: movedBefore(order, column, before) })}
          onFold={fold}
          onNote={setNote}
          onChoose={acts.chooseThese}
          onToggle={(postId) => acts.choose(postId, 'toggle')}
        />
      ) : null}
      {every && shown.length === 0 ? (
        <Nothing brandId={brandId} hidden={every.length} span={look.span} onAll={() => change({ span: 'all', undated: true })} />
      ) : null}
    </div>
  )
}

function Failed({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('table')
  return (
    <div className={styles.failed}>
      <UnreadPanel problem={problem} title={t('failed')} />
    </div>
  )
}

/** The plan around the table learns which posts it shows: its spans are its own. */
function useDrawnBeside({ drawBeside }: PlanBodyProps['acts'], rows: readonly TableRow[]): void {
  useEffect(() => drawBeside(rows), [drawBeside, rows])
  useEffect(() => () => drawBeside([]), [drawBeside])
}

type NothingProps = {
  readonly brandId: BrandId | null
  /** How many posts the filter hides. */
  readonly hidden: number
  readonly span: TableLook['span']
  readonly onAll: () => void
}

function Nothing({ brandId, hidden, span, onAll }: NothingProps) {
  const { t } = useTranslation('table')
  const all = span === 'all' ? undefined : <Button onClick={onAll}>{t('empty.action')}</Button>
  return (
    <div className={styles.empty}>
      <div>
        {hidden > 0 ? (
          <FilteredOut brandId={brandId} hidden={hidden} />
        ) : (
          <Empty glyph={<IconTable size={28} stroke={1.5} />} title={t('empty.title')} line={t('empty.line')} action={all} />
        )}
      </div>
    </div>
  )
}

/** Today when it is shown, else the first day that is. */
function dayWithin(period: TablePeriod, today: DayKey): DayKey {
  return period === null || isWithin(period, today) ? today : period.first
}

/** Whose a new post is when all brands are shown and there is one. */
function onlyBrand({ brands }: Around) {
  return brands.length === 1 ? (brands[0]?.id ?? null) : null
}

/** CSS px that a time takes with the same moment on another clock, «10:00 9 дек, 17:00 у вас». */
const twoTimesWidth = 190

/** Whether a row says its time on two clocks. */
function useTwoClocks(rows: readonly TableRow[], zone: ZoneId): boolean {
  return useMemo(() => rows.some((row) => row.at !== null && secondZone(row.at, zone, row.zone, systemZone()) !== null), [rows, zone])
}

/** All columns in order, and those shown with their widths; the brand only where there are several. */
function useColumns(look: TableLook, { allBrands, twoClocks }: { readonly allBrands: boolean; readonly twoClocks: boolean }) {
  const { order: kept, hidden, widths: chosen } = look
  return useMemo(() => {
    const order = inOrder(kept).filter((column) => allBrands || column !== 'brand')
    const columns = order.filter((column) => !hidden.includes(column))
    // A table of no columns has no cell to stand on.
    const shown = columns.length > 0 ? columns : (['date'] as const)
    const widthOf = (column: ColumnId) => (column === 'time' && twoClocks ? twoTimesWidth : columnFacts[column].width)
    return { order, columns: shown, widths: shown.map((column) => chosen[column] ?? widthOf(column)) }
  }, [kept, hidden, chosen, allBrands, twoClocks])
}

/** The longest period whose posts are compared with one another, ms: a quarter. A year of texts is no work for beside the scrolling. */
const longestWarned = 93 * 86_400_000

function warnedPeriod(brandId: PlanBodyProps['brandId'], { from, to }: ReturnType<typeof instantsOf>) {
  return from !== null && to !== null && to - from <= longestWarned ? { brandId, from, to } : null
}

function useLines(rows: Parameters<typeof linesOf>[0] | undefined, { sort, group }: TableLook, around: Around | undefined) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const lines = useMemo(() => (rows && around ? linesOf(rows, { sort, group, closed }, around) : none), [rows, around, sort, group, closed])
  const fold = useCallback((line: Line) => {
    if (line.kind === 'head')
      setClosed((before) =>
        before.has(line.key) ? new Set([...before].filter((key) => key !== line.key)) : new Set([...before, line.key]),
      )
  }, [])
  return { lines, fold }
}

function movedBefore(order: readonly ColumnId[], column: ColumnId, before: ColumnId): readonly ColumnId[] {
  if (column === before || !order.includes(column)) return order
  const rest = order.filter((one) => one !== column)
  return rest.toSpliced(rest.indexOf(before), 0, column)
}
