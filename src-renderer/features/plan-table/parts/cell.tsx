import { thumbUrl } from '#renderer/bridge/index.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { networkShapes } from '#renderer/ui/network/network-shape.tsx'
import { statusShapes } from '#renderer/ui/status/status-shape.tsx'
import type { NetworkId } from '#shared/networks/network.ts'
import type { TableRow } from '#shared/queries/index.ts'
import type { Around } from '../around.ts'
import { cellText, figureOf } from '../cell-text.ts'
import { type ColumnId, isFigure } from '../columns.ts'
import styles from '../plan-table.module.css'

type CellProps = { readonly row: TableRow; readonly column: ColumnId; readonly around: Around; readonly onLink: (url: string) => void }

/** What a cell shows of a post. */
export function CellInside({ row, column, around, onLink }: CellProps) {
  if (isFigure(column)) return figure(figureOf(row, column, around), around)
  const text = cellText(row, column, around)
  if (column === 'rubric' && row.rubric)
    return (
      <>
        <i className={styles.swatch} style={{ background: `var(--rubric-${row.rubric.color})` }} />
        <Words text={text} />
      </>
    )
  if (column === 'status')
    return (
      <>
        <svg
          aria-hidden
          width={13}
          height={13}
          viewBox="0 0 14 14"
          className={styles.glyph}
          style={{ color: `var(--status-${row.status})` }}
        >
          {statusShapes[row.status]}
        </svg>
        <Words text={text} />
      </>
    )
  if (column === 'channels')
    return (
      <>
        {row.networks.map((network) => (
          <NetworkMark key={network} network={network} />
        ))}
        <Words text={text} />
      </>
    )
  if (column === 'pictures')
    return row.thumb ? (
      <>
        <img src={thumbUrl(row.thumb)} alt="" width={24} height={24} loading="lazy" className={styles.thumb} />
        {row.pictures > 1 ? <span>{row.pictures}</span> : null}
      </>
    ) : (
      text
    )
  if (column === 'link')
    return row.links.map((link) => (
      <button key={link.url} type="button" tabIndex={-1} className={styles.link} title={link.url} onClick={() => onLink(link.url)}>
        <NetworkGlyph network={link.network} size={14} />
      </button>
    ))
  return <Words text={text} />
}

/** Words that may be clipped; the pointer reads them whole. */
function Words({ text }: { readonly text: string }) {
  return (
    <span className={styles.words} title={text}>
      {text}
    </span>
  )
}

/** A network's shape beside its name. Hundreds of cells are drawn while one scrolls, so a cell has no hooks of its own. */
function NetworkMark({ network }: { readonly network: NetworkId }) {
  const shape = networkShapes[network]
  return shape ? (
    <svg aria-hidden width={13} height={13} viewBox="0 0 24 24" fill="currentColor" className={styles.glyph}>
      {shape}
    </svg>
  ) : null
}

function figure(value: number | null, { words }: Around) {
  return value === null ? <span className={styles.unknown}>—</span> : <span className={styles.words}>{words.number(value)}</span>
}
