import { lettersClass } from './bar-class.ts'
import styles from './brand-letters.module.css'
import type { BrandOfPost } from './brand-marks.ts'

type BrandLettersProps = {
  readonly brand: BrandOfPost
  /** Whether they tell the brand's name; else what stands beside them does. */
  readonly told?: boolean
}

/** Whose a post is, in two letters on the brand's colour. They are drawn, not written. */
export function BrandLetters({ brand, told = false }: BrandLettersProps) {
  const words = told ? { role: 'img', 'aria-label': brand.name, title: brand.name } : { 'aria-hidden': true }
  return <span className={`${styles.letters} ${lettersClass(brand.color)}`} data-mark={brand.letters} {...words} />
}
