import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BrandLetters, useBrandMarks } from '#renderer/widgets/calendar/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import styles from '../today.module.css'

type SectionProps<Item> = {
  readonly title: string
  readonly items: readonly Item[]
  readonly row: (item: Item) => ReactNode
  readonly action?: ReactNode
}

/** As many rows of one sort as fit beside the others; the rest is one click away. */
const shownAtFirst = 6

/** One list of things to do under its heading; nothing at all where there is none. */
export function Section<Item>({ title, items, row, action }: SectionProps<Item>) {
  const { t } = useTranslation('today')
  const [all, setAll] = useState(false)
  if (items.length === 0) return null
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.sectionHead}>
        <h2>
          {title} <span className={styles.soft}>{items.length}</span>
        </h2>
        {action}
      </header>
      <ul className={styles.panel}>{(all ? items : items.slice(0, shownAtFirst)).map(row)}</ul>
      {!all && items.length > shownAtFirst ? (
        <button type="button" className={styles.quiet} onClick={() => setAll(true)}>
          {t('showAll', { count: items.length })}
        </button>
      ) : null}
    </section>
  )
}

type RowProps = {
  readonly glyph: ReactNode
  readonly picture?: string | null
  readonly title: string
  /** Whose it is; its letters are told where several brands are shown. */
  readonly brandId?: BrandId
  readonly networks?: ReactNode
  readonly line: string
  readonly when?: string
  readonly urgent?: boolean
  readonly acts: ReactNode
}

/** A thing to do: what it is, why it waits, since or until when, and its remedy. */
export function Row({ glyph, picture, title, brandId, networks, line, when, urgent, acts }: RowProps) {
  const marks = useBrandMarks()
  const brand = brandId && marks.get(brandId)
  return (
    <li className={styles.row}>
      <span className={styles.glyph}>{glyph}</span>
      {picture ? <img className={styles.thumb} src={picture} alt="" /> : null}
      <span className={styles.what}>
        <span className={styles.title}>
          <span title={title}>{title}</span>
          {brand ? <BrandLetters brand={brand} told /> : null}
          {networks}
        </span>
        <span className={styles.line} title={line}>
          {line}
        </span>
      </span>
      {when ? <span className={urgent ? styles.urgent : styles.when}>{when}</span> : null}
      <span className={styles.acts}>{acts}</span>
    </li>
  )
}
