import { lettersClass } from './bar-class.ts'
import styles from './brand-letters.module.css'
import { type BrandOfPost, brandLetters } from './brand-marks.ts'

/** Whose a post is, in two letters on the brand's colour. Drawn, not written: what stands beside it names the brand. */
export function BrandLetters({ brand }: { readonly brand: BrandOfPost }) {
  return <span className={`${styles.letters} ${lettersClass(brand.color)}`} data-mark={brandLetters(brand.name)} aria-hidden />
}
