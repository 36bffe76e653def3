import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { ActionIcon } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { BoardCard } from '#shared/queries/board-list.ts'
import styles from '../board.module.css'
import { useBoardMemory } from '../board-store.ts'
import { type BoardColumn, type ColumnLine, groupOf, linesOf, slotOf } from '../board-view.ts'
import type { BoardActs } from '../use-board-acts.ts'
import { useColumnName } from '../use-column-name.ts'
import { Card } from './card.tsx'

type ColumnProps = {
  readonly column: BoardColumn
  readonly columns: readonly BoardColumn[]
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly acts: BoardActs
  readonly filtered: boolean
  readonly dragged: BoardCard | null
  readonly over: boolean
  /** The card the keyboard has just been led to. */
  readonly wanted: PostId | null
}

/** One column: how many posts, and the posts, of which only those in sight are drawn. */
export function Column(props: ColumnProps) {
  const { column, filtered, acts, dragged, over } = props
  const { t } = useTranslation('board')
  const name = useColumnName()(column)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!list.current) return
    return dropTargetForElements({ element: list.current, getData: () => ({ columnId: column.id }) })
  }, [column.id])
  const create = column.stage && column.stage.kind !== 'approved' ? acts.create : null
  return (
    <section className={styles.column} aria-label={name}>
      <header className={styles.columnHead}>
        <StatusGlyph status={column.stage?.kind ?? 'scheduled'} size={14} decorative />
        <h2 title={name}>{name}</h2>
        <span className={styles.count}>
          {filtered && column.all !== column.cards.length
            ? t('countOf', { shown: column.cards.length, all: column.all })
            : column.cards.length}
        </span>
        {create ? (
          <ActionIcon className={styles.add ?? ''} aria-label={t('newIn', { column: name })} onClick={() => create(column.stage)}>
            <IconPlus size={16} stroke={1.5} />
          </ActionIcon>
        ) : null}
      </header>
      <div ref={list} className={styles.list} data-column={column.id} data-over={(over && dragged?.columnId !== column.id) || undefined}>
        <Cards {...props} list={list} />
      </div>
    </section>
  )
}

const cardHeight = 88
const groupHeight = 24
const gap = 8

function Cards({
  column,
  columns,
  zone,
  now,
  acts,
  dragged,
  over,
  wanted,
  filtered,
  list,
}: ColumnProps & { readonly list: React.RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation('board')
  const group = groupOf[useBoardMemory().grouping]
  const slot = over && dragged && dragged.columnId !== column.id ? slotOf(column.cards, dragged, group) : null
  const items = linesOf(column.cards, group, slot)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: (i) => (items[i]?.kind === 'group' ? groupHeight : cardHeight),
    getItemKey: (i) => keyOf(items[i]),
    gap,
    overscan: 6,
    paddingStart: 1,
    paddingEnd: 12,
  })
  const at = wanted === null ? -1 : items.findIndex((item) => item.kind === 'card' && item.card.id === wanted)
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' })
  }, [at, rows])
  if (items.length === 0 && filtered && column.all > 0) return <p className={styles.nothing}>{t('hiddenHere', { count: column.all })}</p>
  if (items.length === 0) return <p className={styles.nothing}>{t(column.stage ? 'nothingHere' : 'nothingScheduled')}</p>
  return (
    <ul className={styles.cards} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index]
        if (item === undefined) return null
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
          >
            {item.kind === 'slot' ? <div className={styles.slot} aria-hidden /> : null}
            {item.kind === 'group' ? <GroupHead name={item.name} count={item.count} /> : null}
            {item.kind === 'card' ? (
              <Card card={item.card} columns={columns} zone={zone} now={now} acts={acts} dragging={dragged?.id === item.card.id} />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function GroupHead({ name, count }: { readonly name: string; readonly count: number }) {
  const { t } = useTranslation('board')
  const grouping = useBoardMemory().grouping
  return (
    <h3 className={styles.groupHead}>
      <span>{name || t(grouping === 'person' ? 'group.nobody' : 'group.noRubric')}</span> <span className={styles.count}>{count}</span>
    </h3>
  )
}

function keyOf(line: ColumnLine | undefined): string {
  if (line?.kind === 'card') return line.card.id
  return line?.kind === 'group' ? `group ${line.name}` : 'slot'
}
