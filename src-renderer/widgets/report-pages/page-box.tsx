import type { ReactNode } from 'react'
import { mediaUrl } from '#renderer/bridge/index.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import classes from './report-pages.module.css'

export type PageBoxProps = {
  readonly number: number
  readonly brand: { readonly name: string; readonly logo: MediaHash | null }
  /** The running head's right end; null on the first page, which has none. */
  readonly head: string | null
  readonly foot: string | null
  readonly children: ReactNode
}

/** One A4 page as it prints: running head, text, footnotes and page number. */
export function PageBox({ number, brand, head, foot, children }: PageBoxProps) {
  return (
    <section className={classes.page} data-first={head === null} aria-label={String(number)}>
      {head !== null && (
        <header className={classes.head}>
          <span className={classes.headBrand}>
            <BrandMark brand={brand} />
            {brand.name}
          </span>
          <span>{head}</span>
        </header>
      )}
      {children}
      <footer className={classes.foot}>
        <span>{foot}</span>
        <span>{number}</span>
      </footer>
    </section>
  )
}

/** The client's logo, or the first letter of its name on its colour. */
export function BrandMark({ brand }: { readonly brand: PageBoxProps['brand'] }) {
  return brand.logo ? (
    <img className={classes.mark} src={mediaUrl(brand.logo)} alt="" />
  ) : (
    <span className={classes.mark} aria-hidden>
      {brand.name.slice(0, 1).toUpperCase()}
    </span>
  )
}
