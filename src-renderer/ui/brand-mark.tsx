import styles from './brand-mark.module.css'

type BrandMarkProps = {
  readonly name: string
  /** `#RRGGBB`. */
  readonly color: string
  /** Address of the logo's thumbnail, or null. */
  readonly logoUrl: string | null
  readonly size?: number
}

/** A client's logo, or the first letter on the client's own colour. */
export function BrandMark({ name, color, logoUrl, size = 28 }: BrandMarkProps) {
  const box = { width: size, height: size, borderRadius: size > 20 ? 6 : 4 }
  if (logoUrl) return <img className={styles.logo} src={logoUrl} alt="" style={box} />
  const letter = [...name.trim()][0]?.toLocaleUpperCase() ?? ''
  const tone = isLight(color) ? styles.dark : styles.light
  return (
    <span className={`${styles.letter} ${tone}`} style={{ ...box, background: color, fontSize: size / 2 }} aria-hidden>
      {letter}
    </span>
  )
}

/** Whether dark text reads better on `#RRGGBB` than light text does (WCAG relative luminance, the even point 0.179). */
export function isLight(color: string): boolean {
  const channel = (from: number) => {
    const share = Number.parseInt(color.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) > 0.179
}
