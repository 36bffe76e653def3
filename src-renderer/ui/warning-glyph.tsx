type WarningGlyphProps = {
  readonly size?: number
  /** The reason in words; left out only where it is written beside the glyph. */
  readonly label?: string
}

/** The amber triangle: something would fail. Always with a reason in words. */
export function WarningGlyph({ size = 14, label }: WarningGlyphProps) {
  return (
    <svg
      role="img"
      data-warning
      aria-label={label}
      aria-hidden={label ? undefined : true}
      width={size}
      height={size}
      viewBox="0 0 14 14"
      style={{ color: 'var(--warning)', display: 'block', flex: 'none' }}
    >
      <path d="M6 1.9a1.15 1.15 0 0 1 2 0l5 8.9a1.15 1.15 0 0 1-1 1.7H2a1.15 1.15 0 0 1-1-1.7z" fill="currentColor" />
      <path d="M7 5v3" stroke="var(--surface)" strokeWidth="1.4" strokeLinecap="round" />
      <circle cx="7" cy="10.2" r=".85" fill="var(--surface)" />
    </svg>
  )
}
