import type { ReactNode } from 'react'
import styles from './setting.module.css'

type PartProps = { readonly title: string; readonly line?: string; readonly children?: ReactNode }

/** One group of settings under its heading. */
export function SettingPart({ title, line, children }: PartProps) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {line ? <p className={styles.line}>{line}</p> : null}
      {children}
    </section>
  )
}
