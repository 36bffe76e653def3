import type { ReactNode } from 'react'
import { thumbUrl } from '#renderer/bridge/index.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { networkShapes } from '#renderer/ui/network/network-shape.tsx'
import { sentences } from '#renderer/ui/sentences.ts'
import { statusShapes } from '#renderer/ui/status/status-shape.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import type { ShownStatus } from '#shared/domain/posts/shown-status.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { TableRow } from '#shared/queries/index.ts'
import type { Around } from '../around.ts'
import { cellText, figureOf, shortChannelsText } from '../cell-text.ts'
import { type ColumnId, isFigure } from '../columns.ts'
import styles from '../plan-table.module.css'

type CellProps = { readonly row: TableRow; readonly column: ColumnId; readonly around: Around; readonly onLink: (url: string) => void }

/**
 * What a cell shows of a post. A function and no component, its marks the same elements each time: a hundred cells are drawn in a
 * frame while one scrolls.
 */
export function insideOf({ row, column, around, onLink }: CellProps): ReactNode {
  if (isFigure(column)) return figure(figureOf(row, column, around), around)
  const text = cellText(row, column, around)
  switch (column) {
    case 'rubric':
      return row.rubric
        ? [<i key="mark" className={styles.swatch} style={{ background: `var(--rubric-${row.rubric.color})` }} />, text]
        : text
    case 'time':
      return [text, secondClock(around.second(row))]
    case 'status':
      return [statusMark(row.status), text, warned(around.warnings(row))]
    case 'channels':
      return [...row.networks.map(networkMark), shortChannelsText(row, around)]
    case 'pictures':
      return row.thumb ? picture(row.thumb, row.pictures) : text
    case 'warnings':
      return text === '' ? text : [warningMark, text]
    case 'link':
      return row.links.map((link) => (
        <button key={link.url} type="button" tabIndex={-1} className={styles.link} title={link.url} onClick={() => onLink(link.url)}>
          <NetworkGlyph network={link.network} size={14} />
        </button>
      ))
    default:
      return text
  }
}

function picture(sha: Parameters<typeof thumbUrl>[0], count: number): ReactNode {
  return [
    <img key="thumb" src={thumbUrl(sha)} alt="" width={24} height={24} loading="lazy" className={styles.thumb} />,
    count > 1 ? String(count) : null,
  ]
}

/** Beside the status, where it is seen without scrolling; in words in a column of its own. */
function warned(reasons: readonly string[]): ReactNode {
  if (reasons.length === 0) return null
  return (
    <span key="warned" className={styles.warned} title={reasons.join('\n')}>
      <WarningGlyph size={13} label={sentences(reasons)} />
    </span>
  )
}

/** The same moment elsewhere; where the column has no room for it, it is read whole under the pointer. */
function secondClock(words: string | null): ReactNode {
  if (words === null) return null
  const small = (
    <small key="second" className={styles.second}>
      {words}
    </small>
  )
  return [' ', small]
}

const warningMark = (
  <span key="mark" className={styles.warningMark}>
    <WarningGlyph size={13} />
  </span>
)

const statusMarks = new Map<ShownStatus, ReactNode>()

function statusMark(status: ShownStatus): ReactNode {
  const made = statusMarks.get(status) ?? (
    <svg
      key="mark"
      aria-hidden
      width={13}
      height={13}
      viewBox="0 0 14 14"
      className={styles.glyph}
      style={{ color: `var(--status-${status})` }}
    >
      {statusShapes[status]}
    </svg>
  )
  statusMarks.set(status, made)
  return made
}

const networkMarks = new Map<NetworkId, ReactNode>()

/** A network's shape beside its name; the demo network has none. */
function networkMark(network: NetworkId): ReactNode {
  const shape = networkShapes[network]
  if (!shape) return null
  const made = networkMarks.get(network) ?? (
    <svg key={network} aria-hidden width={13} height={13} viewBox="0 0 24 24" fill="currentColor" className={styles.glyph}>
      {shape}
    </svg>
  )
  networkMarks.set(network, made)
  return made
}

function figure(value: number | null, { words }: Around): ReactNode {
  return value === null ? <span className={styles.unknown}>—</span> : words.number(value)
}
