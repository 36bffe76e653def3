import { useState } from 'react'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from '../board.module.css'
import type { BoardColumn } from '../board-view.ts'
import type { BoardActs } from '../use-board-acts.ts'
import { useBoardDrag } from '../use-board-drag.ts'
import { useBoardKeys } from '../use-board-keys.ts'
import { useEdgeScroll } from '../use-edge-scroll.ts'
import { Column } from './column.tsx'

type BoardColumnsProps = {
  readonly columns: readonly BoardColumn[]
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly acts: BoardActs
  readonly filtered: boolean
}

/** The columns side by side; a card goes from one to another by drag, by keys or by its menu. */
export function BoardColumns({ columns, zone, now, acts, filtered }: BoardColumnsProps) {
  const [board, setBoard] = useState<HTMLElement | null>(null)
  const drag = useBoardDrag(columns, acts)
  useEdgeScroll(board)
  const keys = useBoardKeys(columns, acts, board)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cards inside are the buttons; this hears the arrow keys that lead between them
    <div ref={setBoard} className={styles.board} onKeyDown={keys.onKeyDown}>
      {columns.map((column) => (
        <Column
          key={column.id}
          column={column}
          columns={columns}
          zone={zone}
          now={now}
          acts={acts}
          filtered={filtered}
          dragged={drag.dragged}
          over={drag.over === column.id}
          wanted={keys.wanted}
        />
      ))}
    </div>
  )
}
