import type { ReactNode } from 'react'
import styles from './setting.module.css'

type PartProps = { readonly title: string; readonly line: string; readonly children: ReactNode }

/** One group of the settings of occasions under its heading. */
export function SettingPart({ title, line, children }: PartProps) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <p className={styles.line}>{line}</p>
      {children}
    </section>
  )
}
