import type { ReactNode } from 'react'
import styles from './empty.module.css'

type EmptyProps = {
  readonly glyph?: ReactNode
  readonly title: string
  /** What comes next, in one line. */
  readonly line?: ReactNode
  /** One button. */
  readonly action?: ReactNode
  /** One low row, to stand under what is empty instead of in it. */
  readonly row?: boolean
}

/** Nothing here yet, or nothing left to do: what the place is for and its first step. */
export function Empty({ glyph, title, line, action, row = false }: EmptyProps) {
  return (
    <div className={styles.empty} data-row={row || undefined}>
      {glyph ? (
        <span className={styles.glyph} aria-hidden>
          {glyph}
        </span>
      ) : null}
      <p className={styles.title}>{title}</p>
      {line ? <p className={styles.line}>{line}</p> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  )
}
