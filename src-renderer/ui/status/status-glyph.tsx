import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './status.module.css'
import { type StatusMark, statusShapes } from './status-shape.tsx'

type StatusGlyphProps = {
  readonly status: StatusMark
  /** CSS px; 12 to 14 on cards and in rows. */
  readonly size?: number
  /** The word is written beside it, so a screen reader need not hear it twice. */
  readonly decorative?: boolean
}

/** The status of a post as a shape of its own, coloured; its word is the accessible name. */
export function StatusGlyph({ status, size = 14, decorative = false }: StatusGlyphProps) {
  // A mark beside its word asks for no words: a month draws hundreds of them.
  return decorative ? statusMark(status, size) : <NamedGlyph status={status} size={size} />
}

function NamedGlyph({ status, size }: { readonly status: StatusMark; readonly size: number }) {
  const { t } = useTranslation('status')
  return statusMark(status, size, t(status))
}

/** The shape as plain elements, for what is drawn without React too; without a name it is hidden from a screen reader. */
export function statusMark(status: StatusMark, size: number, name: string | null = null): ReactElement {
  return (
    <svg
      role={name === null ? undefined : 'img'}
      aria-label={name ?? undefined}
      aria-hidden={name === null || undefined}
      width={size}
      height={size}
      viewBox="0 0 14 14"
      className={styles.glyph}
      style={{ color: `var(--status-${status})` }}
    >
      {statusShapes[status]}
    </svg>
  )
}

/** Whether a status's shape moves, so that no still picture can stand for it. */
export function isMoving(status: StatusMark): boolean {
  return status === 'publishing'
}

/** Glyph and word, for panels and lists; a word of its own where the thing is no post. */
export function StatusChip({ status, word }: { readonly status: StatusMark; readonly word?: string }) {
  const { t } = useTranslation('status')
  const outlined = status === 'unknown' || status === 'returned' || status === 'handedOver'
  return (
    <span
      className={outlined ? `${styles.chip} ${styles.outlined}` : styles.chip}
      data-dashed={status === 'draft' || undefined}
      style={{ color: `var(--status-${status})`, background: `var(--status-${status}-tint)` }}
    >
      <StatusGlyph status={status} decorative />
      {word ?? t(status)}
    </span>
  )
}
