import { thumbUrl } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import type { TableRow } from '#shared/queries/index.ts'
import type { Around } from '../around.ts'
import { cellText, figureOf } from '../cell-text.ts'
import { type ColumnId, isFigure } from '../columns.ts'
import styles from '../plan-table.module.css'

type CellProps = { readonly row: TableRow; readonly column: ColumnId; readonly around: Around; readonly onLink: (url: string) => void }

/** What a cell shows of a post. */
export function CellInside({ row, column, around, onLink }: CellProps) {
  if (isFigure(column)) return <Figure value={figureOf(row, column, around)} />
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
        <StatusGlyph status={row.status} size={13} decorative />
        <Words text={text} />
      </>
    )
  if (column === 'channels')
    return (
      <>
        {row.networks.map((network) => (
          <NetworkGlyph key={network} network={network} size={13} decorative />
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

function Figure({ value }: { readonly value: number | null }) {
  const format = useFormat()
  return value === null ? <span className={styles.unknown}>—</span> : <span className={styles.words}>{format.number(value)}</span>
}
